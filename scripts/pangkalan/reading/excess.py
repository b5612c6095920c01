"""What makes a text dangerous to parse, counted before anybody parses it.

Some short texts take any Markdown parser, or any search for wordings, minutes: their cost grows with the square of what
stands in one line, in one block or on one page. The limits lie far above what people write (of all pages of this base the
fullest block has 2,500 characters, 100 marks and 50 cells, the fullest page 800 marks) and far below what hurts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from pangkalan.reading.source import Place

MAX_LINE = 2_000
MAX_BRACKETS = 60
MAX_NESTING = 8
MAX_BLOCKS = 2_000
MAX_BLOCK = 8_000
MAX_BLOCK_MARKS = 400
MAX_CELLS = 2_000
MAX_MARKS = 3_000


class Excess(StrEnum):
    """What makes a text dangerous to parse."""

    LONG_LINE = "long_line"
    BRACKETS = "brackets"
    NESTING = "nesting"
    BLOCKS = "blocks"
    DENSE_BLOCK = "dense_block"
    MARKS = "marks"


_MARKS = re.compile(r"[\[\]<`*_]")
_QUOTES_OR_LISTS = re.compile(r"(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+")
_MARKER = re.compile(r">|[-+*]|\d{1,9}[.)]")


def excess(path: str, lines: Sequence[str], first_line: int) -> tuple[Excess, Place] | None:
    """Return the first way in which a text goes too far, and where; None for a text that may be parsed."""
    written = marks = 0
    start, length, block_marks, columns = first_line, 0, 0, 0
    for number, line in enumerate(lines, first_line):
        if len(line) > MAX_LINE:
            return Excess.LONG_LINE, Place(path, number, MAX_LINE + 1)
        here = len(_MARKS.findall(line))
        if here > MAX_BRACKETS:
            return Excess.BRACKETS, Place(path, number)
        if _is_nested(line):
            return Excess.NESTING, Place(path, number)
        if not line.strip():
            start, length, block_marks, columns = number + 1, 0, 0, 0
            continue
        written, marks = written + 1, marks + here
        length, block_marks, columns = length + len(line), block_marks + here, max(columns, line.count("|"))
        if length > MAX_BLOCK or block_marks > MAX_BLOCK_MARKS or columns * (number - start + 1) > MAX_CELLS:
            return Excess.DENSE_BLOCK, Place(path, start)
        if marks > MAX_MARKS:
            return Excess.MARKS, Place(path, number)
        if written > MAX_BLOCKS:
            return Excess.BLOCKS, Place(path, number)
    return None


def _is_nested(line: str) -> bool:
    markers = _QUOTES_OR_LISTS.match(line)
    indent = len(line) - len(line.lstrip())
    return indent > 8 * MAX_NESTING or bool(markers and len(_MARKER.findall(markers[0])) > MAX_NESTING)


def densest(lines: Sequence[str]) -> int:
    """Return the line on which the block with the most marks begins, by length among those with as many."""
    blocks: dict[int, tuple[int, int]] = {1: (0, 0)}
    start = 1
    for number, line in enumerate(lines, 1):
        if not line.strip():
            start = number + 1
            continue
        marks, length = blocks.get(start, (0, 0))
        blocks[start] = (marks + len(_MARKS.findall(line)), length + len(line))
    return max(blocks, key=lambda first: blocks[first])
