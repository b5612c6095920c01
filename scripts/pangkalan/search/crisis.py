"""Words of people in danger: self-harm, suicide, violence, abuse of children; in both languages, with slang.

A search that holds them shows the help card above all results. One wrong card costs a glance; one missing card may cost
a life: so every word of four letters and more also counts with one slip of the finger, unless the slip makes one of
`HARMLESS`, and `*` stands for any ending. The words of a line must come in this order, with at most one between them,
or at most three where "..." stands. People name danger in more ways than anyone can list: so where a kind of person and a
kind of deed make the danger, each is a list of its own, and any of one with any of the other counts.
"""

from __future__ import annotations

import re

CRISIS: tuple[str, ...] = tuple(
    line.strip()
    for line in """
    bunuh/membunuh/ngebunuh/bunuhin diri/aku/saya/anak/suami/istri/dia/orang
    bundir/bunir/unalive/kms/kys
    akhiri/mengakhiri/ngakhirin/akhirin/habisi/menghabisi/cabut hidup*/nyawa*
    ingin/pengen/pengin/pingin/kepingin/pgn/pngen/mau/mo/mending/mendingan/baik/pilih/cepat/cepet/kepikiran/mikirin/rasanya mati/mampus/meninggal
    ingin/pengen/pengin/pingin/kepengen/kepingin/mau/hayang/hoyong/nio/nak/dot/mauka/mending/mendingan mati/paeh/maot/modar/matek/koit/metong
    mati aja/saja/wae/se
    ingin/pengen/pengin/pingin/pgn/mau/mo hilang/ngilang/menghilang/lenyap/ilang aja/saja/selamanya
    hilang/ngilang/ilang/lenyap/pergi/menghilang ... dunia/bumi
    ingin/pengen/pengin/pingin loncat/lompat/terjun
    ingin/pengen/pengin/pingin/pgn ... ngilang/menghilang/lenyap
    cara/gimana/bagaimana/apa/rasanya/gmn mati
    udahan/sudahan/berhenti hidup*
    ingin/pengen/mau/pgn nyusul/menyusul ayah/ibu/mama/papa/bapak/suami/istri/anak/nenek/kakek/dia/kamu
    tidak/gak/ga/nggak ingin/pengen/mau bangun besok
    tidak/gak/ga/nggak ingin/pengen/mau ada ... dunia
    tidur selamanya
    tidak/gak/ga/nggak/gausah/jangan/ora usah/perlu/pernah bangun lagi
    kalo/kalau/klo/andai/seandainya/kapan/semoga/biar/doain/mending aku/saya/gue/gw ... mati/meninggal/mampus/modar
    doain/cepat/cepet/ajal/biar aku/saya/gue/gw ... mati
    pergi/hilang/ngilang/ilang/menghilang/lenyap/pamit/tidur ... selamanya
    aku/saya/gue/gw/jadi/cuma/hanya beban
    surat/ucapan/kata perpisahan
    selamat tinggal dunia/semua*
    siapin/nyiapin/menyiapkan tali
    pesan/chat/surat/kata/status terakhir
    aku/saya/gue/gw/hidup/cuma/hanya ... nyusahin*/nyusahkan/menyusahkan/ngerepotin*/ngrepotin*/merepotkan
    ingin/pengen/pengin/pingin/mau/pgn pulang/pergi/ketemu ke tuhan/allah
    ingin/pengen/pengin/pingin/mau/pgn semuanya berhenti/selesai/berakhir
    aku/saya/gue/gw yang/saja/aja mati/meninggal
    indak/ndak/dak sangguik/kuek iduik/lai
    minggat/lunga/ilang saka/soko donya/ndonya
    nyakar*/cakar/mencakar/gigitin/nyubitin/nyundut/ngebakar/nyakitin/ngelukain/melukai/menyakiti ... tangan*/dirinya/lengan*/badannya
    tidak/gak/ga/nggak ada ... peduli/sayang/butuh/kangen/nyariin aku/saya/gue/gw/sama
    benci diri/diriku/hidup*
    mau/ingin/pengen/rasanya/pgn ... nyerah/menyerah
    lelah/capek/cape/bosen/muak jadi manusia/aku
    nyusul/menyusul/susul/nyusulin/ikut almarhum*/alm/mendiang
    nyusul/menyusul/susul/ikut ke surga/akhirat
    akhiri/mengakhiri/ngakhirin/akhirin/sudahi/menyudahi/udahin semua/semuanya
    lebih baik/bahagia/senang/tenang/enak tanpa aku/saya/gue/gw/diriku
    aku/saya/gue/gw tidak/gak/ga/nggak ada mereka/semua/pasti/orang lebih/senang/bahagia/tenang
    nyesel/menyesal/kenapa aku/saya/gue/gw/pernah lahir/dilahir*
    nyesel/menyesal lahir/dilahir*
    putus asa
    tidak/gak/ga/nggak/hilang/kehilangan ada harapan lagi/hidup
    tidak/gak/ga/nggak/ora/teu kuat/sanggup/kiat lagi/maneh/deui/lai
    udah/sudah/udh/wis tidak/gak/ga/nggak/ora kuat/sanggup
    hidupku/hidup selesai/berakhir/hancur
    tidak/gak/ga/nggak/gamau/tak mau/ingin/pengen/pengin/kuat/sanggup/guna/bisa hidup
    tidak/gak/ga/nggak/gamau/tak mau/ingin/pengen/pengin bangun lagi
    gamau/gakmau/gakuat/gasanggup hidup
    capek/cape/lelah/bosan/bosen/jenuh/malas/males/ogah/muak/benci/ngapain/percuma/nyerah/menyerah/putus/wegah/panek hidup*/urip/iduik
    tidak/ora/emoh/bosen/kesel urip
    urip tidak/ora/ra/gak ono/ana/duwe/nduwe guna*/arti*
    bosen/cape/capek/teu hayang/hoyong/kiat hirup
    cape/capek/bosen hirup
    capek/cape/nyerah/menyerah sama/dengan hidup
    buat/untuk apa hidup
    hidup tidak/gak/ga/nggak berarti/berguna/guna/gunanya/artinya
    hidup tidak/gak/ga/nggak ada guna*/arti*
    ga/gak/nggak/tidak ada guna*/arti*/alasan/semangat/tujuan/harapan hidup
    menyakiti/nyakitin/sakiti/melukai/lukai/ngelukain/nyilet/nyayat/mukul/mukulin/benturin/jedotin diri/dirinya/badan/kepala/tubuh sendiri
    menyakiti/nyakitin/sakiti/melukai/lukai/ngelukain/nyilet/nyayat diri/dirinya/badannya/tangannya
    sayat/menyayat/nyayat*/silet/gores/goresin/menggores tangan/lengan/paha/badan/kulit
    sayat/menyayat/nyayat/silet/iris/ngiris/barcode/potong/motong tangan/nadi/urat/pergelangan
    nyilet*/overdosis/overdose
    gantung diri/leher
    minum/nenggak/tenggak/telan/nelan racun/baygon
    minum obat tikus/nyamuk
    nelan/nelen/telan/menelan obat banyak/semua/segenggam/sebotol/sestrip
    minum obat ... strip/botol
    minum obat sekaligus/segenggam/sebotol/semuanya
    terjun/loncat/lompat dari/ke gedung/jembatan/lantai/rel
    terjun/loncat/lompat/lompatin ... gedung/jembatan/atap/balkon/tebing/jurang/apartemen/kereta
    obat tidur banyak*
    overdos*
    suicid*
    want/wants/wanting/going/ready to die
    want/wants to disappear/vanish
    wanna die/disappear
    wish i dead/die
    better off dead
    kill/killing/hurt/hurting/harm/harming/hang/hanging my/him/her self
    kill/killing/kills/hurt/hurting/hurts/harm/harming/cut/cutting/cuts/hang/hanging myself/himself/herself/themselves
    cut/cutting/cuts/slit/slitting/slash* my/his/her wrist*/arm*
    end/ending/take/taking my/his/her/their life
    end/ending it all
    dont/not want to live
    dont/not want be here anymore
    cant go on living
    no reason/point to/in live/living
    dont/not want/wanna exist/alive
    wanna live/exist anymore
    wish i never/wasnt/werent/wasn born/here/alive
    tired of existing/being
    sleep forever
    never wake up again/anymore
    better/happier without me
    feel*/thinking/think/about ending/end it/my
    nobody/noone/one would/will ... miss/care/notice
    i/im a burden
    hate my/being life/alive
    hate myself
    cant/cannot take/do it/this anymore/longer
    goodbye/suicide note/letter/message
    wish ... sleep ... never wake
    sleep and never wake
    give/giving/gave up on life
    hurt*/harm*/shake/shaking/hit/hitting my baby/kid/kids/child/children/son/daughter/toddler
    will/gonna/going/wants/threatened/threatens ... kill me/us/her/him
    want*/wanna/ready/plan*/how ... die
    dont/not want/wanna ... wake
    no hope/future left
    hopeless
    not worth living
    tired of living/life
    jump off bridge/building/roof
    self harm*/injury
    selfharm*/kdrt
    dipukul*/digebuk*/dihajar*/ditampar*/ditampol*/digampar*/ditendang*/ditonjok*/dibanting*/dijambak*/dicekik*/diinjak*
    ditabok*/dikeplak*/digaplok*/ditempeleng*/dibogem*/disabet*/dicambuk*/diseret*/dijotos*/disundut*/dikurung*/dirantai
    gebukin/pukulin/memukul*/mukul*/aniaya/dianiaya*/menganiaya/penganiayaan/siksa*/disiksa*/menyiksa/penyiksaan/disekap*/dipasung/diancam*/diancem*/dibunuh
    suami*/istri*/ayah*/bapak*/bokap/ibu/mama*/papa*/pacar*/mantan/majikan/bos/guru/om/paman/kakek/abang pukul*/kasar/jahat/kejam/mukul*/nendang*/menendang*/nampar*/menampar*/nonjok*/nyekik*/mencekik*/jambak*/nyiksa*/ngancam*/ngancem*/mengancam*/ngamuk
    nendang*/menendang*/nampar*/menampar*/nonjok*/gebuk*/nyiksa*/cubitin aku/saya/gue/gw/anak/istri/adik/ibu
    main/ringan tangan/fisik
    nampar*/menampar*/menjambak*/ngejambak*/mencekik*/nyekik*/nonjok*/menonjok*/menghajar*/ngehajar*/ngegebuk*/menggebuk*/gebukin*/menyundut*/ngebacok*/membacok*/menganiaya*
    suami*/laki/bapak*/ayah*/bokap/papa*/pacar*/mantan/mertua/majikan/bos/om/paman/abang/kakak*/tiri/ibu/mama*/nyokap ... ngelempar*/melempar*/lempar/lemparin/banting/ngebanting*/membanting*/nendang*/menendang*/mukul*/memukul*/pukulin/bentur*/ngebentur*/membentur*/jedot*/ngancam*/ngancem*/mengancam*/ngurung*/mengurung/nyekap*
    digebug*/dipateni/mateni/dikaplok*/diantem*/ditampiling*/ditempiling*/dibeubeut*/dipukua*/dilacuik*/napukul*/natempeleng*/dijitak*/dilecut*/dijedot*/dibentur*/disetrum
    ngebogem*/nabokin/ngegampar*/ngehajar*/ngejambak*/ngegebuk*/nempeleng*/menempeleng*
    ditumbuk/dihantam/dipijak/ditinju/didorong*/dilempar*/dibakar/diikat suami/laki/bapak/ayah/ibu/pacar/mantan/mertua/majikan/paman/om/abang
    disiram air panas/keras
    nyubit*/mencubit*/dicubit*/dijewer*
    suami*/laki/bapak*/ayah*/bokap/pacar*/mantan/mertua/tiri ... pecahin*/mecahin*/memecahkan/ngerusak*/merusak*/ngancurin/obrak*
    ngurung/mengurung/ngunci*/mengunci/kunciin ... anak/bayi/istri/aku/saya/gue/adik/ibu
    dikurung*/dikunciin/dirantai
    aku/saya/gue/gw/adik ... dipaksa*
    maksa*/memaksa*/paksa aku/saya/gue/gw/adik
    dipaksa*/disuruh*/maksa ... ngemis/mengemis/ngamen/melacur/aborsi/gugurin/menggugurkan/tamu/bo/jablay
    jual diri
    dipaksa kerja/bekerja
    buka/melorotin/nurunin/lepas celana/baju depan/didepan
    om/paman/guru/ustad*/pelatih/bos/tetangga/kakek/sepupu/abang ngajak*/mengajak/diajak ... kamar/hotel/kos/kost/penginapan
    bawa/acungkan/ngacungin/todong*/nodong*/ditodong* pisau/parang/golok/celurit/clurit/pistol
    takut sama/pulang suami/ayah/bapak/pacar
    kekeras*/kekerasan/rudapaksa
    perkosa*/diperkosa*/memperkosa*/pemerkosa*/pemerkosaan
    cabul*/dicabul*/mencabul*/pencabul*/pelecehan/leceh*/dileceh*/dilecehkan*/melecehkan/ngelecehin/digrepe*/digerayang*/diraba*/disetubuhi/menyetubuhi/setubuhi/nyetubuhin/dinodai/ditelanjangi
    om/paman/kakek/guru/ustad*/bapak/ayah/abang/kakak/tetangga/sopir/bos/atasan/pacar/pelatih/dia pegang*/megang*/raba*/ngeraba*/meraba*/grepe*/gerepe*/nyium*/cium*/remas*/ngeremas*/meremas*/elus* aku/saya/gue/gw/adik/tubuh*/badan*/payudara*/kemaluan*/pantat*/paha*
    raba*/ngeraba*/meraba*/remas*/ngeremas*/sentuh*/nyentuh*/menyentuh/pegang*/megang* payudara*/kemaluan*/kelamin*/pantat*/paha*/selangkang*
    raba raba
    dipegang pegang
    diremas*/dicolek*
    aku/saya/gue/gw/adik ... dipegang*/disentuh*/dicium*/dipeluk*/dielus*
    suami*/laki/bapak*/ayah*/pacar*/mertua ... ngusir*/mengusir*/usir
    diusir suami*/bapak*/ayah*/mertua/mantan
    maksa*/memaksa*/paksa ... hubungan/berhubungan/seks/ngeseks
    om/paman/guru/ustad*/tetangga/pelatih/sopir/bos/atasan/mantan/tiri/kakek/sepupu/abang/pacar ... peluk*/meluk*/memeluk/pegang*/megang*/nyentuh*/menyentuh/sentuh*/nyium*/cium*/mencium/elus*/ngelus*/colek*/nyolek*/gesek*
    nunjukin*/pamer*/menunjukkan/nunjukkin/liatin/mempertontonkan/lihatin ... kemaluan*/kelamin*/titit*/penis
    ngintip*/diintip*/ngintipin/mengintip*
    foto/poto/video/vidio ... tanpa baju/busana/pakaian
    minta/kirim/disuruh/dipaksa pap
    tiri/om/paman/abang/kakek/kakak ... masuk kamar*
    dipaksa/paksa/terpaksa nikah/kawin/menikah
    nikah/kawin paksa
    ngeraba*/digerepe*/gerepe*/ngegrepe*
    dipaksa/disuruh/diminta/dirayu/maksa/memaksa buka/lepas/copot/melepas/membuka baju*/celana*/pakaian*/kutang
    foto/poto/pap/video/vidio telanjang/bugil*/porno/syur/vulgar
    nidurin/niduri/meniduri/ditidurin/ditiduri aku/saya/gue/gw/om/bapak/paman/ayah
    dipaksa/maksa/memaksa/disuruh gituan/begituan/ml/oral/ngocok/nidurin/cium*
    dipaksa berhubungan/ngeseks/melayani/ngelayanin/seks/tidur
    sebar/nyebar*/disebar*/menyebar* foto/video bugil/telanjang/seks/pribadi
    ancam*/ngancem/ngancam/mengancam sebar/nyebar*/menyebar*/bunuh
    disodomi/inses/incest/pedofil*
    dihamili/hamilin ayah/bapak/om/paman/kakek
    anak/bayi disakiti/dibuang/ditelantarkan/dieksploitasi/dijual/dirantai/dikurung
    menyakiti/nyakitin/pukul/eksploitasi/penelantaran/menelantarkan/nelantarin anak
    domestic violence/abuse
    violen*/violence/abuse/abused/abuser/abusive/abusing/beaten
    beat*/hit/hits/hitting/hurts/hurting/punch*/kick*/slap*/chok*/threaten*/touched/touches/touching/forced/forces me/us
    beats/hits/hitting/kicks/slaps/chokes/punches my/our/his/her/their
    forced/forcing/forces himself/herself on/upon
    push*/shov*/drag*/throw*/kick*/lock*/burn*/spit* me/us ... down/in/out/against/wall/stairs/room/hair
    threaten* me/us/her
    locks/locked/locking me/us/her
    makes/made/making me do things
    stepdad/stepfather/stepbrother/uncle/cousin/grandpa/teacher/coach/neighbor/neighbour/boss ... touch*/kiss*/grab*/watches/hugs
    comes/came/sneaks/sneaking into my/her room/bed
    forc*/makes/made me/her ... sex/undress/strip
    touch*/grab*/fondl* private*/breast*/thigh*/butt
    send/sent/sending/asks/asked/wants/share/shared/leak* nudes/nude
    groped/groping/gropes/nonconsensual/sextort*
    strangl*/molest*/assault*/rape*
    threaten* to kill/hurt
    scared/afraid of my husband/dad/father/partner/boyfriend/stepfather/stepdad
    afraid to go home
    sexual harassment
    """.strip().splitlines()
)
"""Phrases in plain lower-case words without apostrophes; `/` parts words of which any may stand there."""

HARMLESS: tuple[str, ...] = tuple(
    """
    sisa cabut mencabut mencabutnya dicabut kabul lecet diajar dibanding dikurang dirasa dirawat digambar dipasang dipikul
    memikul eaten better bitten pukul pukulan hirup hidung mata hati mana mari dari hari rapi rate race rare rap rope
    amuse insect violet perkasa makan mandi buses butir modest ramping siasat sikat strange stranger grape sikap saksama
    diperah dilantai hilangkan selamatnya nyawang disebut disebar dirabun diserat digambar sayang sayat-sayat padang sisakan
    dirasakan menenangkan menenangkannya ditenangkan mengenang menentang rendang kendang fisika hit cape capek hape vape rage tape rame ramerame rapel rapet grapes drape kebal
    kamar pasar kabar samar ngerawat merawat meralat ngerasa merasa homeless hopeful inginmodal pengenmodal maumodal bebas nampak lampar kakap tampak gebukan modal modul moda modern rata rabu raja raya rasa rama ramah laba rapat rabun raga maut kota kait layang bayang wayang urap urus
    mangkok kuota lebar telah telat lahan lahir lemas remah ramas emas cita citra ciut cuma cucu peluang pegangan pegawai pedang gelas balas tembus
    panas pangku dibelikan dibentuk ditumpuk dikelompok ditunda didukung dipakai senja sentra dilewat
    diabetes diabet diabetik viksal vixal leyeh dirasani disiapkan dirumahkan ditampung ditanya dibantu dibanding dijamin dicek
    """.split()
)
"""Words that are one letter away from one above and mean no harm."""


def dangers() -> dict[str, str]:
    """Return the words as the reader's browser takes them: before a list that ends in "/", more words may stand."""
    lines = (_FAR.sub(r" \1/", line) for line in CRISIS)
    return {"crisis": "|".join(lines), "harmless": " ".join(HARMLESS)}


_FAR = re.compile(r" \.\.\. (\S+)")
