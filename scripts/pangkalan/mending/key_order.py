"""The fields that everybody fills in, in the order in which everybody looks for them."""

from __future__ import annotations

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.reading.front_matter import Entry
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft
from pangkalan.schema.meta import Meta


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    front = draft.front
    order = [field.key for field in fields(Meta).values() if field.required]
    keys = [entry.key for entry in front.entries]
    written = [key for key in keys if key in order]
    wanted = [key for key in order if key in written]
    if front.problems or draft.type is None or len(set(keys)) != len(keys) or written == wanted:
        return draft.source.text
    lines = draft.source.lines
    if any(entry.place.column != 1 for entry in front.entries):
        return draft.source.text
    starts = [_start(lines, entry) for entry in front.entries]
    end = front.body_line - 2
    blocks = {key: lines[start:stop] for key, start, stop in zip(keys, starts, [*starts[1:], end], strict=True)}
    following = iter(wanted)
    new_order = [next(following) if key in order else key for key in keys]
    return "\n".join([*lines[: starts[0]], *(line for key in new_order for line in blocks[key]), *lines[end:]])


def _start(lines: list[str], entry: Entry) -> int:
    """Return where a field begins; the remarks right above it are its own."""
    index = entry.place.line - 1
    while index > 1 and lines[index - 1].startswith("#"):
        index -= 1
    return index


MEND = Mend(Text("urutan isian", "order of the fields"), _apply)
