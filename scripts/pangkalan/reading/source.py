"""A submitted file as text with places in it."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

MAX_BYTES = 100_000
"""Largest text that is read whole; 100 KB is some thirty printed pages."""


class Damage(StrEnum):
    """What keeps a file from being read as plain UTF-8 text."""

    TOO_LARGE = "too_large"
    UTF16 = "utf16"
    WINDOWS_1252 = "windows_1252"
    NOT_TEXT = "not_text"
    CONTROL_CHARACTER = "control_character"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    TAKES_TOO_LONG = "takes_too_long"


class Place(Struct, frozen=True, order=True):
    """A point in a file: line and column count from 1, columns in characters."""

    path: str
    line: int = 1
    column: int = 1


class Source(Struct, frozen=True, dict=True):
    """A file as it was submitted.

    `text` has LF line ends and no byte-order mark, whatever the file had; `damage` says why the text may not be
    what the author meant. `size` is in bytes. `had` names harmless oddities that were read over.
    """

    path: str
    text: str
    size: int
    damage: tuple[tuple[Damage, Place], ...] = ()
    had: frozenset[str] = frozenset()

    @cached_property
    def lines(self) -> list[str]:
        """The text line by line; only LF ends a line, unlike `str.splitlines`."""
        return self.text.split("\n")

    def line(self, number: int) -> str:
        """Return one line, counted from 1; an empty string beyond the end."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    @property
    def readable(self) -> bool:
        """Whether the text can be trusted to be the author's."""
        return not self.damage


# Tab, line feed and carriage return are the only control characters that text may hold.
_CONTROL = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]")


def read(path: str, content: bytes) -> Source:
    """Turn bytes into a Source; any bytes at all give one.

    `path` is the name under which the author knows the file. Bytes that are no UTF-8 are shown as far as possible
    (Windows-1252 for files from Word) so that a finding can quote the line.
    """
    size = len(content)
    if size > MAX_BYTES:
        return Source(path, "", size, ((Damage.TOO_LARGE, Place(path)),))
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Source(path, _unix(content.decode("utf-16", "replace")), size, ((Damage.UTF16, Place(path)),))
    had = set()
    while content.startswith(b"\xef\xbb\xbf"):
        content = content[3:]
        had.add("byte_order_mark")
    if b"\r" in content:
        had.add("carriage_return")
    try:
        text = _unix(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        place = _place(path, content[: error.start].decode("utf-8", "replace"))
        kind = Damage.NOT_TEXT if _is_binary(content) else Damage.WINDOWS_1252
        shown = "" if kind is Damage.NOT_TEXT else _unix(content.decode("cp1252", "replace"))
        return Source(path, shown, size, ((kind, place),), frozenset(had))
    if control := _CONTROL.search(text):
        kind = Damage.NOT_TEXT if "\0" in text else Damage.CONTROL_CHARACTER
        return Source(path, text, size, ((kind, _place(path, text[: control.start()])),), frozenset(had))
    return Source(path, text, size, (), frozenset(had))


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _place(path: str, before: str) -> Place:
    """The place right after the text `before`."""
    before = _unix(before)
    return Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _is_binary(content: bytes) -> bool:
    """Whether bytes look like a picture or a document rather than text: they hold a NUL or many control bytes."""
    head = content[:4096]
    control = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return b"\0" in head or control * 50 > len(head)
