"""Everything that is kept between builds: small values by key, and finished files."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from pangkalan.keeping.objects import Objects
from pangkalan.keeping.packing import packed, unpacked
from pangkalan.keeping.store import Store

Value = TypeVar("Value")


class Kept(Struct, frozen=True):
    """What earlier builds left. `version` is the mark of the code and the libraries that made it."""

    store: Store
    objects: Objects
    version: bytes

    def find(self, keys: Collection[bytes]) -> dict[bytes, object]:
        """Return the values of those keys that have one."""
        return {key: unpacked(value) for key, value in self.store.get_all(keys).items()}

    def keep(self, key: bytes, value: object) -> None:
        """Keep a value; keys are marks in which `version` is one part."""
        self.store.put(key, packed(value))

    def save(self, wanted: Collection[str]) -> None:
        """Write what is new, and let go of objects that nobody wants any more."""
        self.objects.save(wanted)
        self.store.save()

    def close(self) -> None:
        """Let go of the files."""
        self.store.close()


def opened(folder: Path, version: Callable[[], bytes]) -> Kept:
    """Open what is kept in a folder."""
    store = Store(folder / "nilai.sqlite")
    return Kept(store, Objects(folder / "berkas", store), version())
