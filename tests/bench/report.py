"""Figures as Markdown tables."""

from __future__ import annotations

import math
import os
import platform
import re
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bench.measure import Cost, Output, median
from bench.subjects import STOCK, Subject

HEAD = (
    "materials",
    "command",
    "runs",
    "seconds",
    "CPU s",
    "of stock",
    "of Hugo",
    "peak MB",
    "pages",
    "HTML KB/page",
    "KB/page",
)


@dataclass(frozen=True)
class Measured:
    """What the runs of a command cost at a size, in the order of the turns, and what it left, if it builds a site."""

    subject: Subject
    size: int
    costs: tuple[Cost, ...]
    output: Output | None

    @property
    def cost(self) -> Cost:
        """The median of each figure."""
        return median(self.costs)

    @property
    def name(self) -> str:
        """The name of what was measured."""
        return self.subject.name


def machine() -> str:
    """Return what the figures depend on beside the code."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    system = f"{platform.system()} {platform.machine()}"
    return f"{cores} CPUs ({_model()}), Python {platform.python_version()}, {system}, {load()}"


def _model() -> str:
    """Return the name of the processor, as far as the system tells."""
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        told = ""
    found = re.search(r"^model name\s*:\s*(.+)", told, re.MULTILINE)
    return found[1] if found else platform.processor() or "unknown"


def load() -> str:
    """Return how busy the machine is; figures of a machine busy with other things are not worth much."""
    return f"load {os.getloadavg()[0]:.1f}"


def table(measured: Sequence[Measured]) -> str:
    """Return all figures, and what part of the time of the others a build takes."""
    return _table([HEAD, *(_row(one, measured) for one in measured)])


def _row(one: Measured, measured: Sequence[Measured]) -> tuple[str, ...]:
    output = one.output
    return (
        f"{one.size}",
        one.name,
        f"{len(one.costs)}",
        f"{one.cost.wall:.2f}",
        f"{one.cost.cpu:.2f}",
        _ratio(one, STOCK.name, measured) if output else "",
        _ratio(one, one.subject.rival, measured),
        f"{one.cost.memory / 1024:.0f}",
        f"{output.pages}" if output else "",
        f"{output.html / output.pages / 1024:.1f}" if output else "",
        f"{output.total / output.pages / 1024:.1f}" if output else "",
    )


def _ratio(one: Measured, name: str, measured: Sequence[Measured]) -> str:
    """Return what part of the time of another subject this one takes, if that was measured at the same size.

    Runs of the same turn are compared, since a machine that was busy was busy for both.
    """
    for other in measured:
        if (other.name, other.size) == (name, one.size):
            # The plain set-up may have fewer runs.
            pairs = zip(one.costs, other.costs, strict=False)
            return f"{statistics.median(mine.wall / theirs.wall for mine, theirs in pairs):.2f}"
    return ""


def summary(measured: Sequence[Measured]) -> str:
    """Return the table of the README: the seconds of each build, and what part of the others' time that is.

    The others are compared with at the largest size at which they were measured.
    """
    builds = [one for one in measured if one.output]
    sizes = sorted({one.size for one in builds})
    compared = [
        (f"of {title}, {max(known):,}", max(known), rival)
        for title, rival in (("stock", lambda _one: STOCK.name), ("Hugo", lambda one: one.subject.rival))
        if (known := {one.size for one in builds if _ratio(one, rival(one), builds)})
    ]
    rows = [["seconds, materials", *(f"{size:,}" for size in sizes), *(head for head, _, _ in compared)]]
    for title in dict.fromkeys(one.subject.title for one in builds):
        by_size = {one.size: one for one in builds if one.subject.title == title}
        seconds = [f"{by_size[size].cost.wall:.1f}" if size in by_size else "" for size in sizes]
        parts = [
            _ratio(by_size[size], rival(by_size[size]), builds) if size in by_size else ""
            for _, size, rival in compared
        ]
        rows.append([title, *seconds, *parts])
    return _table(rows) if builds else ""


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
