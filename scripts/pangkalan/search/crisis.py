"""Words of people in danger: self-harm, suicide, violence, abuse of children; in both languages, with slang.

A search that holds them shows the help card above all results. One wrong card costs a glance; one missing card may cost
a life: so every word of four letters and more also counts with one slip of the finger, unless the slip makes one of
`HARMLESS`, and `*` stands for any ending. The words of a line must come in this order, with at most one between them.
"""

from __future__ import annotations

CRISIS: tuple[str, ...] = tuple(
    line.strip()
    for line in """
    bunuh/membunuh/ngebunuh/bunuhin diri/aku/saya/anak/suami/istri/dia/orang
    bundir/bunir/unalive/kms/kys
    akhiri/mengakhiri/ngakhirin/akhirin/habisi/menghabisi/cabut hidup*/nyawa*
    ingin/pengen/pengin/pingin/kepingin/pgn/pngen/mau/mo/mending/mendingan/baik/pilih/cepat/cepet/kepikiran/mikirin/rasanya mati/mampus/meninggal
    mati aja/saja
    ingin/pengen/pengin/pingin/pgn/mau/mo hilang/ngilang/menghilang/lenyap/ilang aja/saja/selamanya
    hilang/ngilang/ilang/lenyap/pergi dari dunia
    tidur selamanya
    tidak/gak/ga/nggak/gamau/tak mau/ingin/pengen/pengin/kuat/sanggup/guna/bisa hidup
    tidak/gak/ga/nggak/gamau/tak mau/ingin/pengen/pengin bangun lagi
    gamau/gakmau/gakuat/gasanggup hidup
    capek/cape/lelah/bosan/bosen/muak/benci/ngapain/percuma/nyerah/menyerah/putus hidup*
    capek/cape/nyerah/menyerah sama/dengan hidup
    buat/untuk apa hidup
    hidup tidak/gak/ga/nggak berarti/berguna/guna/gunanya/artinya
    hidup tidak/gak/ga/nggak ada guna*/arti*
    ga/gak/nggak/tidak ada guna*/arti*/alasan hidup
    menyakiti/nyakitin/sakiti/melukai/lukai/ngelukain/nyilet/nyayat/mukul/mukulin/benturin/jedotin diri/dirinya/badan/kepala/tubuh sendiri
    menyakiti/nyakitin/sakiti/melukai/lukai/ngelukain/nyilet/nyayat diri/dirinya/badannya/tangannya
    sayat/menyayat/nyayat/silet/iris/ngiris/barcode/potong/motong tangan/nadi/urat/pergelangan
    nyilet*/overdosis/overdose
    gantung diri/leher
    minum/nenggak/tenggak/telan/nelan racun/baygon
    minum obat tikus/nyamuk
    terjun/loncat/lompat dari/ke gedung/jembatan/lantai/rel
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
    not worth living
    tired of living/life
    jump off bridge/building/roof
    self harm*/injury
    selfharm*/kdrt
    dipukul*/digebuk*/dihajar*/ditampar*/ditampol*/digampar*/ditendang*/ditonjok*/dibanting*/dijambak*/dicekik*/diinjak*
    ditabok*/dikeplak*/digaplok*/ditempeleng*/dibogem*/disabet*/dicambuk*/diseret*/dijotos*/disundut*/dikurung*/dirantai
    gebukin/pukulin/memukul*/mukul*/aniaya/dianiaya*/menganiaya/penganiayaan/siksa*/disiksa*/menyiksa/penyiksaan/disekap*/dipasung/diancam*/diancem*/dibunuh
    suami/istri/ayah/bapak/ibu/pacar/mantan/majikan/bos/guru/om/paman/kakek/abang pukul*/kasar/jahat/kejam/mukul*/nendang*/menendang*/nampar*/menampar*/nonjok*/nyekik*/mencekik*/jambak*/nyiksa*/ngancam*/ngancem*/mengancam*/ngamuk
    nendang*/menendang*/nampar*/menampar*/nonjok*/gebuk*/nyiksa*/cubitin aku/saya/gue/gw/anak/istri/adik/ibu
    main/ringan tangan/fisik
    takut sama/pulang suami/ayah/bapak/pacar
    kekeras*/kekerasan/rudapaksa
    perkosa*/diperkosa*/memperkosa*/pemerkosa*/pemerkosaan
    cabul*/dicabul*/mencabul*/pencabul*/pelecehan/leceh*/dileceh*/dilecehkan*/melecehkan/ngelecehin/digrepe*/digerayang*/diraba*/disetubuhi/menyetubuhi/dinodai/ditelanjangi
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
    beats/hits/hitting/kicks/slaps/chokes/punches my
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
    diabetes diabet diabetik viksal vixal leyeh dirasani disiapkan dirumahkan ditampung ditanya dibantu dibanding dijamin dicek
    """.split()
)
"""Words that are one letter away from one above and mean no harm."""


def dangers() -> dict[str, str]:
    """Return the words as the reader's browser takes them."""
    return {"crisis": "|".join(CRISIS), "harmless": " ".join(HARMLESS)}
