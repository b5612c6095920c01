"""From documents to stems: which documents each stands in, and how much it weighs there.

What was merged outlives a build: the next one takes out the documents that have changed or gone, and puts in the new ones.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from msgspec import Struct, field

from pangkalan.keeping.marks import mark
from pangkalan.search.analysing import Analysed, analysed, paired, weighed
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

    def put_in(self, number: int, known: Analysed, wanted: Wanted) -> None:
        """Put in a document; they come in the order of their numbers."""
        counts, impacts, half, stems = weighed(known)
        self.surfaces.update(counts.keys())
        _put(self.terms, number, impacts)
        _put(self.pairs, number, dict.fromkeys(paired(stems, wanted.following), 1))
        derived: dict[str, int] = {}
        for word in wanted.derived.keys() & counts.keys():
            bare = wanted.derived[word]
            derived[bare] = derived.get(bare, 0) + counts[word]
        _put(self.derived, number, {word: impact(count, half, known.prior) for word, count in derived.items()})

    def join(self, other: Inverted) -> None:
        """Take in what stands in other documents."""
        self.surfaces.update(other.surfaces)
        for lists, further in ((self.terms, other.terms), (self.pairs, other.pairs), (self.derived, other.derived)):
            for name, found in further.items():
                lists[name] = joined(lists.get(name), found)

    def take_out(self, gone: Mapping[int, Analysed], wanted: Wanted) -> None:
        """Take out documents by their number; what is wanted is what was wanted when they were put in."""
        for number, known in gone.items():
            counts, impacts, _, stems = weighed(known)
            self.surfaces.subtract(counts.keys())
            self._leave(self.terms, impacts, number)
            self._leave(self.pairs, paired(stems, wanted.following), number)
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


def _put(lists: Lists, number: int, weights: Mapping[str, int]) -> None:
    place = number * 16
    for name, weight in weights.items():
        found = lists.get(name)
        if found is None:
            lists[name] = array("I", (place + weight,))
        else:
            found.append(place + weight)


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
        name: array("I", sorted([places[each >> 4] << 4 | each & 15 for each in found]))
        for name, found in lists.items()
    }


_CLITICS = ("nya", "lah", "kah", "mu", "ku")


class Wanted(Struct, frozen=True):
    """What the thesaurus asks for: stems by one that they follow, and derived words by each way in which they are written."""

    following: Mapping[str, frozenset[str]]
    derived: Mapping[str, str]

    @classmethod
    def of(cls, pairs: frozenset[tuple[str, str]], words: frozenset[str]) -> Wanted:
        """Return what is wanted, for pairs of stems and derived words."""
        following: dict[str, set[str]] = {}
        for one, two in pairs:
            following.setdefault(one, set()).add(two)
        with_clitics = {word + clitic: word for word in sorted(words) for clitic in _CLITICS}
        return cls(
            {one: frozenset(those) for one, those in following.items()}, with_clitics | {word: word for word in words}
        )

    @property
    def mark(self) -> bytes:
        """The same just for who wants the same."""
        pairs = (f"{one} {two}" for one, those in self.following.items() for two in those)
        return mark(*sorted(pairs), None, *sorted(self.derived))


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
    left = _left_of(before, marks, lessons, wanted) if before and before.wanted == wanted.mark else None
    there = frozenset(left.documents.values()) if left else frozenset()
    new = [number for number, each in marks.items() if each not in there]
    found = Inverted()
    for number, known in zip(new, lessons.learn([documents[number] for number in new]), strict=True):
        found.put_in(number, known, wanted)
    if left is None:
        return Merged(marks, wanted.mark, found)
    left.inverted.join(found)
    return Merged(marks, wanted.mark, left.inverted, left.change and Change(left.change.gone, found))


def _left_of(before: Merged, marks: Mapping[int, bytes], lessons: Lessons, wanted: Wanted) -> Merged | None:
    """Return a merge with no more than the marked documents in it; None if that cannot be had."""
    numbers = {each: number for number, each in marks.items()}
    gone = {number: each for number, each in before.documents.items() if each not in numbers}
    known = lessons.recall(list(gone.values()))
    if known.keys() != set(gone.values()):
        return None
    before.inverted.take_out({number: known[each] for number, each in gone.items()}, wanted)
    places = [-1] * (max(before.documents, default=0) + 1)
    for number, each in before.documents.items():
        places[number] = numbers.get(each, -1)
    moved = any(places[number] != number for number in before.documents if number not in gone)
    if moved:
        before.inverted.renumber(places)
    left = {numbers[each]: each for each in before.documents.values() if each in numbers}
    return Merged(left, before.wanted, before.inverted, None if moved else Change(tuple(gone), Inverted()))
