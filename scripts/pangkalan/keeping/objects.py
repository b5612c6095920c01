"""Finished files by the mark of their bytes: written once, then linked to wherever they are wanted."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from pangkalan.keeping.marks import mark
from pangkalan.keeping.packing import packed, unpacked
from pangkalan.keeping.store import Store


class Objects(Struct):
    """A folder of files named after their bytes; `store` remembers the stamp that each had when it was known to be right.

    A file is trusted while its size and time are those that were remembered, else its bytes are looked at again. Nothing
    is ever written into a file that is there, since sites are linked to it.
    """

    folder: Path
    store: Store
    _sound: set[str] = set()
    _stamps: dict[str, bytes] = {}
    _root: str = ""

    def __post_init__(self) -> None:
        self._root = str(self.folder)
        known = self.store.get(_STAMPS)
        self._stamps = unpacked(known) if known else {}

    def put(self, content: bytes) -> str:
        """Keep some bytes and return their name; raises OSError as the disk does."""
        name = mark(content).hex()
        if name in self._sound:
            return name
        path = self._path(name)
        try:
            descriptor = _created(path)
        except FileExistsError:
            if self.has(name):
                return name
            descriptor = _created(path)
        try:
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            self._sound.add(name)
            self._stamps[name] = _stamp_of(os.fstat(descriptor))
        finally:
            os.close(descriptor)
        return name

    def has(self, name: str) -> bool:
        """Whether the bytes of a name are here, and are still what they were."""
        if name in self._sound:
            return True
        stamp = _stamp(self._path(name))
        if stamp is None:
            return False
        if self._stamps.get(name) != stamp:
            file = self._file(name)
            content = _bytes_of(file)
            if content is None or mark(content).hex() != name:
                _remove(file)
                return False
            self._remember(name, file)
        self._sound.add(name)
        return True

    def is_at(self, name: str, path: str) -> bool:
        """Whether the file of a name, as it was when it was known to be right, stands at a path too."""
        return self.has(name) and _stamp(path) == self._stamps.get(name)

    @contextmanager
    def doubted(self) -> Iterator[None]:
        """Look at every file again after what is done inside has failed."""
        try:
            yield
        except BaseException:
            self._sound.clear()
            raise

    def adopt(self, name: str) -> None:
        """Remember what another process has put here."""
        if name not in self._sound:
            self._remember(name, self._file(name))

    def read(self, name: str) -> bytes:
        """Return the bytes of a name that is here."""
        with open(self._path(name), "rb", buffering=0) as file:  # noqa: PTH123 - one of thousands
            return file.read()

    def place(self, name: str, target: Path | str) -> None:
        """Put the file of a name at a path where nothing stands; raises OSError as the disk does."""
        file = self._path(name)
        try:
            os.link(file, target)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(target), exist_ok=True)  # noqa: PTH103, PTH120 - one of thousands
            _link_or_copy(file, target)
        except FileExistsError:
            raise
        except OSError:
            _link_or_copy(file, target)

    def save(self, wanted: Collection[str]) -> None:
        """Remember the stamps; what is neither wanted nor linked to from anywhere is removed once that is worth the look."""
        if len(self._stamps) > _SLACK * len(wanted):
            self._sweep(frozenset(wanted))
        self.store.put(_STAMPS, packed(self._stamps))

    def _sweep(self, wanted: frozenset[str]) -> None:
        for folder in _entries(self.folder):
            for entry in _entries(Path(folder.path)):
                name = folder.name + entry.name
                try:
                    if name not in wanted and entry.stat(follow_symlinks=False).st_nlink < 2:
                        _remove(Path(entry.path))
                        self._stamps.pop(name, None)
                        self._sound.discard(name)
                except OSError:
                    continue

    def _path(self, name: str) -> str:
        # Paths as objects would cost more than all else that is done here with thousands of names.
        return f"{self._root}/{name[:2]}/{name[2:]}"

    def _file(self, name: str) -> Path:
        return Path(self._path(name))

    def _remember(self, name: str, file: Path) -> None:
        self._sound.add(name)
        stamp = _stamp(file)
        if stamp is not None:
            self._stamps[name] = stamp


def _link_or_copy(file: str, target: Path | str) -> None:
    """Another disk, or one without links, gets a copy."""
    try:
        os.link(file, target)
    except FileExistsError:
        raise
    except OSError:
        shutil.copyfile(file, target)


_STAMPS = b"stamps of objects"
_SLACK = 1.2
"""How many times what is wanted may lie about before it is swept."""


def _created(path: str) -> int:
    """Open a new file and return its descriptor; raises FileExistsError where one is already."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        return os.open(path, flags, 0o644)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - one of thousands
        return os.open(path, flags, 0o644)


def _stamp(file: Path | str) -> bytes | None:
    try:
        return _stamp_of(os.stat(file, follow_symlinks=False))  # noqa: PTH116 - one of thousands
    except OSError:
        return None


def _stamp_of(status: os.stat_result) -> bytes:
    return status.st_size.to_bytes(8, "little") + status.st_mtime_ns.to_bytes(8, "little")


def _bytes_of(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def _remove(file: Path) -> None:
    if file.is_dir() and not file.is_symlink():
        shutil.rmtree(file)
    else:
        file.unlink(missing_ok=True)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []
