"""Words of people in danger: self-harm, suicide, violence, abuse of children; in both languages, with slang.

A search that holds them shows the help card above all results. One wrong card costs a glance; one missing card may cost
a life: so every word of four letters and more also counts with one slip of the finger, unless the slip makes one of
`HARMLESS`, and `*` stands for any ending. The words of a line must come in this order, with at most one between them.
"""

from __future__ import annotations

CRISIS: tuple[str, ...] = tuple(
    line.strip()
    for line in """
    bunuh/membunuh/ngebunuh diri
    bundir/bunir/unalive/kms
    akhiri/mengakhiri/ngakhirin/habisi/menghabisi/cabut hidup*/nyawa*
    ingin/pengen/pengin/pingin/kepingin/pgn/mau/mo/mending/baik/pilih/cepat/cepet/kepikiran/mikirin mati/mampus/meninggal
    tidak/gak/ga/nggak/tak mau/ingin/pengen/pengin/kuat/sanggup/guna hidup
    capek/cape/lelah/bosan/bosen/muak/benci/ngapain hidup
    buat apa hidup
    hidup tidak/gak/ga/nggak berarti/berguna/guna
    hilang/pergi dari dunia
    menyakiti/nyakitin/sakiti/melukai/lukai/ngelukain/nyilet diri
    sayat/menyayat/silet/iris/barcode/potong tangan/nadi
    nyilet*/overdosis/overdose
    gantung diri
    minum/nenggak/tenggak racun
    terjun/loncat/lompat dari gedung/jembatan
    suicid*
    want/wants/wanting/going to die
    wanna die
    better off dead
    kill/killing/hurt/hurting/harm/harming/cut/cutting/hang/hanging my/myself/himself/herself/self
    end/ending/take/taking my/his/her/their life
    end it all
    dont want to live
    no reason to live
    tired of living/life
    self harm*/injury
    selfharm*/kdrt
    dipukul*/digebuk*/dihajar*/ditampar*/ditampol*/digampar*/ditendang*/ditonjok*/dibanting*/dijambak*/dicekik*/diinjak*
    gebukin/pukulin/memukul*/mukul*/aniaya/dianiaya*/menganiaya/penganiayaan/siksa*/disiksa*/menyiksa/penyiksaan/disekap*/dipasung/diancam*/dibunuh
    suami/istri/ayah/bapak/ibu/pacar pukul*/kasar/jahat/kejam/mukul*
    main/ringan tangan
    takut sama suami/ayah/bapak/pacar
    kekeras*/kekerasan/rudapaksa
    perkosa*/diperkosa*/memperkosa*/pemerkosa*/pemerkosaan
    cabul*/dicabul*/mencabul*/pencabul*/pelecehan/leceh*/dilecehkan*/melecehkan/digrepe*
    disodomi/inses/incest/pedofil*
    anak disakiti/dibuang/ditelantarkan/dieksploitasi
    menyakiti/nyakitin/pukul/eksploitasi/penelantaran anak
    domestic violence/abuse
    violen*/violence/abuse/abused/abuser/abusive/beaten
    beat*/hit/hits/hitting/hurts/hurting/punch*/kick*/slap*/chok*/threaten*/touched me/my/us
    strangl*/molest*/assault*/rape*
    threaten* to kill
    scared/afraid of my husband/dad/father
    sexual harassment
    """.strip().splitlines()
)
"""Phrases in plain lower-case words without apostrophes; `/` parts words of which any may stand there."""

HARMLESS: tuple[str, ...] = tuple(
    """
    sisa cabut mencabut mencabutnya dicabut kabul lecet diajar dibanding dikurang dirasa dirawat digambar dipasang dipikul
    memikul eaten better bitten pukul pukulan hirup hidung mata hati mana mari dari hari rapi rate race rare rap rope
    amuse insect violet perkasa makan mandi buses butir modest ramping siasat sikat strange stranger grape sikap saksama
    """.split()
)
"""Words that are one letter away from one above and mean no harm."""


def dangers() -> dict[str, str]:
    """Return the words as the reader's browser takes them."""
    return {"crisis": "|".join(CRISIS), "harmless": " ".join(HARMLESS)}
