"""H003: a heading more than one level below the one before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for above, heading in pairwise(draft.body.headings):
        if heading.level > above.level + 1 and heading.text.strip():
            values = {"level": str(heading.level), "above": str(above.level)}
            yield Hit(heading.place, values, f"{'#' * (above.level + 1)} {heading.text}", len(heading.text))


RULE = Rule(
    code="H003",
    name="heading-jump",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tingkat judul melompat", "Heading level jumps"),
    message=Text(
        "Judul ini memakai {level} tanda pagar (#), padahal judul di atasnya {above}: ada tingkat yang terlewat.",
        "This heading has {level} signs #, but the one above it has {above}: a level is skipped.",
    ),
    hint=Text(
        "Beri satu tanda pagar lebih banyak daripada judul di atasnya: {instead}",
        "Give it one sign more than the heading above has: {instead}",
    ),
    why=Text(
        "Tingkat judul adalah peta halaman bagi orang yang mendengarkannya lewat pembaca layar.",
        "Heading levels are the map of the page for people who listen to it through a screen reader.",
    ),
    check=_check,
    bad=(Example("## Langkah\n\n#### Bila sulit\n\nUlangi.\n"),),
    good=(Example("## Langkah\n\n### Bila sulit\n\nUlangi.\n\n## Sesudahnya\n\nIstirahat.\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
