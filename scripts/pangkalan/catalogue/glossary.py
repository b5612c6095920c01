"""The terms of the base as texts may mention them: by which names, and what each means in a sentence.

Not every word with a page needs explaining. A term is known by its title and its abbreviation; of its other names only
those with a capital or a digit count (`MHPSS`, `N95`), since the rest are the everyday words that people say instead. And
a word that the definitions of two other terms rest on is one that everybody is expected to know (`gejala`, `pandemi`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from pangkalan.language import Lang, Text

if TYPE_CHECKING:
    from pangkalan.catalogue.catalogue import Catalogue, Work

TERMS = "istilah"
"""The folder of terms."""
EVERYDAY = 2
"""In how many definitions of other terms a word stands that needs no explanation."""


class Term(Struct, frozen=True):
    """A term in one language: its title, its meaning in one sentence, and the word for how it stands."""

    code: str
    title: str
    meaning: str
    standing: str


class Name(Struct, frozen=True):
    """A name of a term: how every mention of it begins, in small letters, and the pattern of how it goes on.

    Words that are `exact`, with the place where each stands in the beginning, are said in just these letters. Where no
    beginning can be said, it is empty and the pattern is that of the whole.
    """

    words: str
    code: str
    begins: str
    exact: tuple[tuple[int, str], ...]
    ends: str

    @property
    def opening(self) -> str:
        """The letters to look for."""
        return self.begins or _said(self.words[:_LETTERS])

    def end(self, text: str, start: int) -> int:
        """Return where the mention ends that a text opens at a place, or -1 if it is none."""
        if any(not text.startswith(word, start + at) for at, word in self.exact):
            return -1
        match = _compiled(self.ends).match(text, start + len(self.begins))
        return match.end() if match else -1


class Mention(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    name: Name


class Glossary(Struct, frozen=True, dict=True):
    """The codes of the terms of a language, and their names, those that begin with the most letters first."""

    codes: tuple[str, ...]
    names: tuple[Name, ...]

    def mentions(self, text: str) -> list[Mention]:
        """Return the longest name that a text mentions at each place where a word begins; some may lie in others."""
        found: list[Mention] = []
        openings = self._openings.find_matches_as_indexes(_said(text), overlapping=True)
        if not openings:
            return found
        places = sorted((start, number) for number, start, _ in openings if _begins_word(text, start))
        last = -1
        for start, number in places:
            if start != last and (end := self.names[number].end(text, start)) >= 0:
                found.append(Mention(start, end, self.names[number]))
                last = start
        return found

    @cached_property
    def known(self) -> frozenset[str]:
        """The codes, to be looked up."""
        return frozenset(self.codes)

    @cached_property
    def _openings(self) -> AhoCorasick:
        return AhoCorasick([name.opening for name in self.names])


def _begins_word(text: str, start: int) -> bool:
    before = text[start - 1] if start else " "
    return not (before.isalnum() or before in _JOINING)


_JOINING = "_/@.-"
_LETTERS = 2


def _said(text: str) -> str:
    """Return a text in small letters, its white space as spaces, each sign in its place."""
    said = text.casefold()
    if len(said) != len(text):
        said = "".join(map(_small, text))
    if not said.isprintable():
        # Far faster than a table, of which text beyond ASCII is asked sign by sign.
        for space in _SPACES:
            said = said.replace(space, " ")
    return said


def _small(sign: str) -> str:
    """Return a sign as one small letter: some, like the sharp s, would become several."""
    return next((small for small in (sign.casefold(), sign.lower()) if len(small) == 1), sign)


def glossaries(catalogue: Catalogue) -> dict[Lang, Glossary]:
    """Return the glossary of each language, made of the terms that exist in it: a fact that many pages rest on."""
    terms = catalogue.of_type(TERMS)
    return {
        lang: _glossary({work.slug: work.versions[lang].meta for work in terms if lang in work.versions}, lang)
        for lang in Lang
    }


def term(work: Work, lang: Lang) -> Term:
    """Return a term in a language that it exists in."""
    meta: Any = work.versions[lang].meta
    return Term(work.slug, meta.title, _first_sentence(meta.definition), meta.standing)


def _glossary(metas: Mapping[str, Any], lang: Lang) -> Glossary:
    codes = tuple(sorted(metas))
    owners: dict[str, dict[str, str]] = {}
    for code, meta in metas.items():
        for words in filter(None, _names(meta)):
            owners.setdefault(words.casefold(), {})[code] = words
    # A name that two terms share explains neither.
    names = [
        _name(words, code, lang)
        for claims in owners.values()
        if len(claims) == 1
        for code, words in claims.items()
        if _SAYS_SOMETHING.match(words)
    ]
    everything = Glossary(codes, _longest_first(names))
    uses = Counter(
        words
        for code, meta in metas.items()
        for words in {found.name.words for found in everything.mentions(meta.definition) if found.name.code != code}
    )
    return Glossary(codes, _longest_first(name for name in names if uses[name.words] < EVERYDAY))


def _longest_first(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(sorted(names, key=lambda name: (-len(name.begins), -len(name.words), name.words)))


def _names(meta: Any) -> Iterator[str]:
    """Go through the names of a term that may need explaining."""
    head, _, inside = meta.title.partition(" (")
    head = re.split("[:,]", head)[0].strip()
    inside = inside.rstrip(") ")
    yield head
    # `KLB (kejadian luar biasa)` is spelt out; `Droplet (percikan)` is said again in plain words.
    if _ABBREVIATION.fullmatch(head) or _ABBREVIATION.fullmatch(inside):
        yield inside
    if meta.abbreviation:
        yield meta.abbreviation
    yield from (name for name in meta.other_names if _CAPITAL_OR_DIGIT.search(name))


_ABBREVIATION = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Z0-9-]+")
_CAPITAL_OR_DIGIT = re.compile(r"[A-Z0-9]")
# A letter alone stands in every text for something else, and no word begins with other signs.
_SAYS_SOMETHING = re.compile(r"\w.")
_SPACES = [space for space in map(chr, range(0x3001)) if space.isspace() and space != " "]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Hardly any two names end in ways of their own."""
    return re.compile(pattern)


def _name(words: str, code: str, lang: Lang) -> Name:
    """Return a name as whole words: capitals of abbreviations count, those of other words do not."""
    parts = words.split()
    after = _INFLECTED[lang] + r"(?![\w-])"
    # "Therapy", "therapies".
    bent = lang is Lang.EN and parts[-1].endswith("y") and not _is_exact(parts[-1])
    said = " ".join(parts)
    if not words.isascii():
        # Letters that differ in small may be the same to a pattern.
        patterns = [re.escape(part) if _is_exact(part) else f"(?i:{re.escape(part)})" for part in parts]
        if bent:
            patterns[-1] = patterns[-1].removesuffix("y)") + "(?:y|ies))"
        return Name(words, code, "", (), r"\s".join(patterns) + after)
    begins = said.casefold()
    places = accumulate((len(part) + 1 for part in parts), initial=0)
    exact = tuple((at, part) for at, part in zip(places, parts, strict=False) if _is_exact(part))
    return Name(words, code, begins[:-1] if bent else begins, exact, ("(?i:y|ies)" if bent else "") + after)


def _is_exact(word: str) -> bool:
    return bool(_CAPITAL_OR_DIGIT.search(word, 1))


_INFLECTED = Text("(?:-?(?:nya|ku|mu|lah|kah|pun))?", "(?:'s|s|es)?")


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z0-9\"'])", text, maxsplit=1)[0]
