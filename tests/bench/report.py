"""Figures as Markdown tables."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bench.measure import Cost, Output

HEAD = (
    "materials",
    "command",
    "runs",
    "seconds",
    "CPU s",
    "of stock",
    "peak MB",
    "pages",
    "HTML KB/page",
    "KB/page",
)


@dataclass(frozen=True)
class Measured:
    """The median cost of a command at a size, and what it left, if it builds a site."""

    name: str
    size: int
    runs: int
    cost: Cost
    output: Output | None


def machine() -> str:
    """Return what the figures depend on beside the code."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} CPUs, Python {platform.python_version()}, {platform.system()} {platform.machine()}"


def table(measured: Sequence[Measured], stock: str) -> str:
    """Return all figures; `stock` names the command that the others are compared with."""
    seconds = {one.size: one.cost.wall for one in measured if one.name == stock}
    return _table([HEAD, *(_row(one, seconds.get(one.size)) for one in measured)])


def _row(one: Measured, stock: float | None) -> tuple[str, ...]:
    output = one.output
    return (
        f"{one.size}",
        one.name,
        f"{one.runs}",
        f"{one.cost.wall:.2f}",
        f"{one.cost.cpu:.2f}",
        f"{one.cost.wall / stock:.2f}" if stock and output else "",
        f"{one.cost.memory / 1024:.0f}",
        f"{output.pages}" if output else "",
        f"{output.html / output.pages / 1024:.1f}" if output else "",
        f"{output.total / output.pages / 1024:.1f}" if output else "",
    )


def growth(measured: Sequence[Measured]) -> str:
    """Return by which power of the number of materials each command's seconds grow, from size to size.

    1 is in proportion, 2 with the square; start-up time hides part of it at small sizes.
    """
    names = dict.fromkeys(one.name for one in measured)
    steps = sorted({step for name in names for step in _steps(measured, name)})
    if not steps:
        return ""
    rows = [("growth exponent", *(f"{smaller} to {larger}" for smaller, larger in steps))]
    for name in names:
        found = _steps(measured, name)
        rows.append((name, *(f"{found[step]:.2f}" if step in found else "" for step in steps)))
    return _table(rows)


def _steps(measured: Iterable[Measured], name: str) -> dict[tuple[int, int], float]:
    sizes = sorted((one.size, one.cost.wall) for one in measured if one.name == name)
    return {
        (smaller, larger): math.log(slower / faster) / math.log(larger / smaller)
        for (smaller, faster), (larger, slower) in pairwise(sizes)
    }


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]

    def written() -> Iterator[str]:
        for number, row in enumerate(rows):
            cells = (_cell(text, width) for text, width in zip(row, widths, strict=True))
            yield f"| {' | '.join(cells)} |"
            if number == 0:
                yield f"| {' | '.join('-' * width for width in widths)} |"

    return "\n".join(written())


def _cell(text: str, width: int) -> str:
    """Return a cell, numbers to the right."""
    return text.rjust(width) if text[:1].isdigit() else text.ljust(width)
