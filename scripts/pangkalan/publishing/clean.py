"""Closing the links of a clean text, once it is known where they lead."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from urllib.parse import quote

from pangkalan.reading.canonical import END, LINK, NOTHING, PICTURE, TARGET, canonical, escape
from pangkalan.reading.markdown import Block

Resolve = Callable[[str, bool], str | None]
"""Gives the final address of a target as written (True for a picture), or None for what must not be linked."""

__all__ = ["Resolve", "clean", "close_links", "escape", "plain"]


def clean(blocks: Sequence[Block], resolve: Resolve) -> str:
    """Return the blocks of a text as clean Markdown with its links closed."""
    return close_links(canonical(blocks), resolve)


def close_links(text: str, resolve: Resolve) -> str:
    """Return clean Markdown with its links and pictures closed; one that leads nowhere leaves its words."""

    def picture(match: re.Match[str]) -> str:
        if not match[1].strip():
            # Nobody who cannot see it would know that it is there.
            return NOTHING
        address = resolve(match[2], True)
        return match[1] if address is None else f"![{match[1]}]({_address(address)})"

    def link(match: re.Match[str]) -> str:
        address = resolve(match[2], False)
        return (match[1] if match[1].strip() else NOTHING) if address is None else f"[{match[1]}]({_address(address)})"

    # Pictures stand inside links, never the other way round.
    return _LINK.sub(link, _PICTURE.sub(picture, text))


def plain(text: str) -> str:
    """Return the words of a run of clean Markdown, its links closed or not: what a reader sees of it."""
    shown = close_links(text, lambda _target, _picture: None)
    return " ".join(html.unescape(_ESCAPED_OR_MARK.sub(lambda match: match[1] or "", shown)).split())


_ESCAPED_OR_MARK = re.compile(r"\\([\\`*_\[\]{}#>+=~:!.)-])|[*`]+")
_PICTURE = re.compile(f"{PICTURE}([^{TARGET}]*){TARGET}([^{END}]*){END}")
_LINK = re.compile(f"{LINK}([^{TARGET}]*){TARGET}([^{END}]*){END}")


def _address(address: str) -> str:
    # What reads like an entity is one to Markdown: `&Tab;` would come out as a blank, and `&colon;` as a colon.
    return address if _HARMLESS.fullmatch(address) else _ENTITY.sub("&amp;", quote(address, safe="/:?#@!$&'*+,;=%~.-_"))


_HARMLESS = re.compile(r"[A-Za-z0-9/:?#=.-]*")
_ENTITY = re.compile(r"&(?=#?\w+;)")
