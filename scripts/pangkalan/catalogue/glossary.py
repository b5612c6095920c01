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
from typing import TYPE_CHECKING, Any

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
    """A name of a term, as a pattern of whole words.

    `begins` is what every mention of it begins with, in small letters and with spaces for any white space; empty where
    that cannot be said.
    """

    words: str
    code: str
    pattern: str
    begins: str


class Glossary(Struct, frozen=True, dict=True):
    """The codes of the terms of a language, and their names by how they begin, by their first two letters."""

    codes: tuple[str, ...]
    names: Mapping[str, Mapping[str, tuple[Name, ...]]]

    def mention(self, text: str, start: int) -> tuple[Name, int] | None:
        """Return the longest name that a text mentions with the word beginning at a place, and where the mention ends."""
        head = text[start : start + _HEAD]
        near = self._near.get(head)
        if near is None:
            near = self._near[head] = self._beginning_like(head)
        for begins in near:
            if not _said(text[start : start + len(begins)]).startswith(begins):
                continue
            # To compile a pattern takes a thousand times as long as this look.
            for name in self.names[head[:_LETTERS].casefold()][begins]:
                if match := _compiled(name.pattern).match(text, start):
                    return name, match.end()
        return None

    @cached_property
    def _near(self) -> dict[str, tuple[str, ...]]:
        """What names may begin with, by the head of what is said: texts say the same again and again, and mostly no name."""
        return {}

    def _beginning_like(self, head: str) -> tuple[str, ...]:
        said = _said(head)
        alike = self.names.get(head[:_LETTERS].casefold(), {})
        near = [begins for begins in alike if begins.startswith(said) or said.startswith(begins)]
        return tuple(sorted(near, key=len, reverse=True))


def _said(text: str) -> str:
    said = text.casefold()
    return said if said.isprintable() else said.translate(_ANY_SPACE)


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
        Name(words, code, _pattern(words, lang), _beginning(words))
        for claims in owners.values()
        if len(claims) == 1
        for code, words in claims.items()
    ]
    everything = Glossary(codes, _by_beginning(names))
    uses = Counter(
        name.words
        for code, meta in metas.items()
        for name in _mentioned(everything, meta.definition)
        if name.code != code
    )
    return Glossary(codes, _by_beginning(name for name in names if uses[name.words] < EVERYDAY))


def _by_beginning(names: Iterable[Name]) -> dict[str, dict[str, tuple[Name, ...]]]:
    found: dict[str, dict[str, tuple[Name, ...]]] = {}
    for name in sorted(names, key=lambda name: (-len(name.words), name.words)):
        alike = found.setdefault(name.words[:_LETTERS].casefold(), {})
        alike[name.begins] = (*alike.get(name.begins, ()), name)
    return found


def _mentioned(glossary: Glossary, text: str) -> set[Name]:
    found = (glossary.mention(text, match.start()) for match in _WORD.finditer(text))
    return {mention[0] for mention in found if mention}


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
_WORD = re.compile(r"\b\w")
_LETTERS, _HEAD = 2, 6
_ANY_SPACE = {ord(space): " " for space in map(chr, range(0x3001)) if space.isspace()}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Most names are mentioned by no text of a build, and to compile one takes longer than to look for it."""
    return re.compile(pattern)


def _pattern(name: str, lang: Lang) -> str:
    """Return the pattern of a name as whole words: capitals of abbreviations count, those of other words do not."""
    words = [_word(word) for word in name.split()]
    if lang is Lang.EN and words[-1].endswith("y)"):
        words[-1] = words[-1].removesuffix("y)") + "(?:y|ies))"
    return r"(?<![\w/@.-])" + r"\s".join(words) + _INFLECTED[lang] + r"(?![\w-])"


def _beginning(name: str) -> str:
    """Return how every mention of a name begins; its last letter may be bent: "therapy", "therapies"."""
    said = " ".join(name.split()).casefold()
    return said.removesuffix("y") if said.isascii() else ""


def _word(word: str) -> str:
    return re.escape(word) if re.search("[A-Z0-9]", word[1:]) else f"(?i:{re.escape(word)})"


_INFLECTED = Text("(?:-?(?:nya|ku|mu|lah|kah|pun))?", "(?:'s|s|es)?")


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z0-9\"'])", text, maxsplit=1)[0]
