"""Words that belong together, a family a line, and pairs that must stay apart; written for these tests."""

from __future__ import annotations

INDONESIAN = """
tular menular tertular penularan ditularkan menularkan ketularan nular nularin
tenang menenangkan ketenangan penenangan ditenangkan tenangkan nenangin tenangnya
takut menakutkan ketakutan penakut menakuti ditakuti nakutin takutnya
cemas mencemaskan kecemasan dicemaskan cemasnya
rawat merawat perawatan dirawat perawat ngerawat terawat rawatlah
asuh mengasuh pengasuhan pengasuh diasuh asuhan
tidur tertidur ketiduran menidurkan tidurnya nidurin
lelah kelelahan melelahkan lelahnya
pukul memukul dipukul pemukulan pukulan memukuli dipukulin mukulin mukul
tolong menolong pertolongan ditolong penolong tertolong nolong nolongin
bantu membantu bantuan dibantu pembantu bantuin ngebantu
ajar mengajar belajar pelajaran diajari pengajaran ajarkan ngajar ngajarin pelajar
isolasi mengisolasi diisolasi pengisolasian isolasinya
sehat kesehatan menyehatkan penyehatan sehatnya
sakit menyakiti penyakit kesakitan menyakitkan disakiti nyakitin sakitnya
marah memarahi kemarahan dimarahi pemarah marahin marahnya
sedih kesedihan menyedihkan bersedih sedihnya
duka berduka kedukaan kedukaannya dukanya
hilang kehilangan menghilang menghilangkan dihilangkan ngilang ngilangin
kerja bekerja pekerjaan pekerja mengerjakan dikerjakan kerjaan ngerjain
hasil penghasilan menghasilkan berhasil dihasilkan hasilnya
cuci mencuci dicuci pencucian cucian nyuci cuciin
pakai memakai dipakai pemakaian pakaian makai
masker bermasker maskernya
semprot menyemprot penyemprotan disemprot semprotan nyemprot nyemprotin
campur mencampur campuran pencampuran dicampur bercampur nyampur nyampurin
bersih kebersihan membersihkan pembersih dibersihkan bersihin
lindung melindungi perlindungan dilindungi pelindung berlindung terlindung
jauh menjauhi menjauhkan kejauhan dijauhi jauhin ngejauhin
kucil mengucilkan dikucilkan pengucilan terkucil ngucilin
usir mengusir diusir pengusiran ngusir terusir
khawatir mengkhawatirkan kekhawatiran khawatirnya dikhawatirkan
curiga mencurigai kecurigaan dicurigai curigaan
percaya mempercayai kepercayaan dipercaya percayanya
kabar mengabarkan dikabarkan kabarnya ngabarin kabari
sebar menyebar menyebarkan penyebaran tersebar disebarkan nyebar nyebarin sebarin
dengar mendengar mendengarkan didengar pendengaran pendengar terdengar dengerin
bicara berbicara pembicaraan membicarakan dibicarakan bicaranya ngebicarain
cerita bercerita menceritakan diceritakan ceritanya ceritain nyeritain
tanya bertanya menanyakan pertanyaan ditanya nanya nanyain
jawab menjawab jawaban dijawab penjawab terjawab ngejawab
pikir berpikir memikirkan pikiran pemikiran dipikirkan kepikiran mikir mikirin
rasa merasa perasaan merasakan dirasakan terasa ngerasa ngerasain
sepi kesepian menyepi sepinya
kurung mengurung dikurung terkurung kurungan ngurung
temu bertemu menemukan pertemuan ditemukan menemui ketemu nemu nemuin
teman berteman menemani pertemanan ditemani temannya nemenin temenin
damping mendampingi pendamping pendampingan didampingi ngedampingin
layan melayani pelayanan pelayan dilayani layanan ngelayanin
rujuk merujuk rujukan dirujuk perujukan ngerujuk
lapor melapor melaporkan laporan dilaporkan pelapor pelaporan ngelaporin
daftar mendaftar pendaftaran didaftarkan terdaftar ngedaftar daftarin
antre mengantre antrean antrenya ngantre
makan memakan makanan dimakan pemakan makannya
minum meminum minuman diminum peminum
hamil kehamilan menghamili hamilnya dihamili
susu menyusui penyusuan disusui menyusu nyusuin
lahir melahirkan kelahiran dilahirkan terlahir ngelahirin
besar membesarkan kebesaran dibesarkan pembesaran terbesar
anak anaknya beranak kanak kanakan
sekolah bersekolah disekolahkan sekolahnya nyekolahin
main bermain mainan permainan dimainkan pemain mainin
larang melarang larangan dilarang pelarangan ngelarang terlarang
paksa memaksa paksaan dipaksa pemaksaan terpaksa maksa
ancam mengancam ancaman diancam terancam ngancam pengancaman
leceh melecehkan pelecehan dilecehkan ngelecehin
keras kekerasan mengeraskan pengerasan
aniaya menganiaya penganiayaan dianiaya teraniaya
siksa menyiksa siksaan disiksa penyiksaan tersiksa nyiksa
bunuh membunuh pembunuhan dibunuh pembunuh terbunuh ngebunuh
mati mematikan kematian dimatikan matinya
kubur mengubur kuburan dikubur penguburan terkubur nguburin
makam memakamkan pemakaman dimakamkan makamnya
pisah berpisah memisahkan perpisahan dipisahkan pemisahan terpisah misahin
kunjung mengunjungi kunjungan dikunjungi pengunjung berkunjung
jaga menjaga penjagaan dijaga penjaga terjaga ngejaga jagain
tunggu menunggu ditunggu penunggu tungguin nunggu nungguin
bayar membayar pembayaran dibayar bayaran terbayar ngebayar bayarin
pinjam meminjam pinjaman dipinjam peminjam minjem
curi mencuri pencurian dicuri pencuri kecurian nyuri
tipu menipu penipuan ditipu penipu tertipu ketipu nipu
panik kepanikan memanikkan paniknya
vaksin vaksinasi divaksin memvaksin vaksinnya
periksa memeriksa pemeriksaan diperiksa pemeriksa meriksa
uji menguji pengujian diuji penguji teruji
obat mengobati pengobatan diobati obatnya berobat ngobatin
sembuh menyembuhkan kesembuhan disembuhkan penyembuhan tersembuhkan nyembuhin
kirim mengirim kiriman dikirim pengiriman terkirim ngirim ngirimin
telepon menelepon ditelepon penelepon nelepon
psikolog psikologi psikologis
atur mengatur aturan diatur peraturan teratur ngatur
gerak bergerak menggerakkan pergerakan gerakan digerakkan
latih melatih latihan dilatih pelatihan pelatih terlatih ngelatih
"""

ENGLISH = """
child children childhood childs
sleep sleeping slept sleepless sleeps asleep
grief grieve grieving grieved grieves
worry worried worries worrying
calm calming calmed calms calmly
lonely loneliness alone
isolate isolation isolated isolating isolates
vaccine vaccines vaccinated vaccination vaccinate
parent parents parenting parental
panic panicking panicked panics
breathe breathing breath breathes breathed
wash washing washed washes
mask masks masked
relation relations relationship relationships
depress depressed depression depressing
fear fearful feared fears fearing
care caring cared carer carers
test tests testing tested
help helping helpless helped helper helps
volunteer volunteers volunteering volunteered
violence violent violently
abuse abusive abused abuser abusing
protect protection protective protected protecting
counsel counselling counsellor counseling counselor
hygiene hygienic
refer referral referred referring refers
bully bullying bullied bullies
teach teacher teaching taught teachers
addict addiction addicted addictive
emotion emotional emotions emotionally
lose lost losing loss
feel feeling felt feels feelings
die died dying death dies
infect infected infection infectious infecting
infections infection infect
quarantine quarantined quarantining
stigma stigmas
clean cleaning cleaned cleans
spray spraying sprayed sprays
hospital hospitals
pregnant pregnancy pregnancies
disability disabled disabilities
teen teenager teenagers teens teenage
angry anger angrily
anxious anxiety anxieties
tired tiring tiredness
forget forgot forgotten forgetting
forgive forgiving forgives
neighbour neighbours
visit visiting visited visits visitor
support supporting supported supportive supports
"""

STRANGERS = {
    "id": """
    rumah:ramah tanggal:tinggal marah:parah kurus:urus malu:palu masak:pasak beruang:beras perang:terang hati:hari mati:pati
    sehat:sahat ketua:tua cuci:cucu anak:enak bulan:balon kawan:lawan tahun:tahan kaki:kakak makan:makam jalan:jalin
    perempuan:umpan peran:perang sekolah:kolam berita:beri keluarga:keluar tempat:empat kepala:pala dinding:ding berangkat:angkat
    penting:ting masuk:asuk peluang:uang sedih:dih perlu:lu terima:rima semua:mua beban:bebas hujan:hajan ikan:makan
    bantuan:bantahan kerja:keraja telat:lat tangan:angan sisa:siksa meninggal:tinggal pulang:ulang karang:kurang alam:malam
    suami:sumi pintu:pinta kasur:kasir tulang:ulang masa:masalah gula:gulai
    """.split(),
    "en": """
    universe:university organ:organize general:generate policy:police new:news mean:meaningless wander:wonder hospital:hospitality
    mother:moth past:paste bus:busy car:care sing:single ear:earn heart:hear
    """.split(),
}
