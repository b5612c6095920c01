"""Links to a section by a name that is written a little wrongly, where only one section can be meant."""

from __future__ import annotations

import re
from urllib.parse import unquote

from pangkalan.checking.mend import Mend, Surroundings, retargeted
from pangkalan.checking.spelling import distance
from pangkalan.language import Lang, Text
from pangkalan.reading.body import anchor
from pangkalan.schema.material import Draft

_SECTION = re.compile(r"(?P<page>(?:[./]*(?:[\w-]+/)*)(?P<code>[a-z0-9]+(?:-[a-z0-9]+)*)?/?)#(?P<anchor>[^#\s]+)")
_LEAST = 6
_FAR = 4
"""Another section that is no more letters away than this makes a guess of it."""


def _apply(draft: Draft, surroundings: Surroundings) -> str:
    own = frozenset(heading.anchor for heading in draft.body.headings)

    def wanted(target: str) -> str | None:
        section = _SECTION.fullmatch(target)
        if not section:
            return None
        known = surroundings.anchors(section["code"], draft.lang or Lang.ID) if section["code"] else own
        if section["page"] and not section["code"]:
            return None
        meant = None if section["anchor"] in known else meant_by(section["anchor"], known)
        return f"{section['page']}#{meant}" if meant else None

    return retargeted(draft, wanted)


def meant_by(written: str, known: frozenset[str]) -> str | None:
    """Return the one anchor that was meant: the same words written otherwise, or one or two letters away from it."""
    name = anchor(unquote(written))
    if name in known:
        return name
    near = [each for each in known if distance(name, each) <= _FAR]
    if len(near) != 1 or len(name) < _LEAST:
        return None
    meant = near[0]
    allowed = 1 if len(name) < 2 * _LEAST else 2
    # A step or a year with another number is another section.
    same_numbers = re.findall(r"\d+", name) == re.findall(r"\d+", meant)
    return meant if same_numbers and distance(name, meant) <= allowed else None


MEND = Mend(Text("nama bagian yang salah ketik", "misspelt names of sections"), _apply, same_page=False)
