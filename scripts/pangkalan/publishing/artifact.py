"""What a build makes, and writing it so that only changed bytes touch the disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct


class Artifact(Struct, frozen=True):
    """A file to be: its path relative to the tree that it goes into, and its bytes."""

    path: str
    content: bytes


class Drawn(Struct, frozen=True):
    """A file to be that is dear to make: `recipe` tells all that its bytes depend on besides this code."""

    path: str
    recipe: str
    draw: Callable[[], bytes]

    @property
    def content(self) -> bytes:
        """The bytes, made anew at every look."""
        return self.draw()


class Awaited(Struct, frozen=True):
    """Files to be that are being made meanwhile; who asks for them waits."""

    files: Callable[[], Sequence[Artifact]]


Made = Artifact | Drawn


def arrived(outputs: Iterable[Made | Awaited]) -> Iterator[Made]:
    """Go through outputs, waiting for those that are still being made."""
    for each in outputs:
        yield from each.files() if isinstance(each, Awaited) else (each,)


class Written(Struct, frozen=True):
    """How many files a writing changed, left as they were and removed."""

    changed: int
    kept: int
    removed: int


def write(artifacts: Iterable[Made], folder: Path) -> Written:
    """Make a folder hold just these artifacts; a file whose bytes are right is not touched.

    Raises ValueError for two artifacts with one path or a path that leaves the folder, OSError as the disk does.
    """
    wanted: dict[str, bytes] = {}
    for artifact in artifacts:
        parts = artifact.path.split("/")
        if artifact.path in wanted or ".." in parts or "" in parts or artifact.path.startswith("/"):
            message = f"two artifacts, or one outside the tree, at {artifact.path!r}"
            raise ValueError(message)
        wanted[artifact.path] = artifact.content
    present = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if not path.is_dir() or path.is_symlink()
    }
    for name in present.keys() - wanted.keys():
        present[name].unlink()
    changed = 0
    for name, content in wanted.items():
        target = folder / name
        if name in present and not target.is_symlink() and target.read_bytes() == content:
            continue
        changed += 1
        if target.is_dir() and not target.is_symlink():
            _remove_empty(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_name(target.name + ".part")
        temporary.write_bytes(content)
        temporary.replace(target)
    _remove_empty(folder)
    return Written(changed, len(wanted) - changed, len(present.keys() - wanted.keys()))


def _remove_empty(folder: Path) -> None:
    """Remove the folders below (and the folder itself, if it is empty) that hold nothing."""
    for root, _, _ in os.walk(folder, topdown=False):
        if not any(Path(root).iterdir()):
            Path(root).rmdir()
