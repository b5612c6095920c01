"""Where a stem occurs and how much that weighs: impacts of 1 to 15, packed into short strings."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain, pairwise
from typing import TypeAlias

Postings: TypeAlias = "array[int]"
"""For each document that a stem stands in, in their order: its number times 16, plus the impact."""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
MOST = 1_000
"""Documents kept of one stem: those where it weighs most."""
HIGHEST = 15

# BM25 (Robertson and Zaragoza, 2009); counts arrive weighted by where the stem stands, so saturation comes late.
_SATURATION = 5.0
_LENGTH = 0.5


def saturation(length: float, average: float) -> float:
    """Return the weighted count at which a document of a length reaches half of the highest impact."""
    return _SATURATION * (1 - _LENGTH + _LENGTH * length / average)


def impact(count: float, half: float, prior: float = 1.0) -> int:
    """Return the BM25 part of a weighted count, from 1 to 15; `half` is the document's saturation."""
    return impacts_of([count], half, prior)[0]


def impacts_of(counts: Collection[float], half: float, prior: float) -> list[int]:
    """Return the BM25 parts of the weighted counts of one document."""
    most = HIGHEST * prior
    # A document has few counts that differ.
    impacts = {count: int(most * count / (count + half) + 0.5) or 1 for count in set(counts)}
    return [impacts[count] for count in counts]


def postings_of(weights: Mapping[int, int]) -> Postings:
    """Return the postings of documents with impacts."""
    return array("I", sorted(document * 16 + weight for document, weight in weights.items()))


def weights_of(postings: Iterable[int]) -> dict[int, int]:
    """Return the documents of postings with their impacts."""
    return {each >> 4: each & 15 for each in postings}


def strongest(postings: Sequence[int]) -> Sequence[int]:
    """Return at most 1,000 postings, those of the highest impact."""
    if len(postings) <= MOST:
        return postings
    counts = Counter([each & 15 for each in postings])
    least, left = HIGHEST, MOST
    while counts[least] < left:
        left -= counts[least]
        least -= 1
    # Of those that weigh the least that is kept, the first.
    last = [each for each in postings if each & 15 == least][:left]
    return sorted([*(each for each in postings if each & 15 > least), *last])


def packed(postings: Iterable[int]) -> str:
    """Return postings as text: gap to the last document times 16 plus impact, in digits of five bits."""
    return "".join([_WRITTEN[each - (last | 15) - 1] for last, each in pairwise(chain((-1,), postings))])


class _Written(dict[int, str]):
    """Numbers in digits, each worked out once: few different ones make up all postings."""

    def __missing__(self, number: int) -> str:
        text, rest = "", number
        while rest >= 32:
            text += ALPHABET[32 + rest % 32]
            rest //= 32
        self[number] = text = text + ALPHABET[rest]
        return text


_WRITTEN = _Written()


def unpacked(text: str) -> dict[int, int]:
    """Return the postings that `packed` made a text of."""
    found: dict[int, int] = {}
    document, number, scale = -1, 0, 1
    for character in text:
        digit = ALPHABET.index(character)
        number += digit % 32 * scale
        scale *= 32
        if digit < 32:
            document += number // 16 + 1
            found[document] = number % 16
            number, scale = 0, 1
    return found


def shard_of(key: str, shards: int) -> int:
    """Return the number of the file that holds a key (FNV-1a, 32 bits)."""
    value = 0x811C9DC5
    for byte in key.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value % shards
