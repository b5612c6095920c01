"""Cues: small-letter words without one of which a wording cannot stand on a page.

There are hundreds of them and hardly any stands on a page, so a text is gone through once for all of them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick

_wanted: set[str] = set()


def want(cues: Iterable[str]) -> None:
    """Look for some words too, from now on."""
    _wanted.update(cues)
    _search.cache_clear()


def standing_in(text: str) -> Mapping[str, Sequence[int]]:
    """Return where in a text in small letters each wanted word stands, whole or as a part of others."""
    words, search = _search()
    found: dict[str, list[int]] = {}
    for index, start, _ in search.find_matches_as_indexes(text, overlapping=True):
        found.setdefault(words[index], []).append(start)
    return found


@cache
def _search() -> tuple[list[str], AhoCorasick]:
    words = sorted(_wanted)
    return words, AhoCorasick(words)
