"""Putting a new site in the place of the old one: built beside it, then swapped in one rename.

Whatever happens before the rename (a killed process, a full disk, an error) leaves the old site as it was. The release
before the current one is kept: the next one is made of it by changing only the files that differ.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pangkalan.keeping.marks import mark
from pangkalan.keeping.objects import Objects
from pangkalan.keeping.tree import Tree, lay


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
        try:
            yield
        finally:
            # Processes that were started meanwhile hold the file too, and would keep the lock for as long as they live.
            fcntl.flock(handle, fcntl.LOCK_UN)


def releases_of(target: Path) -> Path:
    """Return the hidden folder beside a target that holds its releases."""
    name = target.name if target.name.startswith(".") else f".{target.name}"
    return target.with_name(f"{name}.releases")


def require_own(target: Path) -> None:
    """Raise TargetInUse when something stands at a target that no release put there."""
    releases = releases_of(target)
    if target.is_symlink():
        foreign = target.exists() and target.resolve().parent != releases.resolve()
    else:
        foreign = target.exists() and not (target.is_dir() and not any(target.iterdir()))
    if foreign:
        raise TargetInUse(str(target))


def standing(target: Path) -> bytes | None:
    """Return the mark of the tree that stands at a target; None if none of ours does."""
    current = target.resolve()
    if not target.is_symlink() or not current.is_dir():
        return None
    known = _recorded(current)
    return None if known is None else mark_of(known)


def mark_of(tree: Tree) -> bytes:
    """Return the mark of a tree."""
    return mark(*(part for path in sorted(tree) for part in (path, tree[path])))


def release(target: Path, tree: Tree, objects: Objects, waiting: Callable[[], None]) -> None:
    """Make a folder of a tree and point the target at it.

    Raises TargetInUse before anything is made, and OSError as the disk does; in each case the target is what it was.
    """
    require_own(target)
    releases = releases_of(target)
    with locked(releases / "lock", waiting):
        current = target.resolve() if target.is_symlink() and target.exists() else None
        spare = _spare(releases, current)
        _remove_all_but(releases, {path.name for path in (current, spare) if path})
        new = releases / _next_name(releases)
        try:
            before = _recorded(spare) if spare else None
            if spare:
                # From here on it is no longer what its record says.
                _record_of(spare).unlink()
                spare.rename(new)
            _lay(tree, new, objects, before)
            _record(new, tree)
            _point(target, new)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            _record_of(new).unlink(missing_ok=True)
            raise
        _remove_all_but(releases, {path.name for path in (current, new) if path})


def prepare(target: Path, objects: Objects) -> None:
    """See to it that there is a spare release: a twin of the current one, if no older one is left.

    It can be made while the pages of the next one are. Raises OSError as the disk does.
    """
    releases = releases_of(target)
    if not (target.is_symlink() and target.exists()):
        return
    with locked(releases / "lock", lambda: None):
        current = target.resolve()
        tree = _recorded(current)
        if tree is None or _spare(releases, current):
            return
        twin = releases / _next_name(releases)
        try:
            lay(tree, twin, objects)
        except FileNotFoundError:
            # What the current release is made of has been cleared away: the next one is made of new files alone.
            shutil.rmtree(twin, ignore_errors=True)
        else:
            _record(twin, tree)


def _lay(tree: Tree, new: Path, objects: Objects, before: Tree | None) -> None:
    try:
        lay(tree, new, objects, before)
    except FileExistsError:
        # Somebody has been at the spare release after all.
        shutil.rmtree(new)
        lay(tree, new, objects)


def _next_name(releases: Path) -> str:
    numbers = [int(path.name) for path in releases.iterdir() if path.name.isdigit()]
    return str(max(numbers, default=0) + 1)


def _spare(releases: Path, current: Path | None) -> Path | None:
    """Return a release that nobody reads any more and that is known to be whole."""
    for path in releases.iterdir():
        if path.name.isdigit() and path.is_dir() and path != current and _recorded(path) is not None:
            return path
    return None


def _record_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.tree")


def _record(folder: Path, tree: Tree) -> None:
    """Write down what a release holds, under the mark of what is written."""
    text = "".join(f"{name} {path}\n" for path, name in tree.items())
    file = _record_of(folder)
    temporary = file.with_suffix(".part")
    temporary.write_text(f"{mark(text).hex()}\n{text}", encoding="utf-8")
    temporary.replace(file)


def _recorded(folder: Path) -> dict[str, str] | None:
    """Return what a release holds; None if that is not known."""
    try:
        said, _, text = _record_of(folder).read_text(encoding="utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    if said != mark(text).hex():
        return None
    return {path: name for name, _, path in (line.partition(" ") for line in text.split("\n") if line)}


def _point(target: Path, new: Path) -> None:
    """Make the target a link to the new folder, in one step that either happens or does not."""
    if target.is_dir() and not target.is_symlink():
        target.rmdir()
    link = new.with_name(f"{new.name}.link")
    link.unlink(missing_ok=True)
    link.symlink_to(os.path.relpath(new, target.parent))
    link.replace(target)


def _remove_all_but(releases: Path, kept: set[str]) -> None:
    """Remove what dead builds and older releases left behind."""
    for path in releases.iterdir():
        if path.name == "lock" or path.name.removesuffix(".tree") in kept:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
