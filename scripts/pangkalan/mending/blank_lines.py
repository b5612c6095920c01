"""Blank lines: one between blocks, none at the beginning, never two."""

from __future__ import annotations

from pangkalan.checking.mend import Mend, Surroundings, verbatim_lines
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft

# Until the block is closed as it should be, it is not certain where the text begins.
_FENCES = (Slip.FENCE_MISSPELT, Slip.UNCLOSED, Slip.LATE)


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    if any(problem.slip in _FENCES for problem in draft.front.problems):
        return draft.source.text
    first = draft.front.body_line - 1
    if not any(line.strip() for line in draft.source.lines[first:]):
        return draft.source.text
    lines = draft.source.lines
    kept = verbatim_lines(draft)
    begins = {first + row for row in _rows_of_blocks(draft)}
    written: list[str] = []
    for index, line in enumerate(lines[first:], first):
        blank_above = not written or not written[-1].strip()
        if line.strip() or index in kept:
            if index in begins and not blank_above and index - 1 not in kept:
                written.append("")
            written.append(line)
        elif not blank_above or index == len(lines) - 1:
            written.append(line)
    while written and not written[0].strip():
        written.pop(0)
    if first:
        written.insert(0, "")
    return "\n".join([*lines[:first], *written])


def _rows_of_blocks(draft: Draft) -> list[int]:
    return [block.row for block in draft.body.blocks if block.kind != "html"]


MEND = Mend(Text("baris kosong", "blank lines"), _apply)
