"""What the reader's browser must know of words: the same tables that the build uses, as JSON can hold them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pangkalan.search import stemmer_en, stemmer_id
from pangkalan.search.irregular_en import IRREGULAR
from pangkalan.search.roots_id import ALIASES, ROOTS
from pangkalan.search.tokens import SHORT_FORMS, STOP_WORDS


def tables() -> dict[str, Any]:
    """Return stop words, chat spellings, and what both stemmers work with."""
    return {
        "stop": front_coded(STOP_WORDS),
        "short": _by_value(SHORT_FORMS),
        "roots": front_coded(ROOTS),
        "aliases": _by_value(ALIASES),
        "particles": stemmer_id.PARTICLES,
        "endings": stemmer_id.ENDINGS,
        "spokenEndings": stemmer_id.SPOKEN_ENDINGS,
        "prefixes": [[prefix, next_, *swallowed] for prefix, next_, swallowed in stemmer_id.PREFIXES],
        "spokenPrefixes": [[prefix, next_, *swallowed] for prefix, next_, swallowed in stemmer_id.SPOKEN_PREFIXES],
        "indonesian": stemmer_id.GROUPS,
        "irregular": _by_value(IRREGULAR),
        "english": stemmer_en.GROUPS,
    }


def front_coded(words: Iterable[str]) -> str:
    """Return sorted words as one text: for each, the number of letters shared with the one before, then the rest."""
    parts: list[str] = []
    last = ""
    for word in sorted(words):
        shared = 0
        while shared < min(len(word), len(last), 9) and word[shared] == last[shared]:
            shared += 1
        parts.append(f"{shared}{word[shared:]}")
        last = word
    return "".join(parts)


def _by_value(pairs: dict[str, str]) -> str:
    """Return pairs as text: each value, then the words that stand for it."""
    forms: dict[str, list[str]] = {}
    for form, value in sorted(pairs.items()):
        forms.setdefault(value, []).append(form)
    return "|".join(" ".join([value, *found]) for value, found in sorted(forms.items()))
