"""F024: lists or quotations within each other beyond reason."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import excess
from pangkalan.language import Text
from pangkalan.reading.excess import MAX_NESTING, Excess
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from excess(draft, Excess.NESTING, MAX_NESTING)


RULE = Rule(
    code="F024",
    name="nested-too-deep",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Daftar bertingkat terlalu dalam", "List is nested too deeply"),
    message=Text("Baris ini bertingkat lebih dari {limit} kali.", "This line is nested more than {limit} times."),
    hint=Text(
        "Pakai paling banyak dua tingkat: butir, dan di bawahnya butir yang menjorok dua spasi.",
        "Use two levels at most: an item, and below it items two blanks in.",
    ),
    why=Text(
        "Di layar ponsel yang sempit, tulisan bertingkat sedalam ini tinggal satu kata sebaris.",
        "On a narrow phone such deep levels leave one word a line.",
    ),
    check=_check,
    bad=(Example("> " * 12 + "Tenang.\n"),),
    good=(Example("- Tenang.\n  - Tarik napas.\n    - Pelan.\n"),),
)
