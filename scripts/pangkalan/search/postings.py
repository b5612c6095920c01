"""Where a stem occurs and how much that weighs: impacts of 1 to 15, packed into short strings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

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


def impacts_of(counts: Iterable[float], half: float, prior: float) -> list[int]:
    """Return the BM25 parts of the weighted counts of one document."""
    most = HIGHEST * prior
    return [int(most * count / (count + half) + 0.5) or 1 for count in counts]


def strongest(weights: Mapping[int, int]) -> Mapping[int, int]:
    """Return at most 1,000 documents with their impacts, in the order of the documents."""
    if len(weights) > MOST:
        weights = dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:MOST])
    return dict(sorted(weights.items()))


def packed(postings: Mapping[int, int]) -> str:
    """Return postings, in the order of documents, as text: gap to the last one times 16 plus impact, in digits of five bits."""
    before = chain((-1,), postings)
    return "".join(
        [
            _WRITTEN[(document - last - 1) * 16 + weight]
            for last, document, weight in zip(before, postings, postings.values(), strict=False)
        ]
    )


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
