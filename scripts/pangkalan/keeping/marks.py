"""Marks: short digests that are equal just where contents are equal."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

SIZE = 20
"""Bytes of a mark: two contents never share one by accident."""


def mark(*parts: bytes | str | int | None) -> bytes:
    """Return the mark of some parts in their order; no two ways of cutting the same bytes are alike."""
    import hashlib  # noqa: PLC0415 - OpenSSL takes as long to load as a page to read, and a check of one file marks nothing

    digest = hashlib.blake2b(digest_size=SIZE)
    for part in parts:
        content = part if isinstance(part, bytes) else repr(part).encode("utf-8", "surrogatepass")
        digest.update(len(content).to_bytes(8, "little"))
        digest.update(content)
    return digest.digest()


def mark_of_files(folders: Iterable[Path]) -> bytes:
    """Return the mark of all files below some folders, their names among it; what Python compiled is not counted."""
    parts: list[bytes | str] = []
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                parts += [file.relative_to(folder).as_posix(), file.read_bytes()]
    return mark(*parts)


def mark_of_libraries(names: Iterable[str]) -> bytes:
    """Return the mark of this Python and of the versions of some libraries."""
    from importlib import metadata  # noqa: PLC0415 - a check of one file keeps nothing

    return mark(sys.version, *(f"{name} {metadata.version(name)}" for name in names))
