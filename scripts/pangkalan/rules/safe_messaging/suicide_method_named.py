"""S001: a method or place of suicide."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_METHOD = wording(
    r"(?:\bbunuh[ -]?diri|\bbundir|\bmengakhiri (?:hidup|nyawa)\w*|\bsuicid\w+|\bself[ -]?harm\w*|\bmenyakiti diri|\bmelukai diri)[^.!?\n]{0,60}?\b(?:gantung\w*|menggantung|racun|pestisida|overdosis|overdose|dosis|loncat|melompat|jembatan|rel kereta|menyayat|silet|hanging|poison\w*|jump\w*|bridge|cutting|method of)\b"
    r"|\bgantung diri\b|\b(?:minum|menenggak) racun\b|\b(?:lompat|meloncat|melompat|terjun) dari (?:jembatan|gedung|lantai|apartemen)\b|\b(?:menyayat|memotong) (?:nadi|pergelangan)\b|\bhang(?:ed|ing)? (?:him|her|my|your|them)sel(?:f|ves)\b|\bslit (?:his|her|their|my) wrists?\b",
    "bunuh|bundir|mengakhiri|suicid|harm|gantung diri|menyakiti diri|melukai diri|minum racun|menenggak|dari jembatan|dari gedung|dari lantai|dari apartemen|nadi|pergelangan|hanged|hanging |hang h|hang m|hang y|hang t|slit ",
)
# How one bunuh diri is told is only a method where the sentence is not about preventing it.
_MEANS = wording(
    r"\b(?:bunuh[ -]?diri|bundir|mengakhiri (?:hidup|nyawa)\w*)[^.!?,\n]{0,30}?\b(?:dengan cara|menggunakan|memakai|lewat cara)\b",
    "bunuh|bundir|mengakhiri",
)
_PREVENTION = wording(
    r"\b(?:mencegah|pencegahan|cegah|menolong|membantu|dukungan|layanan|bicara|bertanya|prevent\w*|help\w*)\b"
)
_RESTRICTION = wording(
    r"\b(?:jangan|hindari|tidak) (?:menyebut|menulis|menggambarkan|membagikan|memuat)\w*\b|\b(?:do not|never) (?:name|describe|show|share)\b|\b(?:membatasi akses|jauhkan|menjauhkan|singkirkan|menyingkirkan|simpan|menyimpan|kunci|amankan|restrict\w*|remove|lock|put away|keep \w+ away)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _METHOD):
        if not _RESTRICTION.pattern.search(spot.sentence_text):
            yield spot.hidden_hit()
    for spot in find(draft, _MEANS):
        if not _RESTRICTION.pattern.search(spot.sentence_text) and not _PREVENTION.pattern.search(spot.sentence_text):
            yield spot.hidden_hit()


RULE = Rule(
    code="S001",
    name="suicide-method-named",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Cara atau tempat bunuh diri disebut",
        "Method or place of suicide named",
    ),
    message=Text(
        "Kalimat ini menyebut cara atau tempat bunuh diri.",
        "This sentence names a method or place of suicide.",
    ),
    hint=Text(
        "Hapus rinciannya. Cukup tulis: 'meninggal karena bunuh diri', lalu di mana orang mendapat pertolongan.",
        "Remove the detail. 'Died by suicide' is enough, followed by where to get help.",
    ),
    why=Text(
        "Rincian cara dapat mendorong orang yang sedang rapuh untuk menirunya.",
        "Details of a method can lead a person in despair to copy it.",
    ),
    check=_check,
    bad=(
        Example("Ia bunuh diri dengan racun di rumahnya.\n"),
        Example("Seorang remaja gantung diri.\n"),
        Example("He died by suicide after jumping.\n"),
        Example("Ia mengakhiri hidupnya dengan cara itu.\n"),
    ),
    good=(
        Example("Bila ia bicara tentang bunuh diri, jauhkan racun dan temani dia. [Bantuan](bantuan)\n"),
        Example("Jangan menyebut cara bunuh diri, racun, atau tempatnya.\n"),
        Example("Kita mencegah bunuh diri dengan cara mendengarkan.\n"),
        Example("Minum obat sesuai dosis dokter.\n"),
    ),
    private=True,
)
