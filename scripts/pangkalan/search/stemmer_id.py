"""The stem of an Indonesian word, formal or spoken: affixes come off where a known root stays, else by cautious rules.

`overrides/assets/search/search.js` holds the same steps; golden vectors keep the two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from pangkalan.search.rewriting import Group, apply
from pangkalan.search.roots_id import ALIASES, ROOTS

PARTICLES = ("nya", "lah", "kah", "pun", "ku", "mu", "tah", "nyalah", "nyakah", "nyapun")
ENDINGS = ("kan", "an", "i")
SPOKEN_ENDINGS = ("in", "ken", "en")
LONGEST = 40
"""No word is longer; what is longer is no word and is cut."""


def stem(word: str) -> str:
    """Return the stem of a word of lower-case ASCII letters; what is no such word comes back as it is."""
    word = word[:LONGEST]
    if len(word) < 4 or not word.isalpha():
        return ALIASES.get(word, word)
    if word in _KNOWN:
        return ALIASES.get(word, word)
    root = next(filter(_KNOWN.__contains__, readings(word)), None)
    if root is None:
        root = apply(word, GROUPS)
    return ALIASES.get(root, root)


_KNOWN = ROOTS | ALIASES.keys()


def readings(word: str) -> Iterator[str]:
    """Go through what could be the root of a word, the least stripped first: written forms before spoken ones."""
    yield from _in_order(_without_endings(word, ENDINGS), spoken=False)
    spoken = list(_in_order(_without_endings(word, (*ENDINGS, *SPOKEN_ENDINGS)), spoken=True))
    yield from spoken
    # "bosen", "seneng", "ngiket": the last syllable has `e` where writing has `a`.
    yield from (_SPOKEN_VOWEL.sub(r"a\1", form) for form in spoken)


_SPOKEN_VOWEL = re.compile(r"e([^aeiou]+)$")


def _in_order(cut: list[str], *, spoken: bool) -> Iterator[str]:
    """Strip prefixes level by level, so that a root which needs fewer of them comes first."""
    yield from cut
    prefixes = _ALL_BY_LETTER if spoken else _BY_LETTER
    level = cut
    for _ in range(3):
        level = [form for word in level if word[0] in prefixes for form in _without_prefix(word, prefixes[word[0]])]
        if not level:
            return
        yield from level


def _without_endings(word: str, endings: tuple[str, ...]) -> list[str]:
    """Return a word without its particles, possessives and one ending, in every way that leaves three letters."""
    forms = [word]
    # Most words have none of them.
    if word.endswith(PARTICLES):
        forms += filter(None, [_cut(word, particle) for particle in PARTICLES])
    with_ending = [form for form in forms if form.endswith(endings)]
    return forms + [cut for form in with_ending for ending in endings if (cut := _cut(form, ending))]


def _cut(word: str, ending: str) -> str:
    """Return a word without an ending, or nothing if it has another one or fewer than three letters stay."""
    return word[: -len(ending)] if word.endswith(ending) and len(word) - len(ending) >= 3 else ""


# What may stand behind a prefix, and the letter that the prefix swallowed: (prefix, next letters, swallowed letters).
PREFIXES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("meng", "aeiou", ("", "k")),
    ("meng", "ghkqx", ("",)),
    ("meny", "aeiou", ("s", "c")),
    ("mem", "aeiou", ("m", "p")),
    ("mem", "bfpv", ("",)),
    ("men", "aeiou", ("n", "t")),
    ("men", "cdjstz", ("",)),
    ("menge", "bcdlprst", ("",)),
    ("me", "lmnrwy", ("",)),
    ("peng", "aeiou", ("", "k")),
    ("peng", "ghkqx", ("",)),
    ("peny", "aeiou", ("s", "c")),
    ("pem", "aeiou", ("m", "p")),
    ("pem", "bfpv", ("",)),
    ("pen", "aeiou", ("n", "t")),
    ("pen", "cdjstz", ("",)),
    ("penge", "bcdlprst", ("",)),
    ("per", "abcdefghijklmnopqstuvwyz", ("",)),
    ("pel", "a", ("",)),
    ("pe", "bcdghjklmnprstwy", ("",)),
    ("ber", "abcdefghijklmnopqstuvwyz", ("",)),
    ("bel", "a", ("",)),
    ("be", "bcdgjklprst", ("",)),
    ("ter", "abcdefghijklmnopqstuvwyz", ("",)),
    ("te", "bcdgjklprst", ("",)),
    ("di", "abcdefghijklmnopqrstuvwxyz", ("",)),
    ("ke", "abcdefghijklmnopqrstuvwxyz", ("",)),
    ("se", "abcdefghijklmnopqrstuvwxyz", ("",)),
)
SPOKEN_PREFIXES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("nge", "bcdhjlprstwf", ("",)),
    ("ng", "aeiou", ("", "k")),
    ("ng", "gh", ("",)),
    ("ny", "aeiou", ("s", "c")),
    ("n", "aeiou", ("t",)),
    ("n", "cdjt", ("",)),
    ("m", "aeiou", ("p",)),
    ("m", "bp", ("",)),
    ("ke", "abcdefghijklmnopqrstuvwxyz", ("",)),
)


Prefix: TypeAlias = tuple[str, str, tuple[str, ...]]


def _without_prefix(word: str, prefixes: Sequence[Prefix]) -> Iterator[str]:
    for prefix, following, swallowed in prefixes:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            if len(rest) >= 2 and rest[0] in following:
                for letter in swallowed:
                    if len(letter + rest) >= 3:
                        yield letter + rest


def _by_letter(*prefixes: Prefix) -> dict[str, list[Prefix]]:
    found: dict[str, list[Prefix]] = {}
    for entry in prefixes:
        found.setdefault(entry[0][0], []).append(entry)
    return found


_BY_LETTER = _by_letter(*PREFIXES)
_ALL_BY_LETTER = _by_letter(*PREFIXES, *SPOKEN_PREFIXES)

# For a word without a known root; of each group the first pattern that fits is used. "+" marks a cut prefix.
GROUPS: tuple[Group, ...] = (
    ((r"^(\w{4,})(?:nya|lah|kah)$", "$1"),),
    (
        (r"^(?:mem|pem|di)per(?=[^r]\w{3})", "+"),
        (r"^(?:mem|pem|ke)ber(?=\w{4})", "+"),
        (r"^[mp]eng(?=[aeioughkq]\w{3})", "+"),
        (r"^[mp]eny(?=[aeiou]\w{2})", "+s"),
        (r"^[mp]em(?=[aeiou]\w{3})", "+p"),
        (r"^[mp]em(?=[bfpv]\w{3})", "+"),
        (r"^[mp]en(?=[aeiou]\w{3})", "+t"),
        (r"^[mp]en(?=[cdjstz]\w{3})", "+"),
        (r"^me(?=[lmnrwy]\w{3})", "+"),
        (r"^(?:ber|ter)(?=\w{4})", "+"),
        (r"^di(?=\w{4})", "+"),
    ),
    (
        (r"([aiu]si)$", "$1"),
        (r"^\+?ke(\w{4,})an$", "$1"),
        (r"(\w{4,})kan$", "$1"),
        (r"(\w{4,})an$", "$1"),
        (r"^(\+\w{5,})i$", "$1"),
    ),
    # Learned nouns: vaksinasi, sosialisasi, psikologis belong to vaksin, sosial, psikolog.
    (
        (r"^\+?(\w{4,}?)(?:isasi|asi|isme|itas)$", "$1"),
        (r"^\+?(\w*(?:log|graf))(?:is|i)$", "$1"),
        (r"^\+", ""),
    ),
)
