"""Cutting words by patterns: groups of rules that Python and the reader's browser apply in the same way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

Rule = tuple[str, str]
"""A pattern that both languages read alike, and what takes its place; `$1` is the pattern's first group."""
Group = tuple[Rule, ...]


def apply(word: str, groups: tuple[Group, ...], known: Mapping[str, str] | None = None) -> str:
    """Rewrite a word by the first fitting rule of each group; a word that becomes a known one stops there."""
    for group in groups:
        word = rewrite(word, group)
        if known is not None and word in known:
            return known[word]
    return word


def rewrite(word: str, group: Group) -> str:
    """Rewrite a word by the first fitting rule of a group."""
    for pattern, instead in _compiled(group):
        if pattern.search(word):
            return pattern.sub(instead, word, count=1)
    return word


@cache
def _compiled(group: Group) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.ASCII), instead.replace("$", "\\")) for pattern, instead in group)
