"""What is dear to make and never changes for the same input: kept between builds, and trusted only if its hash is right."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Kept:
    """A folder of finished bytes by the hash of what they were made from; without a folder nothing is kept.

    Losing it costs time only, so no trouble with the disk is anybody's trouble here.
    """

    folder: Path | None
    _asked: set[str] = field(default_factory=set)

    def take(self, recipe: str, make: Callable[[], bytes]) -> bytes:
        """Return what a recipe gives, made anew if it is not kept or was spoilt."""
        if self.folder is None:
            return make()
        name = hashlib.sha256(recipe.encode()).hexdigest()
        self._asked.add(name)
        file = self.folder / name
        known = _read(file)
        if known is not None:
            return known
        content = make()
        _write(file, hashlib.sha256(content).digest() + content)
        return content

    def forget_the_rest(self) -> None:
        """Remove what was not asked for: the cards of titles that are no more."""
        try:
            for file in self.folder.iterdir() if self.folder else ():
                if file.name not in self._asked:
                    file.unlink()
        except OSError:
            return


def _read(file: Path) -> bytes | None:
    try:
        kept = file.read_bytes()
    except OSError:
        return None
    digest, content = kept[:_DIGEST], kept[_DIGEST:]
    return content if hashlib.sha256(content).digest() == digest else None


def _write(file: Path, content: bytes) -> None:
    temporary = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        temporary.replace(file)
    except OSError:
        return


_DIGEST = 32
