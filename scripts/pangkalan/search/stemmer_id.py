"""The stem of an Indonesian word, formal or spoken: affixes come off where a known root stays, else by cautious rules.

`overrides/assets/search/search.js` holds the same steps; golden vectors keep the two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    root = next((form for form in readings(word) if form in ROOTS or form in ALIASES), None)
    if root is None:
        root = _by_rule(word)
    return ALIASES.get(root, root)


def readings(word: str) -> Iterator[str]:
    """Go through what could be the root of a word, the least stripped first: written forms before spoken ones."""
    endings = _without_endings(word, ENDINGS)
    yield from _in_order(endings, spoken=False)
    yield from _in_order(_without_endings(word, (*ENDINGS, *SPOKEN_ENDINGS)), spoken=True)


def _in_order(cut: list[str], *, spoken: bool) -> Iterator[str]:
    """Strip prefixes level by level, so that a root which needs fewer of them comes first."""
    level = cut
    for _ in range(4):
        yield from level
        level = [form for word in level for form in _without_prefix(word, spoken=spoken)]
        if not level:
            return


def _without_endings(word: str, endings: tuple[str, ...]) -> list[str]:
    """Return a word without its particles, possessives and one ending, in every way that leaves three letters."""
    bare = [word, *(_cut(word, particle) for particle in PARTICLES)]
    forms = [form for form in bare if form]
    return forms + [cut for form in forms for ending in endings if (cut := _cut(form, ending))]


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


def _without_prefix(word: str, *, spoken: bool) -> Iterator[str]:
    for prefix, following, swallowed in (*PREFIXES, *(SPOKEN_PREFIXES if spoken else ())):
        rest = word[len(prefix) :]
        if len(rest) >= 2 and word.startswith(prefix) and rest[0] in following:
            for letter in swallowed:
                if len(letter + rest) >= 3:
                    yield letter + rest


# For words without a known root: the first pattern that fits, and what takes the prefix's place.
RULES: tuple[tuple[str, str], ...] = (
    (r"^(?:mem|pem|di)per(?=[^r]\w{3})", ""),
    (r"^(?:mem|pem|ke)ber(?=\w{4})", ""),
    (r"^[mp]eng(?=[aeioughkq]\w{3})", ""),
    (r"^[mp]eny(?=[aeiou]\w{2})", "s"),
    (r"^[mp]em(?=[aeiou]\w{3})", "p"),
    (r"^[mp]em(?=[bfpv]\w{3})", ""),
    (r"^[mp]en(?=[aeiou]\w{3})", "t"),
    (r"^[mp]en(?=[cdjstz]\w{3})", ""),
    (r"^me(?=[lmnrwy]\w{3})", ""),
    (r"^(?:ber|ter)(?=\w{4})", ""),
    (r"^di(?=\w{4})", ""),
)
_RULES = tuple((re.compile(pattern), instead) for pattern, instead in RULES)


def _by_rule(word: str) -> str:
    """Cut a word that holds no known root: one prefix, one ending, and never below four letters."""
    form = word
    for particle in ("nya", "lah", "kah"):
        if form.endswith(particle) and len(form) >= len(particle) + 4:
            form = form[: -len(particle)]
            break
    bare = form
    for pattern, instead in _RULES:
        bare, changed = pattern.subn(instead, form, count=1)
        if changed:
            break
    if re.search(r"[aiu]si$", bare):
        return _abstract(bare)
    prefixed = bare != form
    if re.match(r"ke\w{4,}an$", bare):
        return bare[2:-2]
    if bare.endswith("kan") and len(bare) >= 7:
        return _abstract(bare[:-3])
    if bare.endswith("an") and len(bare) >= 6:
        return _abstract(bare[:-2])
    if prefixed and bare.endswith("i") and len(bare) >= 6:
        return bare[:-1]
    return _abstract(bare)


# Learned nouns: vaksinasi, sosialisasi, psikologis belong to vaksin, sosial, psikolog.
ABSTRACT = r"^(?:(\w{4,}?)(?:isasi|asi|isme|itas)|(\w*(?:log|graf))(?:is|i))$"
_ABSTRACT = re.compile(ABSTRACT)


def _abstract(word: str) -> str:
    found = _ABSTRACT.match(word)
    return (found[1] or found[2]) if found else word
