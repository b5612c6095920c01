"""Numbers of lists, written as they will be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.reading.markdown import Block
from pangkalan.schema.material import Draft

_NUMBER = re.compile(r"\d{1,9}(?=[.)])")


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    lines = list(draft.source.lines)
    first = draft.front.body_line - 1
    # From the end of a line to its beginning: a longer number moves what stands behind it.
    for item, number in reversed(list(_numbered(draft.body.blocks))):
        line = lines[first + item.row]
        found = _NUMBER.match(line, item.column)
        if found and int(found[0]) != number:
            lines[first + item.row] = f"{line[: item.column]}{number}{line[found.end() :]}"
    return "\n".join(lines)


def _numbered(blocks: Sequence[Block]) -> Iterator[tuple[Block, int]]:
    """Go through the items of numbered lists with the numbers that they will be shown with."""
    for block in blocks:
        if block.kind == "numbers":
            yield from zip(block.inside, range(block.level, block.level + len(block.inside)), strict=True)
        yield from _numbered(block.inside)


MEND = Mend(Text("nomor daftar", "numbers of lists"), _apply)
