"""From documents to stems: which documents each stands in, and how much it weighs there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import chain

from pangkalan.search.analysing import Analysed
from pangkalan.search.concepts import Found
from pangkalan.search.documents import Document
from pangkalan.search.postings import impact

Inverted = tuple[Found, Counter[str]]
"""What stands where, and how many documents each word as written stands in."""


def invert(
    documents: Mapping[int, Document], known: Mapping[int, Analysed], wanted: frozenset[str], derived: frozenset[str]
) -> Inverted:
    """Merge what is known of each document: what stands where, and how many documents each word stands in.

    `wanted` are the pairs of stems, `derived` the words as written, that the thesaurus asks for.
    """
    terms: defaultdict[str, dict[int, int]] = defaultdict(dict)
    pairs: defaultdict[str, set[int]] = defaultdict(set)
    apart: defaultdict[str, dict[int, int]] = defaultdict(dict)
    with_clitics = {word + clitic: word for word in sorted(derived) for clitic in _CLITICS} | {
        word: word for word in derived
    }
    numbers = sorted(documents)
    surfaces = Counter(chain.from_iterable(known[number].counts for number in numbers))
    for number in numbers:
        each, prior = known[number], documents[number].prior
        for stem, weight in each.impacts.items():
            terms[stem][number] = weight
        for pair in wanted.intersection(each.pairs.split("\n")):
            pairs[pair].add(number)
        counts: dict[str, float] = {}
        for word in sorted(with_clitics.keys() & each.counts.keys()):
            bare = with_clitics[word]
            counts[bare] = counts.get(bare, 0) + each.counts[word]
        for word, count in counts.items():
            apart[word][number] = impact(count, each.half, prior)
    return Found(dict(terms), dict(pairs), dict(apart)), surfaces


_CLITICS = ("nya", "lah", "kah", "mu", "ku")
