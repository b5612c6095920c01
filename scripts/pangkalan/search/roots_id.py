"""Indonesian roots that rules alone would cut or restore wrongly, gathered by ourselves from everyday words.

A root belongs here if it begins or ends like an affix (`peran`, `jalan`), if it loses its first letter behind
`me-` and `pe-` (`kirim`, `mengirim`), or if people say it often enough to be sure of it.
"""

from __future__ import annotations

ROOTS = frozenset(
    """
    abai abdi abjad abu acara aci ada adab adaptasi adat adik adil adopsi adu aduh aduk agama agen agung
    ahli air ajaib ajak ajar aju akal akar akhir akibat akrab aksara aksi aktif akui akun akur akurat
    akut alam alamat alami alas alasan alat alergi alih alir alkohol alun amal aman amanah amat ambang
    ambil ambisi ambulans ampuh ampun amuk anak analisis ancam andai andal aneh aneka angan anggap
    anggar anggota angguk angin angka angkat angkut angsur aniaya anjing anjur antar antara anti
    antibodi antigen antre anut apel api apotek arah arang arsip arti arus arwah asa asah asal asam asap
    asas asi asin asing asli asma aso asrama asuh asumsi asuransi asyik atap atas atur aturan aurat awak
    awal awam awan awas awet ayah ayam ayat ayo ayu azab baca bacok badai badan bagai bagi bagus bahagia
    bahan bahas bahasa bahaya bahu baik baja bajak baju bakar bakat bakteri bakti baku balai balas balik
    balita balon balut ban bandel banding bangga bangkai bangkit bangkrut bangsa bangsawan bangun banjir
    bantah bantai bantal banting bantu banyak bapak barang bareng baring baris baru basah basi basmi
    basuh batal batas batik batin batu batuk bau baur bawa bawah bawang baya bayang bayar bayi beban
    bebas beberes becak beda bedah bedak bekal bekam bekas beku bela belah belai belajar belakang
    belanja beli belia belit belok belum benah benak benar bencana benci benda bendung bengkak bengkok
    bening bentak bentang bentuk bentur beranda berangkat berani berantas beras berat beres beri berita
    berkah berkas berkat berondong bersih bersin besar besi besuk betah betina betul biadab biak biar
    biasa biaya bibir bicara bidan bidang bijak biji bikin bilang bilas bilik bimbang bimbing bina
    binatang bincang bingung bintang birahi biru bisik bising bisnis bisu bius blokir bobok bocah bocor
    bodoh bohong bolak bolong bolos bongkar bonus borong boros bosan botak botol buah buai bual buang
    buas buat buaya bubar bubur budak budaya budi bugar bui buka bukti buku bulan bulat bulu bumbu bumi
    bunga bungkam bungkuk bungkus bunting buntu bunuh bunyi buru buruh buruk burung busa busuk buta
    butuh buyar cabang cabul cabut cacat caci cadang cahaya cair cakap cakup calo calon camat campak
    campur canda candu canggih canggung cantik cantum capai capek cari catat cedera cederai cegah cekal
    cekam cekat cekcok cekik celah celaka cemar cemas cemburu cendekia cepat cerah cerai ceramah cerca
    cerdas cerewet ceria cerita cermat cermin cerna ceroboh cerobong cetak cetus cicil cidera cinta
    cipta ciri cium coba cobek cocok colek contek contoh copot corona cuaca cuci cuek cukup cukur culik
    cuma cumbu curang curhat curi curiga cuti dada daerah daftar dagang daging dahi dahsyat dahulu daki
    dalam dalang dalih damai damba dampak damping dana dandan dangkal dansa dapat dapur darah darat
    darurat dasar data datang datar daun daur daya debar debat debu dedikasi definisi dekap dekat
    delegasi demam demen demo denda dendam dengar dengki dengkur depan depresi derajat deras dering
    derita dermawan desa desak desas detak detik dewan dewasa diagnosis diam diare didik diet digital
    dinas dinding dingin diri disabilitas disinfeksi disinfektan disiplin diskriminasi diskusi doa
    dokter dokumen dolar domestik dompet donasi dongeng donor dorong dosa dosen dosis dua duda duduk
    duga duit duka dukun dukung dulu dunia duplikat durhaka duri edan edar edukasi efek efektif egois
    ejek ekonomi ekor elak elus emas emosi empat empati empuk encer endap energi enggan engkau entas
    entri enyah epidemi erat erti etika evakuasi evaluasi fakta fasilitas fasilitator favorit fisik
    fitnah fokus formulir gabung gadai gadis gaduh gaet gagah gagal gagap gagas gairah gaji galak galau
    gali gambar gampang ganas ganda gandeng ganggu ganja ganjal ganjar ganti gantung gapai garang garis
    garuk gas gaul gawai gawat gaya gejala gejolak gelak gelandang gelap gelar gelas geledah geleng geli
    gelisah gelombang gemar gembira gemetar gempa gempur gemuk genang genap gencat gendong genggam
    genting gerah gerak geram gerebek gereja gesek geser gesit getar getir giat gigi gigil gigit gila
    gilas gilir gim gizi goda golong gosip gosok gotong goyah goyang gratis gugat gugup gugur gula
    guling gulai gulung gumpal gumul guna gunjing gunting gunung gurau gurih guru gusar gusi gusur habis hadap
    hadiah hadir hafal hajar hajat hak hakim halal halaman halang halus hamba hambat hamil hampa hancur
    hangat hangus hantam hantar hantu hapus haram harap harga hari harian harta haru harus hasil hasrat
    hasut hati haus hawa hebat hela helai hemat hendak hening henti heran hewan hias hibur hidang hidap
    hidung hidup hijau hikmah hilang hilir himbau himpit himpun hina hindar hingga hinggap hirau hirup
    histeris hitam hitung hoaks hobi hormat horor hotel hubung hujan hujat hukum huni hunian hutan
    hutang ibadah ibarat ibu idam idap ikan ikat ikhlas ikut ilham ilmu ilusi imajinasi imam iman imbal
    imbang imbas imbau imbuh impi impor imun imunisasi inap incar indah induk infeksi inferior informasi
    ingat ingin ingkar inisiatif injak inkubasi insaf insan insomnia inspirasi intai inti intim
    intimidasi intip inval irama iri iring iris isak isap isi islam isolasi isoman istimewa istirahat
    istri isu isyarat izin jabar jabat jadi jadwal jaga jahat jahit jajah jajak jajal jajan jaket jalan
    jalin jalur jamah jaman jambak jamban jambret jambu jamin jamu jamur janda jangan janggal jangka
    jangkau jangkit janin janji jantan jantung jarak jarang jari jaring jarum jasa jasad jatah jati
    jatuh jauh jawab jaya jebak jebol jeda jegal jejak jejal jelajah jelang jelas jelek jelma jembatan
    jemput jemu jemur jenazah jenguk jenis jenuh jepit jera jerat jerawat jerih jerit jerumus jijik
    jilat jinak jitak jiwa jodoh joget jorok jual juang juara judi judul jujur julang juluk jumlah jumpa
    jungkir junjung juntai jurnal jurus juta kabar kabul kabur kaca kacau kadar kader kaget kagum kail
    kain kais kait kaji kajian kakak kakek kaki kaku kalah kalang kaleng kali kalung kamar kambuh
    kampanye kampung kanak kanan kandang kandas kandung kangen kanker kantong kantor kantuk kapal kapan
    kapas kapasitas kapok karang karantina karat karir karisma karya karyawan karyawati kasar kasih
    kasihan kasur kasus kata katup kaul kaum kawal kawan kawasan kawin kaya kayu kebal kebas kebun kebut
    kecam kecap kecewa kecil kecoa kecoh kecuali kecut kedip kejam kejang kejar keji kejut kekang
    kekasih kekeh kelabu kelahi kelainan kelakar kelam kelas kelelahan keliling keliru kelola kelompok
    keluar keluarga keluh kelupas kelut keluyur kemah kemas kembali kembang kembar kemensos kempis
    kemudi kemuka kena kenal kenan kenang kencan kencing kendala kendali kendara kenduri kental kentang
    kentut kenyang kepada kepala kepung kera kerabat kerah keram keramas keran kerangka keranjang kerap
    keras kerdil kerek kereta kering keringat keris kerja keroyok kertas keruh kerumun kerut kesal kesan
    kesatu ketat ketiak ketik ketua ketuk khas khasiat khawatir khayal khianat khidmat khusus kiat kikir
    kikis kilas kilat kilo kinerja kipas kiprah kira kiri kirim kisah kisar kitab klaim klarifikasi
    klaster klien klinik klinis kloset kode kodrat kolaborasi kolam kolom koma komentar komitmen
    komorbid kompak komplikasi kompor kompres komunikasi kondisi konfirmasi konflik konseling konselor
    konsentrasi konsul konsultasi konsumsi kontak kontrol koordinasi kopi koping kopling koran korban
    koreksi korona korupsi kosong kota kotak kotor koyak krisis kritik kritis kuah kuali kualitas kuasa
    kuat kubu kubur kucil kucing kucur kuda kue kuku kukuh kukus kulai kuliah kulit kulkas kumal kuman
    kumpul kumur kunci kuning kunjung kuno kunyah kuota kupas kuping kupon kurang kuras kurban kursi
    kursus kurung kurus kusir kusut kutang kutip kutu kutuk labil lacak lacur ladang laden laga lagu
    lahan lahap lahir lain laju laki laknat laksana laku lalai lalu lama lamar lambai lamban lambat
    lambung lampau lampias lampiran lampu lancar lancip lancong landa langgan langgar langgeng langit
    langkah langkap langsing langsung lanjur lanjut lansia lantai lantang lantas lantik lantun lapang
    lapar lapis lapor laporan larang laras lari larut lasak latar latih laut lawak lawan layak layan
    layang layar layat layu leceh lecut ledak ledek lega legal leher lekas lekat leku lelah lelaki
    lelang lelap lelucon lemah lemak lemari lemas lembaga lembap lembar lembek lembut lempar lemper
    lendir lengah lengan lengkap lengket lentur lenyap lepas lepuh lereng lesu letak letih letus lewat
    libat libur licik licin lidah lihat lilit limbah limpah lincah lindas lindung lingkar lingkung
    lingkup lintas lipat lipur liput lisan listrik liur lobi logika lokasi loket lolos lomba lompat
    loncat lonceng longgar longsor lontar lorong lotre luang luap luar luas lubang lucu lucut ludah
    ludes luhur luka lukis lulur lulus lumat lumayan lumpuh lumpur lunak lunas luncur lunglai lupa lurah
    luruh lurus lusa lusuh luyu maaf mabuk macam macan macet madu magang mahal mahasiswa mahir main maju
    makam makan makanan maki makmur makna maksimal maksud malaikat malam malas malu mampet mampir mampu
    mampus mandek mandi mandiri mandor mandul manfaat manis manja mantan mantap manula manusia maot
    mapan marah masa masak masalah masam masif masjid masker masuk masyarakat mata materi mati mau maut
    medan media medis mekanisme mekar melarat melek memar memori menang menantu mendung mengapa
    meninggal menit mentah mental mentari menteri merah merana merdeka merek mertua mesin meski mesra
    mesti mesum metode mewah miang milik mimisan mimpi minat minder minggu minim minta minum minus
    minyak miring mirip misal misi miskin mobil modal model modern mogok mohon molor momen monitor moral
    motivasi motor muak mual muat muda mudah mudarat mudik muka mukim mulai mulas mulia mulus mulut
    mundur mungil mungkin mungut muntah murah muram murid murka murni murung musibah musik musim muslim
    musnah mustahil musuh musyawarah mutasi mutlak mutu nabi nada nadi nafas nafkah nafsu naif naik
    nakal nakes nalar nama nampak nampan nanah napas napsu narasi narasumber narkoba nasi nasib nasihat
    naskah naung negara negatif negeri nekat nenek netral ngeri ngerti niat nikah nikmat nilai ninabobo
    nista nomor nonaktif normal novel nutrisi nyala nyaman nyamuk nyanyi nyaris nyata nyawa nyenyak
    nyeri nyinyir obat objek obral obrol obyek odor ojek olah oleh oles omel omicron omong ompol operasi
    oplos optimal optimis orang organ organisasi ortu otak otoriter otot pacar paceklik pacu padam padan
    padat padi padu pagar pagi pahala paham pahat pahit pahlawan pajak pajang pakai pakaian pakan pakar
    paksa palang paling palsu pamer pamit pampat panah panas pancar pancing pandai pandang pandemi pandu
    pangan panggang panggil panggul panggung pangkal pangkas pangku panik panitia panjang panjat pantang
    pantas pantau panti pantul papan papar parah parasit parau parkir paruh parut pasang pasar pasien
    pasif pasir paskah pasok pasrah pasti pasung patah paten patok patroli patuh patut paut payah
    payudara payung pecah pecat peduli pegal pegang pegawai pekan pekat pekerti pekik pelan pelihara
    pelik pelit pelosok peluang peluk peluru pemilu pemuda penat pencet pendam pendek pendeta pengaruh
    penggal pengin peningkat penjara pensiun pentas penting penuh perabot peraga perah perahu perai
    perak peran perang perangai perangkap perangkat peranjat peras perawan perban percaya percik percuma
    perdata perempuan pergi peri perih periksa perilaku perinci peringkat perintah peristiwa perkara
    perkosa perlu permai permisi pernah persen persis pertama perut pesan pesantren pesat peserta
    pesisir pesta peta petik petir phk piala piama piara piatu picik picu pidana pidato pihak pijak
    pijar pijat pijit pikat pikir pikul pilah pilih pilu pimpin pinang pincang pindah pinggang pinggir
    pingsan pinjam pintar pintas pintu pipa pipi pipih pipis pisah pisau pita piutang plester pohon
    pokok pola polisi politik polos pompa pondok popok populer porsi posisi positif posko posyandu
    potensi potong praktik pribadi prihatin prinsip prioritas produk profesi program proses protes
    protokol provinsi proyek psikis psikoedukasi psikolog psikososial puas puasa publik pucat pudar
    puing puisi puja puji pukau pukul pula pulang pulas pulau pulih puluh punah puncak pundak punggung
    pungut puntung punya pupuk pusar pusat pusing puskesmas putar putih putra putri putus rabun racik
    racun radang raga ragam ragi ragu rahang rahasia rahim raih rajin rakit rakus rakyat ramah ramai
    rambat rambu rambut rampas ramping rampok rampung ramu rana ranah rancang rancu randa rangkai
    rangkak rangkap rangkul rangkum rangsang ranjang rantai rantau rapat rapi rapuh rasa rasio rasul
    rata ratap ratu raung rawan rawat raya rayap rayu razia reaksi reaktif realisasi rebah rebus rebut
    reda redup regang regu rehat reka rekam rekan rekat rela relaks relaksasi relasi relawan remaja
    remas remeh rencana renda rendah rendam rengek renggang renggut rentan rentang renung repot resah
    resap resep resiko resmi respek respons restoran restu retak retas rewel riang rias ribut rikuh
    rilis rinci rindu ringan ringkas ringkuk rintang rintih rintis riset risih risiko robek roboh roda
    rokok romantis rombak ronda rontok rosok rotan roti ruang rubah rudapaksa rugi rujuk rukun rumah
    rumit rumor rumput rumus runcing runding rundung runtuh runtun rupa rupiah rusak rusuh rute rutin
    ruwat ruwet saat sabar sabtu sabun sabung sadap sadar sadis sahabat saham sahur saing saji sakit
    sakiti saksama saksi sakti saku salah salam salat saldo salin saling salju salur saluran salut sama
    samar sambal sambang sambar sambil sambung sambut sampah sampai sampaikan samping sandal sandang
    sandar sandera sandi sanding sanggah sanggup sangka sangkal sangkut sanitasi sanksi santai santan
    santap santri santun sapu saran sarana sarapan saring sarjana sarung sasar satu saudara sawah sawan
    sayang sayap sayat sayur sebab sebal sebar sebut sedan sedap sedekah sederhana sedia sedih sedikit
    sedot segar segel segera sehat seimbang sejahtera sejarah sejuk sekam sekap sekat sekolah sekop seks
    seksi seksual sekutu selam selamat selang selatan selesai seleweng selidik selimut selingkuh selip
    seluruh semai semangat sembah sembako sembarang sembelih sembelit sembuh sembunyi sembur semburat
    semenjak sementara semesta semir sempat sempit semprot sempurna semut senam senang senda sendi
    sendiri sendok sengaja sengat senggama sengit sengketa sengsara seni senior senjata sensitif senter
    sentil sentuh senyap senyum sepak sepakat sepeda sepele seperti sepi serah serak serang serasi serat
    serbu serdak sering serius serta sesak sesal sesat sesuai setan setel seteru setia setir setop setor
    setrap setubuh setuju sewa siaga siap siar siasat sibuk sidang sifat sigap sihir sikap sikat siksa
    siku silakan silam silang silat silau silet simak simbol simpan simpang simpati simpuh simpul sinar
    sindir singgah singgung singkat singkir sinis sinyal sipil siram sirkulasi sisa sisi sisih sisip
    sisir siswa sita situasi situs skala skrining soal sodor sogok sohib sokong sombong sontak sopan
    sopir sorak sore sorot sosial sosok spesial stabil status stigma stres sua suami suap suara suasana
    suatu subuh subur suci sudi sudut sugesti suguh suhu suka sukarela sukarelawan sukses sulam sulang
    suling sulit sulung sumbang sumbat sumber sumbing sumpah sundut sungai sungguh sungkan suntik
    sunting sunyi supervisi supir surat suruh surut surya susah susu susuk susul susun susut sutra swab
    swadaya syahwat syarat syok syukur taat tabah taban tabiat tabir table tabrak tabu tabung tabur
    tadah tagih tahan tahap tahi tahu tahun tajam takar takdir takluk takut tali taman tamat tambah
    tambal tambang tambat tampak tampan tampar tampil tampung tamu tanah tanam tanda tandang tanding
    tandu tandus tangan tangga tanggal tanggap tangguh tangguk tanggul tanggulang tanggung tangis
    tangkai tangkal tangkap tangkas tani tantang tante tantrum tanya tarawih tari tarif tarik taruh
    tarung tas tata tatap taubat tawa tawan tawar tayang tebak teduh tegak tegang tegap tegar tegas
    teguh teguk tegur tekad tekan tekanan teknik teknologi tekstil tekuk tekun teladan telah telan
    telanjang telantar telat telepon televisi telinga teliti telpon telur telusur teman tembak tembok
    tembus tempat tempel tempuh tempur temu temuan tenaga tenang tendang tengah tenggang tenggat
    tenggelam tenggorok tengkar tengkurap tengok tentang tentara tenteram tentram tentu tenun tepat tepi
    tepis tepuk terampil terang terap terapi teras terbang terbit teriak terima terjang terjemah terjun
    teror terpa tertib terus terusan tes tetangga tetap tetas teter tetes tewas tidak tidur tiga tikai
    tikam tikar tikung tikus tilang timba timbang timbul timbun timpa timpang tindak tindas tindih
    tinggal tinggi tingkah tingkat tinja tinjau tinju tipis tipu tiri tirim tiris tiru titel titik titip
    titis tiup toko tokoh tolak toleh toleransi tolol tolong tombol tonton topang topi topik toreh totok
    tradisi tragedi trauma tua tuan tuang tubuh tuding tuduh tugas tuhan tuju tukang tukar tukik tulang
    tular tuli tulis tulus tuma tumbang tumbuh tumit tumpah tumpang tumpas tumpu tumpuk tumpul tunai
    tunang tunas tunda tunduk tunggak tunggal tunggang tunggu tunjang tunjuk tuntas tuntun tuntut turun
    turut tusuk tutor tutup tutur uang uap ubah uban ubek ucap udang udara ujar uji ujian ujung ukir
    ukur ulah ulama ulang ular ulas ulur umat umbi umpat umum umur undang undi undur unggah unggul
    unggun ungkap ungsi unjuk unsur untung upacara upah upaya urai uraian urat uring urun urung urus
    urut usaha usai usang usap usia usik usir usul usung usus usut utama utang utara utuh utus vaksin
    vaksinasi varian ventilasi virus wabah wadah wadul wahana wahyu wajah wajar wajib wakil waktu walau
    wali wangi wanita waras warga waris warisan warna warta wartawan warung wasiat wasit waspada watak
    wawancara wawasan wibawa wilayah wisata wudu wujud yakin yatim yayasan zakat zalim zaman ziarah
    zikir zina zona
    """.split()
)

# Spoken, older or derived forms, as the root that they count as; each stands for itself with affixes too.
ALIASES: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    abah:ayah abis:habis aktifitas:aktivitas akui:aku alami:alam alasan:alas amak:ibu ambek:marah
    analisa:analisis ancur:hancur antri:antre apotik:apotek artos:uang asup:masuk atlit:atlet
    aturan:atur aus:haus babe:ayah baek:baik bangih:marah bareh:beras batur:teman bayangin:bayang
    beberes:beres belajar:ajar beneran:benar bengi:malam berang:marah berantem:tengkar berdua:dua
    bobok:tidur bokap:ayah cape:capek cederai:cedera cicing:diam cidera:cedera copid:covid
    covit:covid dahar:makan damel:kerja doain:doa dokumentasi:dokumen dolan:main duwit:uang
    dzikir:zikir enek:mual engkong:kakek erti:arti gampar:tampar gampo:gempa gawe:kerja gebuk:pukul
    guring:tidur hantar:antar harian:hari hembus:embus hunian:huni hutang:utang iduik:hidup
    idup:hidup ijin:izin ilang:hilang imah:rumah imbau:himbau imunisasi:imun indung:ibu inep:inap
    isolir:isolasi item:hitam jaman:zaman jiran:tetangga jum:jumat kajian:kaji kanca:teman
    karajo:kerja karir:karier karna:karena karyawati:karyawan kasi:kasih kasian:kasihan
    kawatir:khawatir kelahi:tengkar kelelahan:lelah kematian:mati kepeng:uang klinis:klinik
    konco:teman konselor:konseling konsultasi:konsul kopid:covid korona:corona kuatir:khawatir
    lalok:tidur lampiran:lampir laporan:lapor lare:anak liat:lihat lindu:gempa maen:main makai:pakai
    makanan:makan mamah:ibu manangih:tangis mandeh:ibu mangan:makan maskeran:masker medik:medis
    meneng:diam merem:pejam metu:keluar meuli:beli mikir:pikir mlebu:masuk muring:marah naek:naik
    nangis:tangis napas:nafas napsu:nafsu nasehat:nasihat nelpon:telepon nesu:marah ngantuk:kantuk
    ngerti:arti nginum:minum ngombe:minum ngomong:bicara nikahin:nikah nini:nenek ninik:nenek
    nyak:ibu nyaut:sahut nyenyak:lelap nyokap:ibu obyek:objek oma:nenek omah:rumah ompung:kakek
    opa:kakek opung:kakek pakaian:pakai pake:pakai pemuda:muda peninggal:meninggal peningkat:tingkat
    perinci:rinci peuting:malam pijit:pijat pitih:uang prosedure:prosedur psikiatri:psikiater
    psikologi:psikolog psikologis:psikolog rame:ramai relaksasi:relaks risiko:resiko rumahin:rumah
    sakik:sakit sakiti:sakit sakola:sekolah saluran:salur sampaikan:sampai sampe:sampai sehari:hari
    seimbang:imbang sekul:sekolah setres:stres shalat:salat shock:syok sholat:salat sikola:sekolah
    silakan:sila sinau:ajar skolah:sekolah skul:sekolah sodara:saudara solat:salat stress:stres
    sukarelawan:relawan supir:sopir takon:tanya takutin:takut tatanggo:tetangga tekanan:tekan
    telfon:telepon telp:telepon telpon:telepon temuan:temu tentram:tenteram terusan:terus
    tidor:tidur tlp:telepon tonggo:tetangga tuku:beli ujan:hujan ujian:uji ulin:main uraian:urai
    urip:hidup vaksinasi:vaksin warisan:waris wengi:malam
    """.split()
)
