"""Keys of the metadata under another name that can only mean one: `title`, `Judul`."""

from __future__ import annotations

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.schema.field import Flaw, FlawKind
from pangkalan.schema.kinds import ENGLISH_KEYS
from pangkalan.schema.material import Draft

# A date can be the day of writing or that of a review.
_UNCERTAIN = frozenset({"tanggal", "date"})


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    lines = list(draft.source.lines)
    given: set[str] = {entry.key for entry in draft.front.entries}
    for flaw in draft.flaws:
        if flaw.kind is not FlawKind.UNKNOWN_KEY or not _certain(flaw):
            continue
        top = flaw.key == flaw.values["key"]
        if top and flaw.instead in given:
            continue
        row, column, key = flaw.place.line - 1, flaw.place.column - 1, flaw.values["key"]
        line = lines[row]
        if line[column:].startswith(key):
            lines[row] = line[:column] + flaw.instead + line[column + len(key) :]
            if top:
                given.add(flaw.instead)
    return "\n".join(lines)


def _certain(flaw: Flaw) -> bool:
    key = flaw.values["key"].casefold()
    if not flaw.instead or key in _UNCERTAIN:
        return False
    return _plain(key) == _plain(flaw.instead) or key in ENGLISH_KEYS.get(flaw.instead, ())


def _plain(key: str) -> str:
    return key.replace("_", "").replace("-", "").replace(" ", "")


MEND = Mend(Text("nama isian", "names of fields"), _apply, same_page=False)
