"""Cues: small-letter words without one of which a wording cannot stand on a page.

There are hundreds of them and hardly any stands on a page, so a text is gone through once for all of them together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import count, groupby
from operator import itemgetter

_wanted: set[str] = set()


def want(cues: Iterable[str]) -> None:
    """Look for some words too, from now on."""
    _wanted.update(cues)
    _pattern.cache_clear()
    _beginnings.cache_clear()


_FEW = 4
"""So many texts are gone through before one pattern of all words has paid for its making."""
_texts = count()


def standing_in(text: str) -> frozenset[str]:
    """Return the wanted words that stand in a text in small letters, whole or as parts of others."""
    if next(_texts) < _FEW:
        return frozenset(cue for cue in _wanted if cue in text)
    return frozenset().union(*map(_beginnings, set(_pattern().findall(text))))


@cache
def _pattern() -> re.Pattern[str]:
    """A pattern that finds, at every place of a text, the longest wanted word that begins there."""
    return re.compile(f"(?=({_branches(sorted(_wanted - {''}))}))")


def _branches(words: list[str]) -> str:
    """Return a pattern of words in order, in which no beginning is tried twice and a longer word before a shorter one."""
    behind = {first: [word[1:] for word in group] for first, group in groupby(words, itemgetter(0))}
    branches = [re.escape(first) + _rest(rest) for first, rest in behind.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _rest(words: list[str]) -> str:
    """Return the pattern of what follows a beginning; an empty word comes first in order."""
    if words == [""]:
        return ""
    return _branches(words) if words[0] else f"(?:{_branches(words[1:])})?"


@cache
def _beginnings(word: str) -> frozenset[str]:
    """Return the wanted words with which one of them begins, itself among them."""
    return frozenset(word[:end] for end in range(1, len(word) + 1)) & _wanted
