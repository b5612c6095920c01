"""K006: a list with more items than anyone keeps in mind."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_BULLETS, _STEPS, _IN_PAPERS = 7, 8, 10


def _check(draft: Draft) -> Iterator[Hit]:
    papers = draft.type is not None and draft.type.slug == "kebijakan"
    for listing in draft.body.listings:
        limit = _IN_PAPERS if papers or draft.hand_written else _STEPS if listing.ordered else _BULLETS
        if listing.items > limit:
            yield Hit(listing.place, {"count": str(listing.items), "limit": str(limit)})


RULE = Rule(
    code="K006",
    name="list-too-long",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Daftar terlalu panjang",
        "List too long",
    ),
    message=Text(
        "Daftar ini {count} butir; paling banyak {limit}.",
        "This list has {count} items; {limit} is the most.",
    ),
    hint=Text(
        "Gabungkan butir yang mirip, atau bagi di bawah dua judul kecil.",
        "Join items that are alike, or divide the list under two small headings.",
    ),
    why=Text(
        "Orang mengingat beberapa langkah saja; yang penting tenggelam.",
        "People remember a few steps only, and what matters drowns.",
    ),
    check=_check,
    bad=(
        Example("- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n"),
        Example(
            "1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n"
        ),
    ),
    good=(
        Example("- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n"),
        Example("1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n1. Duduk.\n"),
        Example(
            "- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n- Duduk.\n",
            path="kebijakan/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
