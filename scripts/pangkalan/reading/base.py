"""The files of a base: the folder that holds `contributions/` and `docs/`."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path

from msgspec import Struct

from pangkalan.reading import picture
from pangkalan.reading.picture import PictureFacts
from pangkalan.reading.source import MAX_BYTES, Damage, Place, Source, read

PICTURES = (".jpg", ".jpeg", ".png", ".webp")


class Listed(Struct, frozen=True, dict=True):
    """A file of the base: its path as authors see it, relative to the base, and where it lies.

    Of one that is not wanted `whole` only the metadata is read.
    """

    path: str
    at: str | Path
    whole: bool = True

    @cached_property
    def file(self) -> Path:
        """Where it lies; of most files of a base nobody asks, and a thousand paths take as long to make as a page to check."""
        return Path(self.at)

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition("/")[2]

    @property
    def is_picture(self) -> bool:
        """Whether the name is that of a picture that can be published."""
        return self.path.lower().endswith(PICTURES)


class Base(Struct, frozen=True):
    """A folder with `contributions/` and `docs/`; what it lacks of the rest is taken from `home`, the project."""

    root: Path
    home: Path

    def contributions(self) -> list[Listed]:
        """List what people submitted, in the order of the paths; derived folders (`_...`) are not theirs."""
        return self._list("contributions", skip="_")

    def hand_written(self) -> list[Listed]:
        """List the pages under `docs/`."""
        return [listed for listed in self._list("docs") if listed.path.endswith(".md")]

    def vocabularies(self) -> list[Listed]:
        """List the vocabulary files, those of the base before those of the project."""
        by_name: dict[str, Listed] = {}
        for root in (self.home, self.root):
            for listed in _walk(root / "contributions" / "_vocabulary", "contributions/_vocabulary"):
                if listed.path.endswith(".yml"):
                    by_name[listed.file.stem] = listed
        return [by_name[name] for name in sorted(by_name)]

    def text(self, path: str) -> Source | None:
        """Read a file that the project keeps for itself, whatever its size; None if the base has none."""
        try:
            content = (self.root / path).read_bytes()
        except OSError:
            return None
        return Source(path, content.decode("utf-8", "replace").replace("\r\n", "\n"), len(content))

    def own(self, name: str) -> Path:
        """Return a file or folder of the base, or the project's where the base has none."""
        here = self.root / name
        return here if here.exists() else self.home / name

    def _list(self, folder: str, skip: str = "") -> list[Listed]:
        found = _walk(self.root / folder, folder)
        return sorted(
            (listed for listed in found if not (skip and listed.path.split("/")[1].startswith(skip))),
            key=lambda listed: listed.path,
        )


def _walk(folder: str | Path, label: str) -> Iterator[Listed]:
    """Go through the files of a folder; hidden ones are the machine's, not the author's, and links are not followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")):
            continue
        name = f"{label}/{_printable(entry.name)}"
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, name)
        else:
            yield Listed(name, entry.path)


def shown(path: Path) -> str:
    """Return a path that can be printed and compared, whatever the name is made of."""
    return _printable(path.as_posix())


def _printable(name: str) -> str:
    if name.isascii() and name.isprintable():
        return name
    text = name.encode("utf-8", "backslashreplace").decode()
    # A line break or a control sequence in a name would speak in a report as if the report said it.
    return "".join(mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in text)


def content_of(listed: Listed) -> bytes | None:
    """Return the bytes of a listed file; None for a link, a device, a file too large to be read, or one that is gone."""
    try:
        descriptor = os.open(listed.at, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST:
            return None
        # A file object for each of thousands would take as long as the reading.
        return b"".join(iter(partial(os.read, descriptor, status.st_size + 1), b""))
    except OSError:
        return None
    finally:
        os.close(descriptor)


_MOST = max(MAX_BYTES, picture.MAX_BYTES)


def load_picture(listed: Listed) -> tuple[int, PictureFacts]:
    """Return the size of a listed picture in bytes and its facts; one that is no plain file has none."""
    try:
        descriptor = os.open(listed.at, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return 0, PictureFacts()
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > picture.MAX_BYTES:
            return status.st_size, PictureFacts()
        return status.st_size, picture.read_picture(file.read(picture.MAX_BYTES + 1))


def load(listed: Listed) -> Source:
    """Read a listed file; one that is a link, a device or gone in the meantime gives a damaged source."""
    place = Place(listed.path)
    try:
        descriptor = os.open(listed.at, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        kind = Damage.NOT_A_FILE if listed.file.is_symlink() else Damage.UNREADABLE
        return Source(listed.path, "", 0, ((kind, place),))
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        return Source(listed.path, "", 0, ((Damage.NOT_A_FILE, place),))
    with os.fdopen(descriptor, "rb") as file:
        if status.st_size > MAX_BYTES:
            return Source(listed.path, "", status.st_size, ((Damage.TOO_LARGE, place),))
        return read(listed.path, file.read(MAX_BYTES + 1))
