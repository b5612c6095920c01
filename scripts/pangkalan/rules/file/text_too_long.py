"""F025: a text with more lines than a page can hold."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import excess
from pangkalan.language import Text
from pangkalan.reading.excess import MAX_BLOCKS, Excess
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from excess(draft, Excess.BLOCKS, MAX_BLOCKS)


RULE = Rule(
    code="F025",
    name="text-too-long",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Naskah terlalu panjang", "Text is too long"),
    message=Text("Naskah ini lebih dari {limit} baris.", "This text has more than {limit} lines."),
    hint=Text(
        "Bagi menjadi beberapa materi yang saling menautkan, masing-masing menjawab satu pertanyaan.",
        "Divide it into several materials that link to each other, each answering one question.",
    ),
    why=Text(
        "Keluarga mencari jawaban dalam satu layar, bukan sebuah buku.",
        "Families look for an answer on one screen, not for a book.",
    ),
    check=_check,
    bad=(Example("Tenang.\n\n" * 2_100),),
    good=(Example("Tenang.\n" * 200),),
)
