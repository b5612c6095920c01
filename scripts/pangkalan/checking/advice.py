"""The parts of an advice: sentences, and lines to be typed just as they stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby


def parts(advice: str) -> Iterator[tuple[bool, list[str]]]:
    """Go through the runs of lines of an advice; True before those that belong under each other and keep their indents."""
    lines = advice.split("\n")
    inset = [line.startswith(" ") or after.startswith(" ") for line, after in zip(lines, [*lines[1:], ""], strict=True)]
    for to_type, group in groupby(zip(inset, lines, strict=True), key=lambda each: each[0]):
        written = [line for _, line in group if line.strip()]
        if written:
            yield to_type, written
