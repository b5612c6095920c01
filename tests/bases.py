"""Bases made of a few files, for tests."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

from pangkalan.reading.base import Base

HOME = Path(__file__).resolve().parents[1]
TODAY = datetime.date(2026, 11, 23)


def base_of(folder: Path, files: Mapping[str, str | bytes]) -> Base:
    """Write files (paths relative to `contributions/`) into a folder and return it as a base."""
    for path, content in files.items():
        target = folder / "contributions" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(
            content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content
        )
    return Base(folder, HOME)
