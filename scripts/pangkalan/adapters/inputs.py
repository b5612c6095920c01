"""What a build is made from, as marks: this code and its libraries, the templates, and every file of a base."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from pangkalan.catalogue.addresses import ENDED, PUBLISHED
from pangkalan.keeping.marks import mark, mark_of_files, mark_of_libraries
from pangkalan.reading.base import Base, Listed, content_of

_LIBRARIES = ("ahocorasick-rs", "comrak", "pyromark", "msgspec", "nh3", "selectolax", "pillow", "segno", "pyyaml")
_OF_THE_ENGINE = ("mkdocs", "mkdocs-material", "mkdocs-static-i18n", "jinja2", "markupsafe")


def room_of(base: Base) -> Path | None:
    """Return the folder of a base for what is kept between builds and checks; None if nothing can be written there."""
    return base.root / ".cache" / "bangun" if os.access(base.root, os.W_OK) else None


@cache
def code_mark() -> bytes:
    """Return the mark of our own code and of the libraries whose work is kept."""
    return mark(mark_of_files([Path(__file__).resolve().parents[1]]), mark_of_libraries(_LIBRARIES))


def engine_mark(config_file: Path) -> bytes:
    """Return the mark of what shapes every page: configuration, templates and the libraries that read them."""
    templates = mark_of_files([config_file.parent / "overrides"])
    address = os.environ.get("PANGKALAN_SITE_URL", "")
    return mark(config_file.read_bytes(), templates, address, mark_of_libraries(_OF_THE_ENGINE))


def mark_of_base(base: Base) -> bytes:
    """Return the mark of all that people wrote: contributions, vocabularies, pages, the memory of addresses."""
    files = [*base.contributions(), *base.vocabularies(), *base.hand_written()]
    files += [Listed(path, base.root / path) for path in (PUBLISHED, ENDED)]
    return mark(*(part for listed in files for part in (listed.path, _content(listed))))


def _content(listed: Listed) -> bytes:
    """Return the bytes of a file, or how one looks that is no plain file."""
    content = content_of(listed)
    if content is not None:
        return content
    try:
        status = listed.file.lstat()
    except OSError:
        return b"gone"
    return f"{status.st_mode} {status.st_size} {status.st_mtime_ns}".encode()
