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
        for rule in group:
            pattern, instead = _compiled(rule)
            rewritten, fits = pattern.subn(instead, word, count=1)
            if fits:
                word = rewritten
                break
        if known is not None and word in known:
            return known[word]
    return word


@cache
def _compiled(rule: Rule) -> tuple[re.Pattern[str], str]:
    pattern, instead = rule
    return re.compile(pattern, re.ASCII), instead.replace("$", "\\")
