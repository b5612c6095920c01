"""What a check of a few files needs to know of the others: each rule picks them out, and only they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from pangkalan.reading.base import Listed
from pangkalan.reading.top import top_of, value_at
from pangkalan.schema.material import Draft


class Asked(Struct, frozen=True):
    """What somebody asked about: the paths, the drafts among them, and the other texts of the base, still unread."""

    paths: frozenset[str]
    drafts: tuple[Draft, ...]
    others: tuple[Listed, ...]
    _tops: dict[str, bytes] = {}

    def saying(self, others: Iterable[Listed], key: str, wanted: Callable[[str], bool]) -> Iterator[Listed]:
        """Go through the files whose metadata may say something wanted behind a key; each is opened, and few are read."""
        for listed in others:
            top = self._tops.get(listed.path)
            if top is None:
                top = self._tops[listed.path] = top_of(listed)
            value = value_at(top, key)
            if value is None or (value and wanted(value)):
                yield replace(listed, whole=False)


PickOut = Callable[[Asked], Iterable[Listed]]
"""Picks out other files, `whole` only where their text is needed; too many do no harm, too few hide a finding."""


def picked_out(pickers: Iterable[PickOut], asked: Asked) -> list[Listed]:
    """Return the files that any picker wants, each once, and whole if one of them wants it whole."""
    found: dict[str, Listed] = {}
    for pick in pickers:
        for listed in pick(asked):
            if listed.path not in found or listed.whole:
                found[listed.path] = listed
    return list(found.values())
