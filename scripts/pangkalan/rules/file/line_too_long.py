"""F022: a line longer than can be read safely."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import excess
from pangkalan.language import Text
from pangkalan.reading.excess import MAX_LINE, Excess
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from excess(draft, Excess.LONG_LINE, MAX_LINE)


RULE = Rule(
    code="F022",
    name="line-too-long",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Baris terlalu panjang", "Line is too long"),
    message=Text(
        "Baris ini lebih dari {limit} huruf tanpa ganti baris.",
        "This line has more than {limit} characters without a break.",
    ),
    hint=Text(
        "Bagi menjadi paragraf pendek, dengan satu baris kosong di antaranya.",
        "Divide it into short paragraphs, with an empty line between them.",
    ),
    why=Text(
        "Paragraf sepanjang beberapa layar tidak akan dibaca orang yang sedang cemas.",
        "A paragraph of several screens will not be read by somebody who is anxious.",
    ),
    check=_check,
    bad=(Example("Tarik napas pelan. " * 200),),
    good=(Example("Tarik napas pelan. " * 20),),
)
