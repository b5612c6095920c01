"""What is measured: our commands, and the plain set-up of the same packages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench import stock


@dataclass(frozen=True)
class Place:
    """Where a run works: the base that it reads, a folder for what it was prepared with, and a new target."""

    base: Path
    room: Path
    target: Path


def _nothing(_base: Path, _room: Path) -> None:
    """What needs no preparation reads the base as it is."""


@dataclass(frozen=True)
class Subject:
    """One thing to measure.

    `prepare` makes, untimed, what the command needs out of a base, once for all runs. `builds` says whether
    the command leaves a site in its target.
    """

    name: str
    command: Callable[[Place], list[str]]
    prepare: Callable[[Path, Path], None] = _nothing
    builds: bool = True


def _pangkalan(command: str, place: Place, *arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "pangkalan", command, "--dari", str(place.base), *map(str, arguments)]


def _build(place: Place) -> list[str]:
    return _pangkalan("bangun", place, "--ke", place.target)


def _build_stock(place: Place) -> list[str]:
    return stock.command(place.room, place.target)


def _check_one(place: Place) -> list[str]:
    return _pangkalan("periksa", place, min((place.base / "contributions").glob("*/*.id.md")))


def _check_all(place: Place) -> list[str]:
    return _pangkalan("periksa", place)


STOCK = Subject("stock", _build_stock, stock.prepare)
SUBJECTS = (
    Subject("build", _build),
    STOCK,
    Subject("check-one", _check_one, builds=False),
    Subject("check-all", _check_all, builds=False),
)
