"""The site as it came out of the engine: the last thing that is looked at before readers see it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pangkalan.reading.html import HtmlPage, read_html


@dataclass(frozen=True)
class BuiltSite:
    """All pages of a built site by path, all its files, and the pages that the stage asked for."""

    pages: Mapping[str, HtmlPage]
    files: frozenset[str]
    expected: frozenset[str]

    @cached_property
    def anchors(self) -> dict[str, frozenset[str]]:
        """The ids of each page."""
        return {path: frozenset(page.ids) for path, page in self.pages.items()}


def read_site(folder: Path, expected: Iterable[str]) -> BuiltSite:
    """Read a built site from its folder."""
    files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    pages = {name: read_html(name, file.read_bytes()) for name, file in sorted(files.items()) if name.endswith(".html")}
    return BuiltSite(pages, frozenset(files), frozenset(expected))


def site_of(path: str, html: str) -> BuiltSite:
    """Return a site of one page: the ground of examples and tests."""
    return BuiltSite({path: read_html(path, html.encode())}, frozenset({path}), frozenset({path}))
