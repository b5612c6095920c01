"""The site as it came out of the engine: the last thing that is looked at before readers see it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from pangkalan.reading.html import HtmlPage, read_html

SECURITY_TXT = ".well-known/security.txt"
"""Where a site says how to report a flaw (RFC 9116)."""

EXAMPLE_DAY = datetime.date(2026, 11, 23)
"""The day on which examples are looked at."""


class BuiltSite(Struct, frozen=True, dict=True):
    """All pages of a built site by path, all its files, and the pages that the stage asked for.

    `security_txt` says where flaws are reported. `as_of` is the day of the look; None for a site of examples.
    """

    pages: Mapping[str, HtmlPage]
    files: frozenset[str]
    expected: frozenset[str]
    security_txt: str = ""
    as_of: datetime.date | None = None

    def has_anchor(self, path: str, anchor: str) -> bool:
        """Whether a file has a place of that name, or is no page and may have any."""
        if path not in self._anchors:
            page = self.pages.get(path)
            self._anchors[path] = frozenset(page.ids) if page else None
        known = self._anchors[path]
        return known is None or anchor in known

    @cached_property
    def _anchors(self) -> dict[str, frozenset[str] | None]:
        return {}


def read_site(folder: Path, expected: Iterable[str], as_of: datetime.date | None = None) -> BuiltSite:
    """Read a built site from its folder."""
    files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    pages = {name: read_html(name, file.read_bytes()) for name, file in sorted(files.items()) if name.endswith(".html")}
    contact = files[SECURITY_TXT].read_text(encoding="utf-8") if SECURITY_TXT in files else ""
    return BuiltSite(pages, frozenset(files), frozenset(expected), contact, as_of)


def site_of(path: str, html: str) -> BuiltSite:
    """Return a site of one page, or of nothing but a security.txt: the ground of examples and tests."""
    if path == SECURITY_TXT:
        return BuiltSite({}, frozenset({path}), frozenset(), html, EXAMPLE_DAY)
    return BuiltSite({path: read_html(path, html.encode())}, frozenset({path}), frozenset({path}))
