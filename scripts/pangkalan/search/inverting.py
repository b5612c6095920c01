"""From documents to stems: which documents each stands in, and how much it weighs there.

What was merged outlives a build: the next one takes out the documents that have changed or gone, and puts in the new ones.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from msgspec import Struct, field

from pangkalan.keeping.marks import mark
from pangkalan.search.analysing import Analysed, analysed
from pangkalan.search.documents import Document
from pangkalan.search.postings import Postings, impact, weights_of

Lists: TypeAlias = dict[str, Postings]


class Inverted(Struct):
    """What stands where in a language.

    Documents with impacts by stem, by "one two" standing together (each weighs 1), and by derived word of the thesaurus:
    what is "dirumahkan" is not any "rumah". `surfaces` says how many documents each word as written stands in.
    """

    terms: Lists = {}
    pairs: Lists = {}
    derived: Lists = {}
    surfaces: Counter[str] = field(default_factory=Counter)

    @property
    def mark(self) -> bytes:
        """The same just where the same stands in the same documents."""
        lists = (part for some in (self.terms, self.pairs, self.derived) for part in _told(some))
        return mark(*lists, *_told_counts(self.surfaces))

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

    def join(self, other: Inverted) -> None:
        """Take in what stands in other documents."""
        self.surfaces.update(other.surfaces)
        for lists, further in ((self.terms, other.terms), (self.pairs, other.pairs), (self.derived, other.derived)):
            for name, found in further.items():
                lists[name] = joined(lists.get(name), found)

    def take_out(self, gone: Mapping[int, Analysed]) -> None:
        """Take out documents by their number."""
        for number, known in gone.items():
            self.surfaces.subtract(dict.fromkeys(known.counts, 1))
            self._leave(self.terms, known.impacts, number)
            self._leave(self.pairs, self.pairs.keys() & known.pairs.split("\n"), number)
            self._leave(self.derived, self.derived.keys(), number)
        self.surfaces = +self.surfaces

    def _leave(self, lists: Lists, names: Iterable[str], number: int) -> None:
        for name in list(names):
            if not without(lists[name], number):
                del lists[name]

    def renumber(self, places: Sequence[int]) -> None:
        """Number all documents anew: `places` has the new number by the old, -1 for one that is not there."""
        self.terms, self.pairs, self.derived = (
            _renumbered(lists, places) for lists in (self.terms, self.pairs, self.derived)
        )


def _told(lists: Lists) -> tuple[bytes, bytes, bytes]:
    """Return lists as few parts, since a mark of many takes long: names, lengths and contents."""
    ordered = sorted(lists.items())
    lengths = array("I", [len(found) for _, found in ordered])
    names = "\n".join([name for name, _ in ordered])
    return names.encode(), lengths.tobytes(), b"".join([found for _, found in ordered])


def _told_counts(counts: Mapping[str, int]) -> tuple[bytes, bytes]:
    ordered = sorted(counts.items())
    return "\n".join([word for word, _ in ordered]).encode(), array("I", [count for _, count in ordered]).tobytes()


def _put(lists: Lists, name: str, posting: int) -> None:
    found = lists.get(name)
    if found is None:
        lists[name] = array("I", (posting,))
    elif found[-1] < posting:
        found.append(posting)
    else:
        insort(found, posting)


def joined(one: Postings | None, other: Postings) -> Postings:
    """Return the postings of documents that are all different."""
    if one is None:
        return other
    if one[-1] < other[0]:
        one.extend(other)
        return one
    return array("I", sorted([*one, *other]))


def without(postings: Postings, number: int) -> Postings:
    """Take a document out of postings, if it is there, and return what is left."""
    place = bisect_left(postings, number * 16)
    if place < len(postings) and postings[place] >> 4 == number:
        del postings[place]
    return postings


def _renumbered(lists: Lists, places: Sequence[int]) -> Lists:
    return {
        name: array("I", sorted([places[each >> 4] << 4 | each & 15 for each in found])) for name, found in lists.items()
    }


_CLITICS = ("nya", "lah", "kah", "mu", "ku")


class Wanted(Struct, frozen=True):
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


class Lessons(Struct, frozen=True):
    """How to come to know documents.

    `learn` gives what is known of some in their order, `mark` tells a document from all others, and `recall` gives what is
    still known of documents of earlier builds, by mark.
    """

    learn: Callable[[Sequence[Document]], Iterable[Analysed]]
    mark: Callable[[Document], bytes]
    recall: Callable[[Sequence[bytes]], Mapping[bytes, Analysed]]


AFRESH = Lessons(lambda some: map(analysed, some), lambda document: mark(repr(document)), lambda _marks: {})
"""Everything is learnt now."""


class Change(NamedTuple):
    """What became of a merge: the numbers of documents that were taken out, and what stands in those put in since."""

    gone: tuple[int, ...]
    new: Inverted


class Merged(Struct, frozen=True):
    """The merge of a language as of a build. `documents` are the mark of each by its number, `wanted` that of what was wanted.

    `change` is what makes it differ from the one before; None if that was not used, or had its documents numbered otherwise.
    """

    documents: Mapping[int, bytes]
    wanted: bytes
    inverted: Inverted
    change: Change | None = None

    def plain(self) -> tuple[Any, ...]:
        """Return it as plain data, to be kept."""
        found = self.inverted
        lists = [written(some) for some in (found.terms, found.pairs, found.derived)]
        return dict(self.documents), self.wanted, *lists, dict(found.surfaces)

    @classmethod
    def of(cls, plain: tuple[Any, ...]) -> Merged:
        """Return the merge that plain data are of."""
        documents, wanted, terms, pairs, derived, surfaces = plain
        return cls(documents, wanted, Inverted(read(terms), read(pairs), read(derived), Counter(surfaces)))


def written(lists: Lists) -> dict[str, bytes]:
    """Return lists as plain data."""
    return {name: found.tobytes() for name, found in lists.items()}


def read(lists: Mapping[str, bytes]) -> Lists:
    """Return the lists that plain data are of."""
    found: Lists = {}
    for name, content in lists.items():
        found[name] = array("I")
        found[name].frombytes(content)
    return found


def merged(documents: Mapping[int, Document], wanted: Wanted, lessons: Lessons, before: Merged | None = None) -> Merged:
    """Merge documents by number. Of those that are in the merge `before`, nothing is asked; it is used up."""
    marks = {number: lessons.mark(document) for number, document in sorted(documents.items())}
    left = _left_of(before, marks, lessons) if before and before.wanted == wanted.mark else None
    there = frozenset(left.documents.values()) if left else frozenset()
    new = [number for number, each in marks.items() if each not in there]
    found = Inverted()
    for number, known in zip(new, lessons.learn([documents[number] for number in new]), strict=True):
        found.put_in(number, documents[number].prior, known, wanted)
    if left is None:
        return Merged(marks, wanted.mark, found)
    left.inverted.join(found)
    return Merged(marks, wanted.mark, left.inverted, left.change and Change(left.change.gone, found))


def _left_of(before: Merged, marks: Mapping[int, bytes], lessons: Lessons) -> Merged | None:
    """Return a merge with no more than the marked documents in it; None if that cannot be had."""
    numbers = {each: number for number, each in marks.items()}
    gone = {number: each for number, each in before.documents.items() if each not in numbers}
    known = lessons.recall(list(gone.values()))
    if known.keys() != set(gone.values()):
        return None
    before.inverted.take_out({number: known[each] for number, each in gone.items()})
    places = [-1] * (max(before.documents, default=0) + 1)
    for number, each in before.documents.items():
        places[number] = numbers.get(each, -1)
    moved = any(places[number] != number for number in before.documents if number not in gone)
    if moved:
        before.inverted.renumber(places)
    left = {numbers[each]: each for each in before.documents.values() if each in numbers}
    return Merged(left, before.wanted, before.inverted, None if moved else Change(tuple(gone), Inverted()))
