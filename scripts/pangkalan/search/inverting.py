"""From documents to stems: which documents each stands in, and how much it weighs there.

What was merged outlives a build: the next one takes out the documents that have changed or gone, and puts in the new ones.
"""

from __future__ import annotations

from array import array
from bisect import insort
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from pangkalan.keeping.marks import mark
from pangkalan.search.analysing import Analysed, analysed
from pangkalan.search.documents import Document
from pangkalan.search.postings import Postings, impact, weights_of

Lists: TypeAlias = dict[str, Postings]


@dataclass
class Inverted:
    """What stands where in a language.

    Documents with impacts by stem, by "one two" standing together (each weighs 1), and by derived word of the thesaurus:
    what is "dirumahkan" is not any "rumah". `surfaces` says how many documents each word as written stands in.
    """

    terms: Lists = field(default_factory=dict)
    pairs: Lists = field(default_factory=dict)
    derived: Lists = field(default_factory=dict)
    surfaces: Counter[str] = field(default_factory=Counter)

    @property
    def mark(self) -> bytes:
        """The same just where the same stands in the same documents."""
        lists = (each for some in (self.terms, self.pairs, self.derived) for each in (*_told(some), None))
        return mark(*lists, repr(sorted(self.surfaces.items())))

    def documents(self, stem: str) -> dict[int, int]:
        """Return the documents that a stem stands in, with its impacts."""
        return weights_of(self.terms.get(stem, ()))

    def put_in(self, number: int, prior: float, known: Analysed, wanted: Wanted) -> None:
        """Put in a document."""
        self.surfaces.update(dict.fromkeys(known.counts, 1))
        place = number * 16
        for stem, weight in known.impacts.items():
            _put(self.terms, stem, place + weight)
        for pair in wanted.pairs.intersection(known.pairs.split("\n")):
            _put(self.pairs, pair, place + 1)
        counts: dict[str, float] = {}
        for word in sorted(wanted.derived.keys() & known.counts.keys()):
            bare = wanted.derived[word]
            counts[bare] = counts.get(bare, 0) + known.counts[word]
        for word, count in counts.items():
            _put(self.derived, word, place + impact(count, known.half, prior))

    def take_out(self, gone: Iterable[Analysed], places: Sequence[int]) -> None:
        """Take out documents, and number the others anew: `places` has the new number by the old, -1 for who is gone."""
        for known in gone:
            self.surfaces.subtract(dict.fromkeys(known.counts, 1))
        self.surfaces = +self.surfaces
        self.terms, self.pairs, self.derived = (
            _renumbered(lists, places) for lists in (self.terms, self.pairs, self.derived)
        )


def _told(lists: Lists) -> Iterator[str | bytes]:
    for name, found in sorted(lists.items()):
        yield name
        yield found.tobytes()


def _put(lists: Lists, name: str, posting: int) -> None:
    found = lists.get(name)
    if found is None:
        lists[name] = array("I", (posting,))
    elif found[-1] < posting:
        found.append(posting)
    else:
        insort(found, posting)


def _renumbered(lists: Lists, places: Sequence[int]) -> Lists:
    moved = {
        name: array("I", [places[each >> 4] << 4 | each & 15 for each in found if places[each >> 4] >= 0])
        for name, found in lists.items()
    }
    return {name: found for name, found in moved.items() if found}


_CLITICS = ("nya", "lah", "kah", "mu", "ku")


@dataclass(frozen=True)
class Wanted:
    """What the thesaurus asks for: pairs of stems, and derived words by each way in which they are written."""

    pairs: frozenset[str]
    derived: Mapping[str, str]

    @classmethod
    def of(cls, pairs: frozenset[str], words: frozenset[str]) -> Wanted:
        """Return what is wanted, for pairs and derived words."""
        with_clitics = {word + clitic: word for word in sorted(words) for clitic in _CLITICS}
        return cls(pairs, with_clitics | {word: word for word in words})

    @property
    def mark(self) -> bytes:
        """The same just for who wants the same."""
        return mark(*sorted(self.pairs), None, *sorted(self.derived))


@dataclass(frozen=True)
class Lessons:
    """How to come to know documents.

    `learn` gives what is known of some in their order, `mark` tells a document from all others, and `recall` gives what is
    still known of documents of earlier builds, by mark.
    """

    learn: Callable[[Sequence[Document]], Iterable[Analysed]]
    mark: Callable[[Document], bytes]
    recall: Callable[[Sequence[bytes]], Mapping[bytes, Analysed]]


AFRESH = Lessons(lambda some: map(analysed, some), lambda document: mark(repr(document)), lambda _marks: {})
"""Everything is learnt now."""


@dataclass(frozen=True)
class Merged:
    """The merge of a language as of a build. `documents` are the mark of each by its number, `wanted` that of what was wanted."""

    documents: Mapping[int, bytes]
    wanted: bytes
    inverted: Inverted

    def plain(self) -> tuple[Any, ...]:
        """Return it as plain data, to be kept."""
        found = self.inverted
        lists = [{name: each.tobytes() for name, each in some.items()} for some in (found.terms, found.pairs, found.derived)]
        return dict(self.documents), self.wanted, *lists, dict(found.surfaces)

    @classmethod
    def of(cls, plain: tuple[Any, ...]) -> Merged:
        """Return the merge that plain data are of."""
        documents, wanted, terms, pairs, derived, surfaces = plain
        inverted = Inverted(_read(terms), _read(pairs), _read(derived), Counter(surfaces))
        return cls(documents, wanted, inverted)


def _read(lists: Mapping[str, bytes]) -> Lists:
    found: Lists = {}
    for name, content in lists.items():
        found[name] = array("I")
        found[name].frombytes(content)
    return found


def merged(documents: Mapping[int, Document], wanted: Wanted, lessons: Lessons, before: Merged | None = None) -> Merged:
    """Merge documents by number. Of those that are in the merge `before`, nothing is asked; it is used up."""
    marks = {number: lessons.mark(document) for number, document in sorted(documents.items())}
    found = _left_of(before, marks, lessons) if before and before.wanted == wanted.mark else None
    inverted, there = found or (Inverted(), frozenset[bytes]())
    new = [number for number, each in marks.items() if each not in there]
    for number, known in zip(new, lessons.learn([documents[number] for number in new]), strict=True):
        inverted.put_in(number, documents[number].prior, known, wanted)
    return Merged(marks, wanted.mark, inverted)


def _left_of(before: Merged, marks: Mapping[int, bytes], lessons: Lessons) -> tuple[Inverted, frozenset[bytes]] | None:
    """Return a merge with no more than the marked documents in it, and their marks; None if that cannot be had."""
    numbers = {each: number for number, each in marks.items()}
    gone = [each for each in before.documents.values() if each not in numbers]
    known = lessons.recall(gone)
    if known.keys() != set(gone):
        return None
    places = [-1] * (max(before.documents, default=0) + 1)
    for number, each in before.documents.items():
        places[number] = numbers.get(each, -1)
    if any(places[number] != number for number in before.documents):
        before.inverted.take_out(known.values(), places)
    return before.inverted, frozenset(numbers.keys() & set(before.documents.values()))
