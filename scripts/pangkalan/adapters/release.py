"""Putting a new site in the place of the old one: built beside it, checked, then swapped in one rename.

Whatever happens before the rename (a killed process, a full disk, an error) leaves the old site as it was.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class TargetInUse(Exception):
    """The target is a folder that this program did not make, so it must not be replaced."""


@contextmanager
def locked(file: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold a lock file; calls `waiting` once if somebody else holds it, then waits. The system frees it on any death."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def releases_of(target: Path) -> Path:
    """Return the hidden folder beside a target that holds its releases."""
    name = target.name if target.name.startswith(".") else f".{target.name}"
    return target.with_name(f"{name}.releases")


def release(target: Path, make: Callable[[Path], None], waiting: Callable[[], None]) -> None:
    """Let `make` fill a new folder, then point the target at it.

    Raises TargetInUse before anything is made, whatever `make` raises, and OSError as the disk does; in each case the
    target is what it was.
    """
    target = Path.cwd() / target
    releases = releases_of(target)
    if _is_foreign(target, releases):
        raise TargetInUse(str(target))
    with locked(releases / "lock", waiting):
        current = target.resolve() if target.is_symlink() else None
        _remove_all_but(releases, current)
        new = releases / _next_name(current)
        try:
            make(new)
            _point(target, new)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
        _remove_all_but(releases, new)


def _is_foreign(target: Path, releases: Path) -> bool:
    """Whether something stands at the target that no release put there."""
    if target.is_symlink():
        return target.exists() and target.resolve().parent != releases.resolve()
    return target.exists() and not (target.is_dir() and not any(target.iterdir()))


def _next_name(current: Path | None) -> str:
    number = int(current.name) + 1 if current and current.name.isdigit() else 1
    return str(number)


def _point(target: Path, new: Path) -> None:
    """Make the target a link to the new folder, in one step that either happens or does not."""
    if target.is_dir() and not target.is_symlink():
        target.rmdir()
    link = new.with_name(f"{new.name}.link")
    link.unlink(missing_ok=True)
    link.symlink_to(os.path.relpath(new, target.parent))
    link.replace(target)


def _remove_all_but(releases: Path, kept: Path | None) -> None:
    """Remove what dead builds and older releases left behind."""
    for path in releases.iterdir():
        if path.name == "lock" or (kept is not None and path.name == kept.name):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
