"""M055: terms that replace each other in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.istilah import TYPE as ISTILAH
from pangkalan.language import Text
from pangkalan.schema.sample import sample

_NAMING = {"replaced_by": "diganti_oleh", "revoked_by": "dicabut_oleh"}


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for name, key in _NAMING.items():
        successors = {
            draft.slug: draft.values[name]
            for draft in catalogue.drafts
            if draft.slug and draft.values.get(name)
        }
        for draft in catalogue.drafts:
            if (
                draft.slug in successors
                and not draft.translation
                and draft.slug in _reached(successors, draft.slug)
            ):
                yield Hit(draft.place_of(key), {"key": key, "code": draft.slug}, "", len(key))


def _reached(successors: dict[str, tuple[str, ...]], start: str) -> set[str]:
    """Return everything that the successors of a code lead to."""
    reached: set[str] = set()
    ahead = list(successors[start])
    while ahead:
        code = ahead.pop()
        if code not in reached:
            reached.add(code)
            ahead.extend(successors.get(code, ()))
    return reached


RULE = Rule(
    code="M055",
    name="replacement-loop",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Saling menggantikan", "Replaced in a circle"),
    message=Text(
        "Lewat `{key}`, `{code}` akhirnya diganti oleh dirinya sendiri.",
        "By way of `{key}`, `{code}` is in the end replaced by itself.",
    ),
    hint=Text(
        "Putuskan mana yang berlaku sekarang, lalu hapus `{key}` di sana.",
        "Decide which one holds today, and delete `{key}` there.",
    ),
    why=Text(
        "Pembaca dibawa berputar-putar dan tidak tahu istilah mana yang berlaku.",
        "Readers are led round in a circle and never learn which term holds.",
    ),
    check=_check,
    bad=(
        Example(
            sample(ISTILAH, changes={"diganti_oleh": "[suspek]"}),
            path="istilah/odp.id.md",
            others={"istilah/suspek.id.md": sample(ISTILAH, changes={"diganti_oleh": "[odp]"})},
        ),
    ),
    good=(
        Example(
            sample(ISTILAH, changes={"diganti_oleh": "[suspek]"}),
            path="istilah/odp.id.md",
            others={"istilah/suspek.id.md": sample(ISTILAH, changes={"menggantikan": "[odp]"})},
        ),
    ),
)
