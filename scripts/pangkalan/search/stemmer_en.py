"""The stem of an English word, by a few endings and a list of exceptions.

`overrides/assets/search/search.js` applies the same groups; golden vectors keep the two together.
"""

from __future__ import annotations

import re

from pangkalan.search.irregular_en import IRREGULAR
from pangkalan.search.rewriting import Group, apply, rewrite

LONGEST = 40
_SHORTEST = 4


def stem(word: str) -> str:
    """Return the stem of a word of lower-case ASCII letters; what is no such word comes back as it is."""
    word = word[:LONGEST]
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    for group in _FIRST:
        word = rewrite(word, group)
        if word in IRREGULAR:
            return IRREGULAR[word]
    # Most words have none of the endings; the groups would leave them as they are, one by one.
    return apply(word, _THEN if _ANY_ENDING.search(word) else _LAST, IRREGULAR)


def _endings(*endings: tuple[str, str, int]) -> tuple[Group, ...]:
    """Return a group for each ending: (ending, what takes its place, letters that must stay)."""
    return tuple(((rf"^(\w{{{least},}}){ending}$", f"$1{instead}"),) for ending, instead, least in endings)


_FIRST: tuple[Group, ...] = (
    # To the singular.
    (
        (r"sses$", "ss"),
        (r"^(\w\w+)ies$", "$1y"),
        (r"(ch|sh|x|z)es$", "$1"),
        (r"([^sui])s$", "$1"),
    ),
    # `-ing` and `-ed` come off, and what they did to the end of the word is undone.
    (
        (r"(eed)$", "$1"),
        (r"^(\w*[aeiouy]\w*)([bcdfghjkmnpqrtvwxy])\2(?:ing|ed)$", "$1$2"),
        (r"^(?=\w*[aeiouy]\w*(?:ing|ed)$)(\w{3,}?)(?:ing|ed)$", "$1"),
    ),
)
_ENDINGS = _endings(
    ("ically", "ic", 3),
    ("fully", "", 3),
    ("lessly", "", 3),
    ("lessness", "", 3),
    ("fulness", "", 3),
    ("ness", "", 3),
    ("less", "", 3),
    ("ful", "", 3),
    ("ship", "", 4),
    ("hood", "", 4),
    ("ologist", "olog", 2),
    ("ological", "olog", 2),
    ("ology", "olog", 2),
    ("ality", "al", 4),
    ("ity", "", 5),
    ("ional", "ion", 3),
    ("[iy][sz]ation", "iz", 3),
    ("ise", "ize", 4),
    ("ation", "", 4),
    ("ition", "it", 3),
    ("sion", "s", 4),
    ("tion", "t", 3),
    ("ment", "", 4),
    ("[ai]ble", "", 4),
    ("ably", "", 4),
    ("ive", "", 4),
    ("ally", "al", 4),
    ("i?al", "", 5),
    ("ly", "", 4),
    ("ate", "", 4),
)
_LAST: tuple[Group, ...] = (
    # What is left is levelled out: no final `e`, no `-at`, `y` as `i`.
    ((r"^(\w{3,})e$", "$1"),),
    ((r"^(\w{4,})at$", "$1"),),
    ((r"^(\w+[^aeiou])y$", "$1i"),),
)
_THEN = (*_ENDINGS, *_LAST)
_ANY_ENDING = re.compile("|".join(f"(?:{pattern})" for group in _ENDINGS for pattern, _ in group), re.ASCII)
GROUPS: tuple[Group, ...] = (*_FIRST, *_THEN)
"""All groups in their order; of each the first fitting rule is used."""
