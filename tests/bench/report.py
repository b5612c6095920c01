"""Figures as Markdown tables."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Iterator, Mapping, Sequence
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
    return f"{cores} CPUs, Python {platform.python_version()}, {platform.system()} {platform.machine()}, {load()}"


def load() -> str:
    """Return how busy the machine is; figures of a machine busy with other things are not worth much."""
    return f"load {os.getloadavg()[0]:.1f}"


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
    sizes = sorted({one.size for one in measured})
    if not sizes[1:]:
        return ""
    rows = [["growth exponent", *(f"{smaller} to {larger}" for smaller, larger in pairwise(sizes))]]
    for name in dict.fromkeys(one.name for one in measured):
        costs = {one.size: one.cost for one in measured if one.name == name}
        rows.append([name, *_exponents(sizes, {size: cost.wall for size, cost in costs.items()})])
        rows.append([f"{name}, CPU", *_exponents(sizes, {size: cost.cpu for size, cost in costs.items()})])
    return _table(rows)


def _exponents(sizes: Sequence[int], seconds: Mapping[int, float]) -> Iterator[str]:
    for smaller, larger in pairwise(sizes):
        known = smaller in seconds and larger in seconds
        yield f"{math.log(seconds[larger] / seconds[smaller], larger / smaller):.2f}" if known else ""


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
    return text.rjust(width) if text.lstrip("-")[:1].isdigit() else text.ljust(width)
