"""F027: a page with more brackets and stars than any text needs."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import excess
from pangkalan.language import Text
from pangkalan.reading.excess import MAX_MARKS, Excess
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from excess(draft, Excess.MARKS, MAX_MARKS)


RULE = Rule(
    code="F027",
    name="page-full-of-marks",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Naskah penuh kurung dan bintang", "Text full of brackets and stars"),
    message=Text(
        "Sampai baris ini naskah sudah memuat lebih dari {limit} kurung siku, bintang, atau garis bawah.",
        "Up to this line the text already holds more than {limit} square brackets, stars or underscores.",
    ),
    hint=Text(
        "Hapus tanda yang tidak perlu, atau bagi naskah menjadi beberapa materi.",
        "Delete the signs that are not needed, or divide the text into several materials.",
    ),
    why=Text(
        "Halaman yang penuh tanda sulit dibaca orang yang lelah, dan lama disusun oleh mesin.",
        "A page full of signs is hard to read for somebody who is tired, and slow to set for a machine.",
    ),
    check=_check,
    bad=(Example("**Tarik** *napas* pelan.\n\n" * 600),),
    good=(Example("**Tarik** *napas* pelan.\n\n" * 60),),
)
