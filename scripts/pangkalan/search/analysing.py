"""What the search must know of one document: a pure function of it, so that a build may keep it until the text changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from pangkalan.language import Lang
from pangkalan.search.documents import Document
from pangkalan.search.postings import impacts_of, saturation
from pangkalan.search.tokens import key, keys_of_content, stops_among, words

TITLE, SUMMARY, HEADING, BODY = 5, 2, 2, 1
"""What a word weighs by where it stands; names count like the title, notes like the summary."""
NEAR = 3
"""Words of a phrase stand at most so many words apart."""
USUAL_LENGTH = 250
"""Words of a usual page. A length of its own for each base would let one new page change the weights of all others."""
_APART = [""] * NEAR


class Analysed(Struct, frozen=True):
    """The words of a document, those of each part as one text: what a build keeps is small, and quickly had again."""

    lang: Lang
    prior: float
    title: str
    summary: str
    headings: str
    body: str


class Weighed(NamedTuple):
    """What the words of a document weigh.

    `counts` by word as written, weighted by where it stands; `impacts` by stem; `half` turns a count into an impact.
    `stems` are those of all words in their order, empty where a word says nothing and between parts.
    """

    counts: Mapping[str, int]
    impacts: Mapping[str, int]
    half: float
    stems: Sequence[str]


def analysed(document: Document) -> Analysed:
    """Return what the search must know of a document."""
    return Analysed(
        document.lang,
        document.prior,
        _said(document.title, *document.names),
        _said(document.summary, *document.notes),
        _said(*document.headings),
        _said(document.body),
    )


def _said(*texts: str) -> str:
    return " ".join(words("\n".join(texts)))


def weighed(known: Analysed) -> Weighed:
    """Return what the words of a document weigh."""
    keyed = keys_of_content(known.lang)
    said = [part.split() for part in (known.title, known.summary, known.headings, known.body)]
    stems = [list(map(keyed, part)) for part in said]
    counts, weights = _counted(*said), _counted(*stems)
    weights.pop("", None)
    for word in stops_among(counts):
        del counts[word]
    # A common word says nothing, unless a page is named by it.
    for word in stops_among(said[0]):
        counts[word] = TITLE * said[0].count(word)
        stem = key(word, known.lang)
        weights[stem] = weights.get(stem, 0) + counts[word]
    half = saturation(sum(map(len, said)), USUAL_LENGTH)
    impacts = dict(zip(weights, impacts_of(weights.values(), half, known.prior), strict=True))
    title, summary, headings, body = stems
    return Weighed(counts, impacts, half, [*title, *_APART, *summary, *_APART, *headings, *_APART, *body])


def _counted(title: list[str], summary: list[str], headings: list[str], body: list[str]) -> dict[str, int]:
    return dict(Counter([*title * TITLE, *summary * SUMMARY, *headings * HEADING, *body * BODY]))


def paired(stems: Sequence[str], following: Mapping[str, frozenset[str]]) -> set[str]:
    """Return the pairs of stems that stand near each other, "one two", of those where one is wanted as `following` the other."""
    return {
        f"{one} {two}"
        for place, one in enumerate(stems, 1)
        # Behind most stems none of those is near.
        if one in following and not following[one].isdisjoint(near := stems[place : place + NEAR])
        for two in near
        if two in following[one]
    }
