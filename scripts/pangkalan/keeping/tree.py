"""Trees of files: which bytes stand at which path, and making a folder hold just that."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from pangkalan.keeping.objects import Objects

Tree = Mapping[str, str]
"""Names of objects by path, relative to the folder that the tree goes into."""


def checked(tree: Tree) -> Tree:
    """Return a tree all of whose paths stay inside its folder; raises ValueError for any other."""
    for path in tree:
        parts = path.split("/")
        if ".." in parts or "" in parts or path.startswith("/"):
            message = f"a file outside the tree: {path!r}"
            raise ValueError(message)
    return tree


def lay(tree: Tree, folder: Path, objects: Objects, before: Tree | None = None) -> None:
    """Make a folder hold just a tree. `before` is what it is known to hold; raises OSError as the disk does.

    A file is never written into: it is replaced by another one, since readers and other trees may share it.
    """
    known = before if before is not None else {}
    folder.mkdir(parents=True, exist_ok=True)
    gone = [path for path in known if tree.get(path) != known[path]]
    for path in gone:
        (folder / path).unlink(missing_ok=True)
    for parent in sorted({parent for path in gone for parent in _parents(path)}, key=len, reverse=True):
        try:
            (folder / parent).rmdir()
        except OSError:
            # Something still stands there.
            continue
    root = f"{folder}/"
    for path, name in tree.items():
        if known.get(path) != name:
            objects.place(name, root + path)


def _parents(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]


def what_stands(folder: Path, tree: Tree, objects: Objects) -> Tree:
    """Return the part of a tree that a folder of anybody's really holds; all else is removed from the folder."""
    found: dict[str, str] = {}
    _look_through(str(folder), "", tree, objects, found)
    return found


def _look_through(folder: str, below: str, tree: Tree, objects: Objects, found: dict[str, str]) -> int:
    """Look at what stands in a folder, and return how much of it may stay."""
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return 0
    stay = 0
    # Paths as objects would take longer than to look at what they name.
    for entry in entries:
        path, name = below + entry.name, tree.get(below + entry.name)
        if name is not None and objects.is_at(name, entry.path) and not entry.is_dir(follow_symlinks=False):
            found[path] = name
            stay += 1
        elif not entry.is_dir(follow_symlinks=False):
            os.unlink(entry.path)  # noqa: PTH108
        elif _look_through(entry.path, f"{path}/", tree, objects, found):
            stay += 1
        else:
            os.rmdir(entry.path)  # noqa: PTH106
    return stay
