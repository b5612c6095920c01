"""A pull request as data: what it changes, read from git's objects, so that no file of a stranger is ever checked out."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

GONE = "000000"
LINK = "120000"
SUBMODULE = "160000"
"""Modes of entries as git writes them."""


class Change(Struct, frozen=True):
    """One file that a proposal adds, changes or removes; a renamed one is removed here and added there.

    `mode` and `blob` are what it becomes; `size` is in bytes. `is_new` says that nothing had this name.
    """

    path: str
    mode: str
    blob: str
    size: int = 0
    is_new: bool = False

    @property
    def is_removal(self) -> bool:
        """Whether the file goes away."""
        return self.mode == GONE

    @property
    def is_material(self) -> bool:
        """Whether it lies where people submit; derived files and vocabularies (`contributions/_...`) are not theirs."""
        folder, _, rest = self.path.partition("/")
        return folder == "contributions" and bool(rest) and not rest.startswith("_")


def changes_between(repository: Path, base: str, head: str) -> list[Change]:
    """Return what changes from one commit to another, in the order of the paths."""
    listed = _git(repository, "diff-tree", "-r", "-z", "--raw", "--no-renames", base, head).split(b"\0")
    found = []
    for entry, path in zip(listed[0::2], listed[1::2], strict=False):
        old_mode, mode, _, blob, _ = entry.decode("ascii").lstrip(":").split(" ")
        found.append(Change(named(path), mode, blob, is_new=old_mode == GONE))
    sizes = _sizes(repository, [change.blob for change in found if change.mode not in {GONE, SUBMODULE}])
    return [Change(one.path, one.mode, one.blob, sizes.get(one.blob, 0), one.is_new) for one in found]


def paths_in(repository: Path, commit: str) -> list[str]:
    """Return the paths of all files of a commit."""
    listed = _git(repository, "ls-tree", "-r", "-z", "--name-only", commit).split(b"\0")
    return [named(path) for path in listed if path]


def named(path: bytes) -> str:
    """Return a path that can be printed and compared, whatever bytes git has for it."""
    return path.decode("utf-8", "backslashreplace")


def take(repository: Path, changes: Iterable[Change], root: Path) -> None:
    """Write what a proposal holds into a base, as plain files; the path guard has let every change pass."""
    for change in changes:
        target = root / change.path
        if change.is_removal:
            target.unlink(missing_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        with target.open("xb") as file:
            file.write(_git(repository, "cat-file", "blob", change.blob))


def _sizes(repository: Path, blobs: Sequence[str]) -> dict[str, int]:
    told = _git(repository, "cat-file", "--batch-check=%(objectname) %(objectsize)", given="\n".join(blobs))
    return {blob: int(size) for blob, size in (line.split() for line in told.decode("ascii").splitlines())}


def _git(repository: Path, *arguments: str, given: str = "") -> bytes:
    command = ["git", "-C", str(repository), *arguments]
    return subprocess.run(command, input=given.encode(), capture_output=True, check=True).stdout  # noqa: S603 - git, with arguments of our own
