"""F023: a line with more brackets and stars than any sentence needs."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import excess
from pangkalan.language import Text
from pangkalan.reading.excess import MAX_BRACKETS, Excess
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from excess(draft, Excess.BRACKETS, MAX_BRACKETS)


RULE = Rule(
    code="F023",
    name="too-many-marks",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Terlalu banyak kurung dan bintang", "Too many brackets and stars"),
    message=Text(
        "Baris ini memuat lebih dari {limit} kurung siku, bintang, atau garis bawah.",
        "This line holds more than {limit} square brackets, stars or underscores.",
    ),
    hint=Text(
        "Hapus tanda yang tidak perlu. Garis pemisah cukup tiga tanda hubung: ---",
        "Delete the signs that are not needed. For a dividing line three hyphens are enough: ---",
    ),
    why=Text(
        "Deretan simbol dibacakan satu per satu oleh pembaca layar kepada orang yang tidak melihat.",
        "Rows of symbols are read out one by one to people who cannot see the screen.",
    ),
    check=_check,
    bad=(Example("*" * 70),),
    good=(Example("**Tarik** *napas* pelan. " * 5),),
)
