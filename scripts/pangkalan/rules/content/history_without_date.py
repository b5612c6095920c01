"""K012: a rule of the pandemic told without its date."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_RULE = wording(
    r"\b(?:psbb|ppkm|status pandemi|darurat kesehatan|kedaruratan kesehatan masyarakat|gugus tugas|satgas covid\S*|wajib (?:masker|bermasker|vaksin)|isolasi terpusat|pandemic status|task force|mask mandate|state of emergency)\b",
    "psbb|ppkm|pandemi|darurat|gugus|satgas|wajib|terpusat|task force|mandate|emergency",
)
_VERB = wording(
    r"\b(?:(?:di)?berlaku(?:kan)?|diwajibkan|dicabut|berakhir|dihapus|dihentikan|dibentuk|dibubarkan|ditetapkan|diganti\w*|mengganti\w*|lifted|ended|abolished|set up|dissolved|declared|replaced|in force)\b"
)
_DATE = wording(r"\b(?:19|20)\d\d\b|\{")


def _check(draft: Draft) -> Iterator[Hit]:
    dated = None
    for spot in find(draft, _RULE):
        if (
            spot.piece.kind not in ("paragraph", "item")
            or not _VERB.pattern.search(spot.sentence_text)
            or _DATE.pattern.search(spot.piece.text)
        ):
            continue
        # On a page about that rule the dates stand elsewhere on the page.
        dated = (
            bool(_DATE.pattern.search(" ".join(piece.text for piece in spot.prose.pieces if piece.kind == "paragraph")))
            if dated is None
            else dated
        )
        if not dated:
            yield spot.hit()


RULE = Rule(
    code="K012",
    name="history-without-date",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Aturan masa pandemi tanpa tanggal",
        "Pandemic rule without a date",
    ),
    message=Text(
        '"{words}" diceritakan tanpa tanggal.',
        '"{words}" is told without a date.',
    ),
    hint=Text(
        "Tambahkan tanggalnya, misalnya 'berlaku sampai 30 Desember 2022'.",
        "Add the date, such as 'in force until 30 December 2022'.",
    ),
    why=Text(
        "Tanpa tanggal, pembaca mengira aturan lama masih berlaku.",
        "Without a date readers take an old rule for a living one.",
    ),
    check=_check,
    bad=(
        Example("Selama PSBB diberlakukan, sekolah tutup.\n"),
        Example("Gugus tugas dibentuk di desa.\n"),
    ),
    good=(
        Example("PSBB berlaku mulai April 2020.\n"),
        Example("PSBB adalah singkatan.\n"),
    ),
)
