"""The index of one language as small files: a search fetches a few of them, whatever the size of the site."""

from __future__ import annotations

import hashlib
import json
from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from itertools import chain
from typing import Any, TypeAlias

from msgspec import Struct

from pangkalan.keeping.marks import mark
from pangkalan.language import Lang
from pangkalan.search.concepts import Concepts, Meant, concepts, derived_wanted, meant, pairs_wanted
from pangkalan.search.documents import Document, Facets, ordered
from pangkalan.search.inverting import AFRESH, Lessons, Merged, Wanted, merged, read, written
from pangkalan.search.postings import ALPHABET, MOST, Postings, packed, shard_of, strongest
from pangkalan.search.thesaurus import Thesaurus
from pangkalan.search.tokens import is_stop, key, words

SHARD_CHARACTERS = 2_000
"""Average size of a file of terms; about 1.2 KB compressed."""
AT_HAND = 1_000
"""Most characters of a concept's postings that stand beside each of its phrases too, so that they need no fetch of their own."""
CARDS = 12
"""Results described in one file."""
SUMMARY_LENGTH = 170
MOST_WORDS = 20
"""Words of a query that are looked at, and of a title."""
SUGGESTIONS = 60
"""Most suggestions for one beginning of two letters."""
SUGGESTED = 0.6
"""Pages of a lower prior are found, but not suggested."""
SPELLINGS = 3_000
"""Most words for one first letter."""
# Whom a question is about says less than what: "suami ... bayar kontrakan" is about rent.
_PERSONS = {
    Lang.ID: "anak bayi suami istri ibu ayah bapak nenek kakek adik kakak saudara keluarga teman tetangga orang",
    Lang.EN: "child kid baby husband wife mother mom mum father dad sister brother family friend neighbour people",
}
PERSONS = {lang: frozenset(key(word, lang) for word in listed.split()) for lang, listed in _PERSONS.items()}
LESS = 0.7
"""What a person's word weighs beside any other."""


Once: TypeAlias = Callable[[bytes, Callable[[], Any]], Any]
"""Gives what a function makes, maybe from the time before: the mark is that of all that it is made of."""


class Past(Struct, frozen=True):
    """What a build leaves to the next one, for a language: its merge, and what the thesaurus of a mark meant in it."""

    merge: Merged
    thesaurus: bytes
    meant: Meant

    def plain(self) -> tuple[Any, ...]:
        """Return it as plain data, to be kept."""
        return self.merge.plain(), self.thesaurus, written(self.meant.whole), written(self.meant.loose)

    @classmethod
    def of(cls, plain: tuple[Any, ...]) -> Past:
        """Return the past that plain data are of."""
        merge, thesaurus, whole, loose = plain
        return cls(Merged.of(merge), thesaurus, Meant(read(whole), read(loose)))


class Index(Struct, frozen=True, dict=True):
    """The files of a language by path, and what a client must know before it fetches any; `past` helps the next build."""

    files: Mapping[str, bytes]
    core: Mapping[str, Any]
    past: Past

    @cached_property
    def name(self) -> str:
        """A name that changes with the content."""
        digest = hashlib.sha256()
        for path, content in sorted(self.files.items()):
            digest.update(f"{path} {len(content)} ".encode() + content)
        return digest.hexdigest()[:12]


def build(
    documents: Sequence[Document],
    thesaurus: Thesaurus,
    facets: Facets,
    lessons: Lessons = AFRESH,
    before: Mapping[Lang, Past] | None = None,
    once: Once = lambda _mark, make: make(),
) -> dict[Lang, Index]:
    """Build the index of each language; a page that exists only in the other one has a card in both.

    All that is costly is asked of `lessons`, document by document, and only of those that the merges of `before` do not have; these are used up.
    What can be the same as in the build before is asked of `once`.
    """
    addresses = ordered(documents, facets)
    numbers = {address: number for number, address in enumerate(addresses)}
    by_lang = {
        lang: {numbers[document.address]: document for document in documents if document.lang is lang} for lang in Lang
    }
    said = thesaurus.mark
    wanted = {lang: once(mark("wanted", lang, said), partial(_wanted, thesaurus, lang)) for lang in Lang}
    pasts = {lang: _past(by_lang[lang], wanted[lang], thesaurus, lang, lessons, (before or {}).get(lang)) for lang in Lang}
    marks = {lang: past.merge.inverted.mark for lang, past in pasts.items()}
    built = {}
    for lang in Lang:
        shown = [by_lang[lang].get(number) or by_lang[lang.other][number] for number in range(len(addresses))]
        only_other = frozenset(by_lang[lang.other]) - frozenset(by_lang[lang])
        there = marks[lang.other] if only_other else None
        of = mark("files", lang, said, repr(facets), *map(repr, shown), marks[lang], there)
        files, core = once(of, partial(_written, shown, lang, pasts, thesaurus, only_other, facets))
        built[lang] = Index(files, core, pasts[lang])
    return built


def _past(
    documents: Mapping[int, Document],
    wanted: Wanted,
    thesaurus: Thesaurus,
    lang: Lang,
    lessons: Lessons,
    before: Past | None,
) -> Past:
    merge = merged(documents, wanted, lessons, before.merge if before else None)
    known = before.meant if before and before.thesaurus == thesaurus.mark else None
    return Past(merge, thesaurus.mark, meant(thesaurus, merge, lang, known))


def _wanted(thesaurus: Thesaurus, lang: Lang) -> Wanted:
    return Wanted.of(pairs_wanted(thesaurus, lang), derived_wanted(thesaurus, lang))


def _written(
    shown: Sequence[Document],
    lang: Lang,
    pasts: Mapping[Lang, Past],
    thesaurus: Thesaurus,
    only_other: frozenset[int],
    facets: Facets,
) -> tuple[dict[str, bytes], dict[str, Any]]:
    found = concepts(thesaurus, {each: past.meant for each, past in pasts.items()}, lang, only_other)
    inverted = pasts[lang].merge.inverted
    terms, surfaces = inverted.terms, inverted.surfaces + Counter(found.words)
    files: dict[str, bytes] = {}
    own = {number: document for number, document in enumerate(shown) if document.lang is lang}
    told = {stem: _lessened(there) if stem in PERSONS[lang] else there for stem, there in terms.items()}
    shards = _term_files(files, told, found, _titles(own, terms, lang))
    for first in range(0, len(shown), CARDS):
        cards = [_card(document, lang, facets) for document in shown[first : first + CARDS]]
        files[f"d/{first // CARDS}.json"] = _json(cards)
    spelt = _spelling_files(files, surfaces)
    beginnings = _suggestion_files(files, shown, found)
    files["facets.json"] = _json(_facet_codes(shown, facets))
    core = {
        "pages": len(shown),
        "n": sum(document.lang is lang for document in shown),
        "shards": shards,
        "block": CARDS,
        "spelt": spelt,
        "begin": beginnings,
    }
    return files, core


def _lessened(postings: Postings) -> Postings:
    return array("I", [each & ~15 | max(1, int((each & 15) * LESS + 0.5)) for each in postings])


def _titles(
    documents: Mapping[int, Document], terms: Mapping[str, Postings], lang: Lang
) -> dict[str, list[list[str | int]]]:
    """Return whole titles by the rarest of their stems: who types a title wants its page."""
    filed: dict[str, list[list[str | int]]] = {}
    for number, document in documents.items():
        found = words(document.title)[:MOST_WORDS]
        stems = [key(word, lang) for word in found if not is_stop(word)] or [key(word, lang) for word in found]
        if stems:
            anchor = min(stems, key=lambda stem: (len(terms.get(stem, ())), stem))
            filed.setdefault(anchor, []).append([" ".join(found), number])
    return filed


def _term_files(
    files: dict[str, bytes],
    terms: Mapping[str, Postings],
    found: Concepts,
    titles: Mapping[str, list[list[str | int]]],
) -> int:
    """Write postings, phrases and titles, spread by the hash of the stem; return the number of files."""
    entries: dict[str, dict[str, Any]] = {"t": {}, "p": dict(found.phrases), "x": dict(titles)}
    for stem, postings in chain(terms.items(), found.postings.items()):
        text = packed(strongest(postings))
        entries["t"][stem] = text if len(postings) <= MOST else [text, len(postings)]
    # The postings of a concept that more pages have than are kept are a list, and heavy.
    light = {
        concept
        for concept in found.postings
        if isinstance(entries["t"][concept], str) and len(entries["t"][concept]) <= AT_HAND
    }
    beside = {
        stem: {concept: entries["t"][concept] for concept in meant if concept in light}
        for stem, phrases in found.phrases.items()
        if (meant := sorted({f"#{number}" for _, number, *_ in phrases}))
    }
    size = sum(len(_json(part)) for part in (*entries.values(), *beside.values()))
    shards = max(1, round(size / SHARD_CHARACTERS))
    spread: list[dict[str, dict[str, Any]]] = [{} for _ in range(shards)]
    for part, by_stem in entries.items():
        for stem in sorted(by_stem):
            spread[shard_of(stem, shards)].setdefault(part, {})[stem] = by_stem[stem]
    for stem in sorted(beside):
        spread[shard_of(stem, shards)].setdefault("t", {}).update(beside[stem])
    for number, content in enumerate(spread):
        files[f"t/{number}.json"] = _json(content)
    return shards


def _card(document: Document, lang: Lang, facets: Facets) -> list[Any]:
    summary = document.summary
    if len(summary) > SUMMARY_LENGTH:
        summary = summary[:SUMMARY_LENGTH].rsplit(" ", 1)[0] + " …"
    return [
        document.title,
        document.address,
        summary,
        _place(facets.kinds, document.kind),
        [_place(facets.audiences, slug) for slug in document.audiences],
        [_place(facets.topics, slug) for slug in document.topics],
        document.region,
        int(document.lang is not lang),
    ]


def _place(slugs: Sequence[str], slug: str) -> int:
    return slugs.index(slug) if slug in slugs else -1


def _spelling_files(files: dict[str, bytes], surfaces: Mapping[str, int]) -> str:
    """Write the words as they are spelt, for correcting what nobody wrote; return the letters that have any."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(surfaces, key=lambda word: (-surfaces[word], word)):
        if word.isalpha() and len(word) > 2 and not is_stop(word):
            by_letter.setdefault(word[0], []).append(word)
    for letter, found in by_letter.items():
        kept = found[:SPELLINGS]
        # By how common they are: of two corrections equally near, the commoner word is meant.
        classes: dict[int, list[str]] = {}
        for word in kept:
            classes.setdefault(min(surfaces[word].bit_length(), 8), []).append(word)
        files[f"w/{letter}.json"] = _json(
            {str(number): " ".join(sorted(classes[number])) for number in sorted(classes)}
        )
    return "".join(sorted(by_letter))


def _suggestion_files(files: dict[str, bytes], shown: Sequence[Document], found: Concepts) -> str:
    """Write titles and terms by the first two letters of any of their words; return the beginnings that have any."""
    entries = [(document.title, document.address) for document in shown if document.prior >= SUGGESTED]
    entries += [(term, "") for term in found.terms]
    beginnings: dict[str, list[tuple[int, str, str]]] = {}
    for text, address in sorted(entries):
        seen: set[str] = set()
        for position, word in enumerate(words(text)):
            if word[:2] not in seen and len(word) > 1 and (position == 0 or not is_stop(word)):
                seen.add(word[:2])
                beginnings.setdefault(word[:2], []).append((position, text, address))
    for beginning, suggestions in beginnings.items():
        kept = sorted(suggestions)[:SUGGESTIONS]
        files[f"s/{beginning}.json"] = _json([[text, address] if address else [text] for _, text, address in kept])
    return " ".join(sorted(beginnings))


def _facet_codes(documents: Sequence[Document], facets: Facets) -> dict[str, Any]:
    """Return what each document is, for counting and narrowing: two digits that name one of a few hundred kinds."""
    kinds: dict[str, int] = {}
    codes: list[str] = []
    for document in documents:
        described = json.dumps(
            [
                _place(facets.kinds, document.kind),
                [_place(facets.audiences, slug) for slug in document.audiences],
                [_place(facets.topics, slug) for slug in document.topics],
            ]
        )
        number = min(kinds.setdefault(described, len(kinds)), 64 * 64 - 1)
        codes.append(ALPHABET[number // 64] + ALPHABET[number % 64])
    return {"kinds": [json.loads(described) for described in kinds], "of": "".join(codes)}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
