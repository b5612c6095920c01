"""Indonesian roots that rules alone would cut or restore wrongly, gathered by ourselves from everyday words.

A root belongs here if it begins or ends like an affix (`peran`, `jalan`), if it loses its first letter behind
`me-` and `pe-` (`kirim`, `mengirim`), or if people say it often enough to be sure of it.
"""

from __future__ import annotations

ROOTS = frozenset(
    """
    abai abdi abjad abu acara aci ada adab adaptasi adat adik adil adopsi adu aduh aduk agama agen agung ahli air ajak ajaib
    ajar aju akal akar akhir akibat akrab aksara aksi aktif akui akun akur akurat akut alam alami alamat alas alasan alat alergi
    alih alir alkohol alun amal aman amanah amat ambang ambil ambisi ambulans ampuh ampun amuk anak analisis ancam andai andal
    aneh aneka angan angguk anggap anggar anggota angin angka angkat angkut angsur aniaya anjing anjur antar antara anti
    antigen antibodi antre anut apel api apotek arah arang arsip arti arus arwah asa asah asal asam asap asas asing asi asin
    asli asma aso asrama asuh asuransi asumsi asyik atap atas atur aturan aurat awak awal awam awan awas awet ayah ayam ayat ayo ayu
    azab baca bacok badai badan bagai bagi bagus bahagia bahan bahas bahasa bahaya bahu baik baja bajak baju bakar bakat
    bakteri bakti baku balai balas balik balita balon balut ban banding bandel bangga bangkai bangkit bangkrut bangsa bangsawan
    bangun banjir bantah bantai bantal banting bantu banyak bapak baring baris barang bareng baru basah basi basmi basuh batal
    batas batik batin batu batuk bau baur bawa bawah bawang baya bayang bayar bayi beban bebas beberes becak beda bedah bedak
    bekal bekam bekas beku bela belah belai belajar belakang belanja beli belia belit belok belum benah benak benar benci bencana benda
    bendung bening bengkak bengkok bentak bentang bentuk bentur berani berangkat beranda berantas berat beras beres beri
    berita berkah berkas berkat bersih bersin berondong besar besi besuk betah betina betul biadab biak biar biasa biaya bibir bicara
    bidan bidang bijak biji bikin bilang bilas bilik bimbang bimbing bina binatang bincang bingung bintang birahi biru bisik bising bisnis bisu
    bius blokir bobok bocah bocor bodoh bohong bolak bolong bolos bongkar bonus borong boros bosan botak botol buah buai bual buang
    buas buat buaya bubar bubur budak budaya budi bugar bui buka bukti buku bulan bulat bulu bumbu bumi bunga bungkam bungkuk
    bungkus bunuh bunting buntu bunyi buru buruh buruk burung busa busuk buta butuh buyar cabang cabul cabut caci cacat cadang cahaya
    cair cakap cakup calo calon camat campak campur canda candu canggih canggung cantik cantum capai capek cari cari catat cegah cekal cekam
    cekat cekcok cekik celaka celah cemar cemas cemburu cendekia cepat cerah cerai ceramah cerca cerdas cerewet ceria cerita cermat cermin
    cerna cerobong ceroboh cetak cetus cicil cidera cederai cedera cinta cipta ciri cium coba cobek cocok colek contek contoh copot corona cuaca cuci
    cuek cukup cukur culik cuma cumbu curang curhat curi curiga cuti daerah dada daftar dagang daging dahi dahsyat dahulu daki dalam
    dalang dalih damai damba dampak damping dana dandan dangkal dansa dapat dapur darah darat darurat dasar data datang datar daun daur daya debar
    debat debu dedikasi definisi dekap dekat delegasi demam demen demo denda dendam dengar dengki dengkur depan depresi derajat derita dermawan deras
    dering desa desak desas detak detik dewan dewasa diagnosis diam diare didik diet digital dinas dinding dingin diri disabilitas disinfeksi disinfektan disiplin
    diskriminasi diskusi disuruh doa dokter dokumen dolar domestik dompet dongeng donor donasi dorong dosa dosen dosis dua duda duduk duga duit duka dukung dukun
    dulu dunia duplikat durhaka duri edan edar edukasi efek efektif egois ejek ekonomi ekor elak elus emas emosi empati empat empuk encer endap
    energi enggan engkau entas entri enyah epidemi erat erti etika evakuasi evaluasi fakta fasilitas fasilitator favorit fisik fitnah fokus formulir
    gabung gadai gadis gaduh gaet gagah gagal gagap gagas gairah gaji galak gali galau gambar gampang ganas ganda gandeng ganggu ganja ganjal ganjar
    ganti gantung gapai garang garis garuk gas gaul gawai gawat gaya gejala gejolak gelap gelak gelandang gelar gelas geledah geleng geli gelisah gelombang gemar
    gembira gemetar gempa gempur gemuk genang genap gencat gendong genggam genting gerah gerak geram gerak gerebek gereja gesek geser gesit getar getir giat gigi gigil gigit
    gila gilas gilir gim gizi goda golong gosip gosok gotong goyah goyang gratis gugat gugup gugur gula guling gulung gumpal guna gunjing gunting gunung gurau
    guru gurih gusar gusi gusur habis hadap hadiah hadir hafal hajar hajat hak hakim halal halang halaman halus hamba hambat hamil hampa hancur hangat hangus hantam hantar hantu hapus
    haram harap harga hari harian haru harus harta hasil hasrat hasut hati haus hawa hebat helai hela hemat hendak hening henti heran hewan hias hibur hidang hidap hidung
    hidup hijau hikmah hilang hilir himbau himpit himpun hina hindar hingga hinggap hirau hirup histeris hitam hitung hoaks hobi horor hormat hotel hubung hujan hujat hukum huni hunian
    hutan hutang ibadah ibarat ibu idam idap ikan ikat ikhlas ikut ilham ilmu ilusi imajinasi imam iman imbal imbang imbas imbau imbuh impi impor imun imunisasi inap incar indah induk inferior infeksi
    informasi ingat ingin ingkar inisiatif injak inkubasi insaf insan insomnia inspirasi intai inti intim intimidasi intip inval irama iri iring iris isak isap isi islam isolasi isoman istimewa istirahat istri isu isyarat
    izin jabar jabat jadi jadwal jaga jahat jahit jajah jajak jajal jajan jaket jalan jalin jalur jamah jaman jamban jambak jambret jambu jamin jamu jamur janda jangan janggal jangka jangkau jangkit janin
    janji jantan jantung jarak jarang jari jaring jarum jasa jasad jatah jati jatuh jauh jawab jaya jebak jebol jeda jegal jejak jejal jelajah jelang jelas jelek jelma jembatan jemput jemu jemur jenazah jenguk jenis
    jenuh jepit jera jerat jerawat jerih jerit jerumus jijik jilat jinak jitak jiwa jodoh joget jorok jual juang judi judul jujur julang juluk jumlah jumpa jungkir junjung juntai jurus jurnal juta juara kabar kabul
    kabur kaca kacau kadar kader kaget kagum kail kain kais kait kaji kajian kakak kakek kaki kaku kalah kalang kaleng kali kalung kamar kambuh kampanye kampung kanak kanan kandang kandas kandung kangen kanker kantong
    kantor kantuk kapal kapan kapas kapasitas kapok karang karantina karat karir karisma karyawan karya karyawati kasar kasih kasihan kasur kasus kata katup kaum kaul kawal kawan kawasan kawin kaya kayu kebal kebas kebun kebut kecam
    kecap kecewa kecil kecoa kecoh kecuali kecut kedip kejam kejang kejar keji kejut kekang kekasih kekeh kelabu kelahi kelainan kelakar kelam kelas kelelahan keliling keliru kelola kelompok keluar keluarga keluh kelupas kemah kemas kembali kembang kembar
    kemensos kemuka kemudi kempis kena kenal kenan kenang kencan kencing kendala kendali kendara kenduri kental kentang kentut kenyang kepada kepala kepung kera kerabat kerah keram keramas keran kerangka keranjang kerap keras kerdil kerek kereta keris kering keringat kerja
    keroyok kertas keruh kerumun kerut kesal kesan ketat ketiak ketik ketua ketuk khas khasiat khawatir khayal khianat khidmat khusus kiat kikir kikis kilas kilat kilo kinerja kipas kiprah kira kiri kirim kisah kisar kitab klaim klarifikasi klaster klien
    klinik klinis kloset kode kodrat kolaborasi kolam kolom koma komentar komitmen komorbid kompak kompres komplikasi kompor komunikasi kondisi konfirmasi konflik konselor konseling konsentrasi konsul konsultasi konsumsi kontak kontrol koordinasi kopi koping kopling koran korban koreksi korona korupsi
    kosong kota kotak kotor koyak kritik krisis kritis kuah kuali kualitas kuasa kuat kubu kubur kucil kucing kucur kuda kue kuku kukuh kukus kulai kuliah kulit kulkas kuman kumal kumpul kumur kunci kuning kunjung kuno kuota kupas kuping kupon kurang kuras kurban kursi kursus
    kurung kurus kusir kusut kutang kutip kutuk kutu kunyah labil lacak lacur ladang laden laga lagu lahan lahap lahir lain laju laki laknat laku lalai lalu lama lamar lambai lambat lamban lambung lampau lampiran lampu lancar lancip lancong landa lampias langgan langgar langgeng langit langkah
    langkap langsing langsung lanjur lanjut lansia lantai lantang lantas lantik lantun lapang lapar lapis lapor laporan larang laras lari larut lasak latar latih laut lawak lawan layak layan layang layar layat layu leceh lecut ledak ledek lega legal leher lekas lekat leku lelah lelaki lelap lelang lelucon lemah lemak lemari lemas
    lembaga lembap lembar lembek lembut lempar lemper lendir lengah lengan lengkap lengket lentur lenyap lepas lepuh lereng lesu letak letih letus lewat libat libur licik licin lidah lilit limbah limpah lincah lindas lindung lingkar lingkup lingkung lintas lipat lipur liput lisan listrik liur lobi logika loket lokasi lolos lomba lompat
    lonceng loncat longgar longsor lontar lorong lotre luang luap luar luas lubang lucu lucut ludah ludes luhur luka lukis lulus lulur lumayan lumat lumpuh lumpur lunak lunas luncur lunglai lupa lurah luruh lurus lusa lusuh luyu maaf mabuk macam macan macet madu magang mahal mahasiswa mahir main maju maki makam makan makanan
    makmur makna maksimal maksud malaikat malam malas malu mampet mampir mampu mampus mandek mandi mandiri mandor mandul manfaat manis manja manula mantan mantap manusia manja maot mapan marah masa masak masalah masam masif masjid masker masuk masyarakat mata materi mati mau maut medan media medis mekanisme mekar
    melarat melek memar memori menang menantu mendung mengapa mental mentah mentari menteri menit merah merana merdeka merek mertua mesin meski mesra mesti mesum metode mewah miang milik mimpi mimisan minat minder minggu minim minta minum minus minyak miring mirip misal miskin misi mobil modal model modern mogok mohon
    molor momen monitor moral motivasi motor muak mual muat muda mudah mudarat mudik muka mukim mulai mulia mulut mulus mulas mundur mungil mungkin mungut muntah murah muram murid murka murni murung musibah musik musim musnah muslim mustahil musuh musyawarah mutasi mutlak mutu nabi nada nadi nafas nafkah nafsu naif naik nakal nakes nalar nama
    nampak nampan nanah napas napsu narkoba narasi narasumber nasi nasib nasihat naskah naung negara negatif negeri nekat nenek netral ngeri ngerti niat nikah nikmat nilai ninabobo nista nomor nonaktif normal novel nutrisi nyala nyaman nyamuk nyanyi nyaris nyata nyawa nyenyak nyeri nyinyir obat obral obrol
    obyek objek odor ojek olah oleh oles omel omicron ompol omong operasi oplos optimal optimis orang organ organisasi ortu otak otoriter otot paceklik pacar pacu padam padan padat padi padu pagar pagi paham pahala pahat pahit pahlawan pajak pajang pakai pakaian pakan pakar paksa palang paling palsu pamer pamit pampat
    panah panas pancar pancing pandai pandang pandemi pandu pangan panggang panggil panggul panggung pangkal pangkas pangku panik panitia panjang panjat pantang pantas pantau panti pantul papan papar parah parau parasit parkir parut paruh pasang pasar pasien pasif pasir paskah pasok pasrah pasti pasung patah paten patok patroli patuh patut
    paut payah payudara payung pecah pecat peduli pegal pegang pegawai pekan pekat pekerti pekik pelan pelihara pelik pelit pelosok peluang peluk peluru pemilu pemuda penat pencet pendam pendek pendeta pengaruh penggal pengin peningkat penjara pensiun pentas penting penuh peran perabot perahu perai peraga perah perak perang perangai perangkap perangkat peranjat peras perawan perban percaya percik percuma
    perdata perempuan pergi peri perih periksa perilaku perinci perintah peringkat peristiwa perkara perkosa perlu permai permisi pernah persen persis pertama perut pesan pesantren pesat peserta pesisir pesta peta petik petir phk piala piama piara piatu picik picu pidana pidato pihak pijak pijar pijat pijit pikat pikir pikul pilah pilih pilu pimpin pinang pincang pindah
    pinggir pinggang pingsan pinjam pintar pintas pintu pipa pipi pipis pisah pisau pita piutang pidana pipih plester pohon pokok pola polisi politik polos pompa pondok popok populer porsi posisi positif posko posyandu potensi potong praktik pribadi prihatin prinsip prioritas produk profesi program proses protes protokol provinsi proyek
    psikis psikolog psikososial psikoedukasi puas puasa publik pucat pudar puing puisi puji puja pukau pukul pula pulang pulas pulau pulih puluh punah puncak pundak pungut punggung puntung punya pupuk pusar pusat pusing puskesmas putar putih putra putri putus rabun racik racun radang raga ragam ragi ragu raguu rahang rahasia rahim
    raih rajin rakit rakus rakyat ramah ramai rambat rambu rambut rampas rampok ramping rampung ramu rana ranah rancang rancu randa rangkai rangkak rangkap rangkul rangkum rangsang ranjang rantai rantau rapat rapi rapuh rasa rasio rasul rata ratap ratu raung rawan rawat raya rayap rayu razia reaksi realisasi reaktif rebah rebus rebut reda
    redup regang regu rehat reka rekam rekan rekat rela relaksasi relaks relawan relasi remaja remas remeh rencana renda rendah rendam renggang renggut rengek rentan rentang renung repot resah resap resep resiko risiko resmi respek respons restoran restu retak retas rewel riang rias ribut rikuh rilis rinci rindu ringan ringkas ringkuk rintang
    rintih rintis riset risih robek roboh roda rokok rombak romantis ronda rontok rosok rotan roti rubah rudapaksa rugi rujuk ruang rukun rumah rumit rumor rumput rumus runcing runding rundung runtuh runtun rupa rupiah rusak rusuh rutin rute ruwat ruwet saat sabar sabtu sabun sabung sadar sadap sadis saham sahabat sahur saing saji sakit sakiti
    saksama saksi sakti saku salah salam salat saldo salin saling salju saluran salur salut samar sama sambal sambang sambar sambil samping sambung sambut sampah sampai sampaikan samping sandal sandang sandar sandera sanding sandi sanggah sanggup sangka sangkal sangkut sanitasi sanksi santai santan santap santri santun saran sarana sarapan saring
    sarjana sarung sasar satu saudara sawah sawan sayang sayap sayat sayur sebab sebal sebar sebut sedan sedap sedekah sederhana sedia sedih sedikit sedot segar segel segera sehat seimbang sejahtera sejarah sejuk sekam sekap sekat seks seksual seksi sekolah sekop sekutu selam selamat selang selatan selesai seleweng selidik selimut selingkuh selip
    seluruh semai semangat sembah sembako sembarang sembelih sembelit sembuh sembunyi semburat sembur semenjak sementara semesta semir sempat semprot sempit sempurna semut senam senang senda sendi sendiri sendok sengaja sengat senggama sengit sengketa sengsara seni senior senjata sensitif sentil senter sentuh senyap senyum sepak sepakat
    sepeda sepele seperti sepi serah serak serang serasi serat serbu serdak serius sering serta sesak sesal sesat sesuai setan setel seteru setia setir setop setor setrap setuju setubuh sewa siaga siap siar siasat sibuk sidang sifat sigap sihir sikap sikat siksa siku silakan silam silang silat silau silet simak
    simbol simpan simpang simpati simpuh simpul sinar sindir singgah singgung singkat singkir sinyal sinis sipil siram sirkulasi sisa sisih sisi sisip sisir siswa sita situasi situs skala skrining soal sodor sogok sohib sokong sombong sontak sopan sopir sorak sore sorot sosial sosok spesial stabil status stigma stres suami suap
    suara suasana suatu sua subuh subur suci sudi sudut sugesti suguh suhu suka sukses sukarela sukarelawan sulam sulang suling sulit sulung sumbang sumbat sumber sumbing sumpah sundut sungai sungguh sungkan sunting suntik sunyi supir supervisi surat suruh surut surya susah susu susuk susul susun susut sutra swab swadaya syarat syahwat syok
    syukur taat tabah taban tabiat tabir table tabrak tabung tabur tabu tadah tagih tahan tahap tahi tahu tahun tajam takar takdir takluk takut tali taman tamat tambah tambal tambang tambat tampak tampan tampar tampil tampung tamu tanah tanam tanda tandang tanding tandu tandus tangan tangga tanggal tanggap tanggul tanggulang
    tangguh tangguk tanggung tangis tangkai tangkal tangkap tangkas tani tantang tante tantrum tanya tarawih tari tarif tarik taruh tarung tas tata tatap taubat tawa tawan tawar tayang teduh tegak tegang tegap tegar tegas teguh teguk tegur tekad tekan tekanan teknik teknologi tekstil tekuk tekun teladan telah telan telanjang telantar telat telepon televisi teliti
    telinga telpon telur telusur teman tembak tembok tembus tempat tempel tempuh tempur temu temuan tenaga tenang tendang tengah tenggang tenggelam tenggorok tenggat tengkar tengkurap tengok tentang tentara tenteram tentram tentu tenun tepat tepi tepis tepuk terang teras terampil terapi terap terbang terbit teriak terima terjang terjemah terjun teror terpa tertib terus terusan tes
    tetangga tetap tetas teter tetes tewas tidak tidur tiga tikai tikam tikar tikung tikus tilang timba timbang timbul timbun timpa timpang tindak tindas tindih tinggal tinggi tingkah tingkat tinja tinju tinjau tipis tipu tiri tiris tirim tiru titel titik titip titis tiup toko tokoh tolak toleh toleransi tolol tolong tombol tonton topang topi topik
    toreh totok tradisi tragedi trauma tua tuang tuan tubuh tuding tuduh tugas tuhan tuju tukang tukar tukik tular tuli tulang tulis tulus tuma tumbang tumbuh tumit tumpah tumpang tumpas tumpu tumpuk tumpul tunai tunang tunas tunda tunduk tunggak tunggal tunggang tunggu tunjang tunjuk tuntas tuntun tuntut turun turut tusuk
    tutor tutup tutur uang uap ubah uban ubek ucap udang udara ujar uji ujian ujung ukir ukur ulah ulama ulang ular ulas ulur umat umbi umpat umum umur undang undi undur unggah unggul unggun ungkap ungsi unjuk unsur untung upacara upah upaya uraian urai urat uring urung urus urut usaha usai usang usap usia
    usik usir usul usung usus usut usap utama utang utara utuh utus vaksin vaksinasi varian ventilasi virus wabah wadah wadul wahana wahyu wajah wajar wajib wakil waktu walau wali wangi wanita warga waras warisan waris warna warta wartawan warung wasiat wasit waspada watak wawancara wawasan wibawa wilayah wisata wujud wudu yakin
    yatim yayasan zakat zalim zaman ziarah zikir zina zona
    """.split()
)

# Spoken or older forms of a root, as what they are.
ALIASES = {
    "erti": "arti",
    "ngerti": "arti",
    "napas": "nafas",
    "risiko": "resiko",
    "hutang": "utang",
    "jaman": "zaman",
    "korona": "corona",
    "kelahi": "tengkar",
    "tentram": "tenteram",
    "telpon": "telepon",
    "nyenyak": "lelap",
    "cidera": "cedera",
    "cederai": "cedera",
    "napsu": "nafsu",
    "supir": "sopir",
    "konsultasi": "konsul",
    "konselor": "konseling",
    "relaksasi": "relaks",
    "vaksinasi": "vaksin",
    "imunisasi": "imun",
    "karyawati": "karyawan",
    "sukarelawan": "relawan",
    "aturan": "atur",
    "makanan": "makan",
    "pakaian": "pakai",
    "laporan": "lapor",
    "ujian": "uji",
    "saluran": "salur",
    "kajian": "kaji",
    "uraian": "urai",
    "warisan": "waris",
    "temuan": "temu",
    "tekanan": "tekan",
    "terusan": "terus",
    "hunian": "huni",
    "harian": "hari",
    "akui": "aku",
    "sakiti": "sakit",
    "kelelahan": "lelah",
    "belajar": "ajar",
    "sampaikan": "sampai",
    "pijit": "pijat",
    "ortu": "ortu",
    "lampiran": "lampir",
    "disuruh": "suruh",
    "hantar": "antar",
    "imbau": "himbau",
    "klinis": "klinik",
    "obyek": "objek",
    "perinci": "rinci",
    "pemuda": "muda",
    "peningkat": "tingkat",
    "seimbang": "imbang",
    "silakan": "sila",
    "bobok": "tidur",
    "setubuh": "setubuh",
    "alasan": "alas",
    "alami": "alam",
    "beberes": "beres",
    "karir": "karier",
}
