"""H002: a text whose first heading is not of the second level."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_HIGHEST = 2


def _check(draft: Draft) -> Iterator[Hit]:
    for heading in draft.body.headings[:1]:
        if heading.level > _HIGHEST and heading.text.strip():
            yield Hit(heading.place, {"level": str(heading.level)}, f"## {heading.text}", len(heading.text))


RULE = Rule(
    code="H002",
    name="first-heading-too-deep",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Judul bagian pertama terlalu kecil", "First heading is too deep"),
    message=Text(
        "Judul bagian yang pertama memakai {level} tanda pagar (#), seharusnya 2.",
        "The first heading has {level} signs #; it should have 2.",
    ),
    hint=Text("Beri dua tanda pagar: {instead}", "Give it two signs: {instead}"),
    why=Text(
        "Orang yang memakai pembaca layar melompat dari judul ke judul, dan mengira ada bagian yang hilang.",
        "People who use a screen reader jump from heading to heading, and would think that a part is missing.",
    ),
    check=_check,
    bad=(Example("Tenang.\n\n### Tarik napas\n\nPelan saja.\n"),),
    good=(
        Example("Tenang.\n\n## Tarik napas\n\nPelan saja.\n\n### Bila sulit\n\nUlangi.\n"),
        Example("Tenang.\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
