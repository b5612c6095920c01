"""The stem of an English word, by a few endings and a list of exceptions.

`overrides/assets/search/search.js` holds the same steps; golden vectors keep the two together.
"""

from __future__ import annotations

import re

from pangkalan.search.irregular_en import IRREGULAR

LONGEST = 40
_VOWEL = re.compile(r"[aeiouy]")
_SHORT = 4


def stem(word: str) -> str:
    """Return the stem of a word of lower-case ASCII letters; what is no such word comes back as it is."""
    word = word[:LONGEST]
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < _SHORT or not word.isalpha():
        return word
    form = _singular(word)
    if form in IRREGULAR:
        return IRREGULAR[form]
    form = _present(form)
    for ending, instead, least in ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= least:
            form = form[: -len(ending)] + instead
            if form in IRREGULAR:
                return IRREGULAR[form]
    return _bare(form)


# One after the other: (ending, what takes its place, letters that must stay).
ENDINGS: tuple[tuple[str, str, int], ...] = (
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
    ("ization", "iz", 3),
    ("isation", "iz", 3),
    ("ise", "ize", 4),
    ("ation", "", 4),
    ("ition", "it", 3),
    ("sion", "s", 4),
    ("tion", "t", 3),
    ("ment", "", 4),
    ("ably", "", 4),
    ("able", "", 4),
    ("ible", "", 4),
    ("ive", "", 4),
    ("ally", "al", 4),
    ("ial", "", 5),
    ("al", "", 5),
    ("ly", "", 4),
    ("ate", "", 4),
)


def _singular(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > _SHORT else word[:-1]
    if word.endswith(("ches", "shes", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _present(word: str) -> str:
    """Take `-ing` and `-ed` off, and undo what they did to the end of the word."""
    for ending in ("ing", "ed"):
        form = word[: -len(ending)]
        if word.endswith(ending) and len(form) >= 3 and _VOWEL.search(form) and not word.endswith("eed"):
            if form[-1] == form[-2] and form[-1] not in "lsz":
                return form[:-1]
            return form
    return word


def _bare(word: str) -> str:
    """Level out what is left: no final `e`, no `-at`, `y` as `i`."""
    if len(word) >= _SHORT and word.endswith("e"):
        word = word[:-1]
    if word.endswith("at") and len(word) >= 6:
        word = word[:-2]
    if word.endswith("y") and len(word) >= 3 and word[-2] not in "aeiou":
        word = word[:-1] + "i"
    return word
