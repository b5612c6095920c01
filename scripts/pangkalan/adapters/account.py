"""The account of a finished build: how much there is, what was made, and what was left out and why."""

from __future__ import annotations

from msgspec import Struct

from pangkalan.checking.rule import Severity
from pangkalan.language import Text
from pangkalan.workshop import Checked


class Built(Struct, frozen=True):
    """A finished build in figures.

    `made` counts the pages that no earlier build had left; `held` says of each file left out where it is and why.
    """

    materials: int
    pages: int
    made: int
    findings: int
    errors: int
    held: tuple[Text, ...]


def account_of(checked_base: Checked, pages: int, made: int) -> Built:
    """Return the account of a build of a base, of so many pages, of which so many were made."""
    found = checked_base.findings
    first = {each.place.path: each for each in reversed(found) if each.severity is Severity.ERROR}
    held = []
    for out in checked_base.catalogue.left_out:
        error = first.get(out.draft.path)
        where = f"{out.draft.path}:{error.place.line}: {error.code} " if error else out.draft.path
        held.append(Text(where + error.message.id, where + error.message.en) if error else Text(where, where))
    return Built(
        len(checked_base.catalogue.published),
        pages,
        made,
        len(found),
        sum(each.severity is Severity.ERROR for each in found),
        tuple(held),
    )
