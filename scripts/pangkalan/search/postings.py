"""Where a stem occurs and how much that weighs: impacts of 1 to 15, packed into short strings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
MOST = 1_000
"""Documents kept of one stem: those where it weighs most."""
HIGHEST = 15

# BM25 (Robertson and Zaragoza, 2009); counts arrive weighted by where the stem stands, so saturation comes late.
_SATURATION = 3.0
_LENGTH = 0.3


def saturation(length: float, average: float) -> float:
    """Return the weighted count at which a document of a length reaches half of the highest impact."""
    return _SATURATION * (1 - _LENGTH + _LENGTH * length / average)


def impact(count: float, half: float, prior: float = 1.0) -> int:
    """Return the BM25 part of a weighted count, from 1 to 15; `half` is the document's saturation."""
    return int(HIGHEST * prior * count / (count + half) + 0.5) or 1


def strongest(weights: Mapping[int, int]) -> list[tuple[int, int]]:
    """Return at most 1,000 documents with their impacts, in the order of the documents."""
    if len(weights) <= MOST:
        return sorted(weights.items())
    return sorted(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:MOST])


def packed(postings: Sequence[tuple[int, int]]) -> str:
    """Return postings as text: the gap to the last document times 16 plus the impact, in digits of five bits."""
    characters: list[str] = []
    last = -1
    for document, weight in postings:
        number = (document - last - 1) * 16 + weight
        last = document
        while number >= 32:
            characters.append(ALPHABET[32 + number % 32])
            number //= 32
        characters.append(ALPHABET[number])
    return "".join(characters)


def unpacked(text: str) -> list[tuple[int, int]]:
    """Return the postings that `packed` made a text of."""
    found: list[tuple[int, int]] = []
    document, number, scale = -1, 0, 1
    for character in text:
        digit = ALPHABET.index(character)
        number += digit % 32 * scale
        scale *= 32
        if digit < 32:
            document += number // 16 + 1
            found.append((document, number % 16))
            number, scale = 0, 1
    return found


def shard_of(key: str, shards: int) -> int:
    """Return the number of the file that holds a key (FNV-1a, 32 bits)."""
    value = 0x811C9DC5
    for byte in key.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value % shards
