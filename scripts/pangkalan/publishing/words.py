"""Saying spans and enumerations in each language."""

from __future__ import annotations

from collections.abc import Sequence

from pangkalan.language import Lang, Text

WORDS_A_MINUTE = 180
"""Silent reading of everyday prose on a small screen; a little below the usual 200 to 240."""


def reading_time(words: int, lang: Lang) -> str:
    """Return how long a text takes to read, in whole minutes."""
    minutes = max(1, round(words / WORDS_A_MINUTE))
    plural = "" if minutes == 1 else "s"
    return f"{minutes} menit membaca" if lang is Lang.ID else f"{minutes} minute{plural} to read"


def joined(parts: Sequence[str], lang: Lang) -> str:
    """Return words as an enumeration: a, b, dan c; a, b and c."""
    if len(parts) < 2:
        return "".join(parts)
    last = " dan " if lang is Lang.ID else " and "
    comma = "," if lang is Lang.ID and len(parts) > 2 else ""
    return ", ".join(parts[:-1]) + comma + last + parts[-1]


YES = Text("ya", "yes")
