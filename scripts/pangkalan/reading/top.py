"""The top of a file, read without taking the file apart: enough to leave most files of a base alone."""

from __future__ import annotations

import os
import re

from pangkalan.reading.base import Listed

LENGTH = 4_096
"""Bytes that are read: most metadata is shorter, and what stands below is not known."""
_CLOSING = re.compile(rb"\n---[ \t]*\r?\n")
_MARKS = tuple(bytes([mark]) for mark in b"|>&*!%@`[{#")
"""What a value begins with that is more than the words of a line."""


def top_of(listed: Listed) -> bytes:
    """Return the first bytes of a file; none of what is no plain file."""
    try:
        descriptor = os.open(listed.at, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return b""
    try:
        return os.read(descriptor, LENGTH)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def value_at(top: bytes, key: str) -> str | None:
    """Return what stands behind a key, empty where it is not there; None where only a reader of metadata can tell."""
    name = key.encode()
    before = b"\n%s: " % name
    start = top.find(before)
    if start < 0 or top.find(before, start + 1) >= 0:
        closing = _CLOSING.search(top, 3) if top.startswith(b"---") else None
        if closing:
            top = top[: closing.start() + 1]
            start = top.find(before)
        if start < 0:
            return None if name in top or b"\0" in top or len(top) == LENGTH else ""
    start += len(before)
    end = top.find(b"\n", start)
    # A value that goes on on the next line, or the same key again.
    if end < 0 or top[end + 1 : end + 2] in (b" ", b"\t", b"\n", b"\r") or top.find(before, end) >= 0:
        return None
    return _said(top[start:end].strip())


def _said(value: bytes) -> str | None:
    """Return the words of a value on one line, or None where these are not what is written."""
    quote = value[:1]
    if quote in (b'"', b"'"):
        if len(value) < 2 or not value.endswith(quote) or quote in value[1:-1]:
            return None
        value = value[1:-1]
    if not value or value.startswith(_MARKS) or b"\\" in value or b" #" in value:
        return None
    try:
        return value.decode()
    except UnicodeDecodeError:
        return None
