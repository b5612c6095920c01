"""What the search must know of one document: a pure function of it, so that a build may keep it until the text changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from pangkalan.search.documents import Document
from pangkalan.search.postings import impacts_of, saturation
from pangkalan.search.tokens import key, keys_of_content, words

TITLE, SUMMARY, HEADING, BODY = 5.0, 2.0, 2.0, 1.0
"""What a word weighs by where it stands; names count like the title, notes like the summary."""
NEAR = 3
"""Words of a phrase stand at most so many words apart."""
USUAL_LENGTH = 250
"""Words of a usual page. A length of its own for each base would let one new page change the weights of all others."""


class Analysed(Struct, frozen=True):
    """The words of a document.

    `counts` by word as written, weighted by where it stands; `impacts` by stem; `half` turns a count into an impact.
    `pairs` are the stems that stand near each other: "one two", a pair a line.
    """

    title: tuple[str, ...]
    counts: Mapping[str, float]
    impacts: Mapping[str, int]
    half: float
    pairs: str


def analysed(document: Document) -> Analysed:
    """Return what the search must know of a document."""
    parts = [
        (words("\n".join(text)), weight)
        for text, weight in (
            ((document.title, *document.names), TITLE),
            ((document.summary, *document.notes), SUMMARY),
            (document.headings, HEADING),
            ((document.body,), BODY),
        )
    ]
    lang = document.lang
    keyed = keys_of_content(lang)
    stems = {word: keyed(word) for word in set[str]().union(*(found for found, _ in parts))}
    counts: dict[str, float] = {}
    pairs: dict[str, None] = {}
    for found, weight in parts:
        for word, times in Counter(found).items():
            # A common word says nothing, unless a page is named by it.
            if stems[word] or weight == TITLE:
                counts[word] = counts.get(word, 0) + times * weight
        pairs |= _paired([stems[word] for word in found])
    half = saturation(sum(len(found) for found, _ in parts), USUAL_LENGTH)
    weighted: dict[str, float] = {}
    for word, count in counts.items():
        stem = stems[word] or key(word, lang)
        weighted[stem] = weighted.get(stem, 0) + count
    impacts = dict(zip(weighted, impacts_of(weighted.values(), half, document.prior), strict=True))
    return Analysed(tuple(words(document.title)), counts, impacts, half, "\n".join(pairs))


def _paired(stems: Sequence[str]) -> dict[str, None]:
    return dict.fromkeys(
        [
            f"{one} {two}"
            for apart in range(1, NEAR + 1)
            for one, two in zip(stems, stems[apart:], strict=False)
            if one and two
        ]
    )
