"""Headings that begin a level too high or too low, all of them alike."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_TOP, _LOWEST = 2, 6
_HEADING = re.compile(r"(?P<ahead> {0,3})(?P<marks>#{1,6})(?=[ \t]|$)")


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    shift = _shift([heading.level for heading in draft.body.headings])
    if not shift:
        return draft.source.text
    lines = list(draft.source.lines)
    for heading in draft.body.headings:
        index = heading.place.line - 1
        found = _HEADING.match(lines[index])
        if not found:
            # Underlined headings have only two levels, and those in quotations belong to somebody else.
            return draft.source.text
        lines[index] = found["ahead"] + "#" * (heading.level + shift) + lines[index][found.end() :]
    return "\n".join(lines)


def _shift(levels: list[int]) -> int:
    """Return by how many levels all headings must move, or 0 where that cannot be told."""
    if not levels or levels[0] != min(levels):
        return 0
    # A single heading of the first level is the title written again, which only its author can take away.
    if levels[0] == 1 and (levels.count(1) > 1 or len(levels) == 1) and max(levels) < _LOWEST:
        return 1 if levels.count(1) > 1 else 0
    return _TOP - levels[0] if levels[0] > _TOP else 0


MEND = Mend(Text("tingkat judul bagian", "levels of headings"), _apply, same_page=False)
