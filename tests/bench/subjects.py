"""What is measured: our commands, the plain set-up of the same packages, and Hugo."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench import edits, hugo, stock
from bench.corpus import HOME
from bench.edits import Edit

VOCABULARY = Path("contributions") / "_vocabulary" / "topik.yml"


@dataclass(frozen=True)
class Place:
    """Where a run works: the base that it reads, a folder for what it was prepared with, and its target."""

    base: Path
    room: Path
    target: Path


def _nothing(_base: Path, _room: Path) -> None:
    """What needs no preparation reads the base as it is."""


def _present() -> str:
    """What is installed with the tests is not missing."""
    return ""


@dataclass(frozen=True)
class Subject:
    """One thing to measure.

    `prepare` makes, untimed, what the command needs out of a base, once for all runs; subjects with the same `room`
    share it. `goes_on` says that a run goes on from what the one before left in the room and in the target, after an
    `edit` if there is one; others begin from nothing. `builds` says whether the command leaves a site in its
    target, and `rival` names what the same work takes with Hugo. `missing` says why it cannot be measured.
    """

    name: str
    title: str
    command: Callable[[Place], list[str]]
    room: str
    prepare: Callable[[Path, Path], None] = _nothing
    goes_on: bool = False
    edit: Callable[[Path], Edit] | None = None
    builds: bool = True
    rival: str = ""
    missing: Callable[[], str] = _present


def _pangkalan(command: str, base: Path, *arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "pangkalan", command, "--dari", str(base), *map(str, arguments)]


def _build(place: Place) -> list[str]:
    return _pangkalan("bangun", place.base, "--ke", place.target)


def _copy_base(base: Path, room: Path) -> None:
    """Copy what authors wrote, and a vocabulary that can be changed."""
    for name in ("contributions", "docs"):
        shutil.copytree(base / name, room / name)
    (room / VOCABULARY).parent.mkdir(exist_ok=True)
    shutil.copyfile(HOME / VOCABULARY, room / VOCABULARY)


def _build_again(place: Place) -> list[str]:
    return _pangkalan("bangun", place.room, "--ke", place.target)


def _build_stock(place: Place) -> list[str]:
    return stock.command(place.room, place.target)


def _build_with_hugo(place: Place) -> list[str]:
    return hugo.command(place.room, place.target)


def _check_one(place: Place) -> list[str]:
    return _pangkalan("periksa", place.base, min((place.base / "contributions").glob("*/*.id.md")))


def _check_all(place: Place) -> list[str]:
    return _pangkalan("periksa", place.base)


def _our_paragraph(room: Path) -> Edit:
    return edits.paragraph(room / "contributions")


def _our_label(room: Path) -> Edit:
    return edits.label(room / "contributions", room / VOCABULARY)


def _paragraph_for_hugo(room: Path) -> Edit:
    return edits.paragraph(room / "content")


STOCK = Subject("stock", "MkDocs, Material, static-i18n", _build_stock, "stock", stock.prepare)
HUGO = Subject("hugo", "Hugo, first build", _build_with_hugo, "hugo", hugo.prepare, missing=hugo.missing)
HUGO_AGAIN = Subject(
    "hugo-one-change",
    "Hugo, one paragraph changed",
    _build_with_hugo,
    "hugo",
    hugo.prepare,
    goes_on=True,
    edit=_paragraph_for_hugo,
    missing=hugo.missing,
)
SUBJECTS = (
    Subject("build", "ours, first build", _build, "build", rival=HUGO.name),
    Subject(
        "build-unchanged",
        "ours, nothing changed",
        _build_again,
        "again",
        _copy_base,
        goes_on=True,
        rival=HUGO_AGAIN.name,
    ),
    Subject(
        "build-one-change",
        "ours, one paragraph changed",
        _build_again,
        "again",
        _copy_base,
        goes_on=True,
        edit=_our_paragraph,
        rival=HUGO_AGAIN.name,
    ),
    Subject(
        "build-vocabulary",
        "ours, a label changed",
        _build_again,
        "again",
        _copy_base,
        goes_on=True,
        edit=_our_label,
        rival=HUGO_AGAIN.name,
    ),
    STOCK,
    HUGO,
    HUGO_AGAIN,
    Subject("check-one", "ours, one file checked", _check_one, "check-one", builds=False),
    Subject("check-all", "ours, all files checked", _check_all, "check-all", builds=False),
)
