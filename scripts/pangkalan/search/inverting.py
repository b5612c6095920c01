"""From documents to stems: which documents each stands in, and how much it weighs there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from pangkalan.language import Lang
from pangkalan.search.concepts import NEAR, Found, Pair
from pangkalan.search.documents import Document
from pangkalan.search.postings import impact, saturation
from pangkalan.search.tokens import is_stop, key, words

TITLE, SUMMARY, HEADING, BODY = 5.0, 2.0, 2.0, 1.0
"""What a word weighs by where it stands; names count like the title, notes like the summary."""

Inverted = tuple[Found, Counter[str]]
"""What stands where, and how many documents each word as written stands in."""


def invert(documents: Mapping[int, Document], lang: Lang, wanted: frozenset[Pair], derived: frozenset[str]) -> Inverted:
    """Return what stands where, and how many documents each word as written stands in."""
    counted: dict[int, tuple[dict[str, float], int]] = {}
    surfaces: Counter[str] = Counter()
    pairs: dict[Pair, set[int]] = {}
    keys = _Keys(lang)
    paired = {stem for pair in wanted for stem in pair}
    for number, document in documents.items():
        counts: dict[str, float] = {}
        length = 0
        for text, weight, stops in (
            ((document.title, *document.names), TITLE, True),
            ((document.summary, *document.notes), SUMMARY, False),
            (document.headings, HEADING, False),
            ((document.body,), BODY, False),
        ):
            found = words("\n".join(text))
            length += len(found)
            for word, times in Counter(found).items():
                if stops or not is_stop(word):
                    counts[word] = counts.get(word, 0) + times * weight
            _pair_up([keys[word] for word in found], number, paired, wanted, pairs)
        surfaces.update(counts.keys())
        weighted: dict[str, float] = {}
        for word, count in counts.items():
            stem = keys[word]
            weighted[stem] = weighted.get(stem, 0) + count
            if derived and (bare := _CLITIC.sub("", word)) in derived:
                weighted[_DERIVED + bare] = weighted.get(_DERIVED + bare, 0) + count
        counted[number] = weighted, length
    average = sum(length for _, length in counted.values()) / max(len(counted), 1) or 1
    terms: dict[str, dict[int, int]] = {}
    for number, (weighted, length) in sorted(counted.items()):
        half, prior = saturation(length, average), documents[number].prior
        for stem, count in weighted.items():
            terms.setdefault(stem, {})[number] = impact(count, half, prior)
    apart = {stem.removeprefix(_DERIVED): terms.pop(stem) for stem in sorted(terms) if stem.startswith(_DERIVED)}
    return Found(terms, pairs, apart), surfaces


_DERIVED = "="
_CLITIC = re.compile(r"(?<=\w{4})(?:nya|lah|kah|mu|ku)$")


class _Keys(dict[str, str]):
    """The stems of words, each worked out once."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.lang = lang

    def __missing__(self, word: str) -> str:
        self[word] = found = key(word, self.lang)
        return found


def _pair_up(
    stems: Sequence[str], number: int, paired: AbstractSet[str], wanted: frozenset[Pair], pairs: dict[Pair, set[int]]
) -> None:
    last: list[tuple[int, str]] = []
    for place, stem in enumerate(stems):
        if stem in paired:
            last = [(before, other) for before, other in last if place - before <= NEAR]
            for _, other in last:
                if (other, stem) in wanted:
                    pairs.setdefault((other, stem), set()).add(number)
            last.append((place, stem))
