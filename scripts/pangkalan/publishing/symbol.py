"""The modules of a QR symbol (ISO/IEC 18004): byte mode, error correction level M, mask 0.

segno knows the standard and would draw any symbol, but lays it bit by bit, which takes six times as long. Here it draws
one symbol of a version, and all others of that version are put together along its pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from itertools import chain, zip_longest
from operator import itemgetter
from typing import Any

from msgspec import Struct

VERSIONS = range(1, 41)
_BYTES_FOLLOW = 0b0100
# Readers stop at the terminator. The standard fills up with the last two alone; so does segno, but for a zero before.
_ZERO, _FILLING = b"\0", b"\xec\x11"
_FLIPPED = str.maketrans("01", "10")
# A module is picked out of these signs, followed by the bits of the message as they are and as the mask turns them.
_SIGNS = "01\n"


class AddressTooLong(ValueError):
    """No symbol has room for an address."""


def raster(address: str) -> str:
    """Return the symbol of an address as lines of 0 (light) and 1 (dark)."""
    content = address.encode()
    version = smallest(len(content))
    message = b"".join(_message(version, content))
    bits = f"{int.from_bytes(message):0{8 * len(message)}b}"
    return "".join(_pattern(version)(f"{_SIGNS}{bits}{bits.translate(_FLIPPED)}"))


def smallest(length: int) -> int:
    """Return the smallest version that has room for so many bytes."""
    for version in VERSIONS:
        if length + 1 + _count_bytes(version) <= sum(_blocks(version).data):
            return version
    raise AddressTooLong(f"{length} bytes")


def _count_bytes(version: int) -> int:
    """Return how many bytes say how many bytes follow."""
    return 1 if version < 10 else 2


def _message(version: int, content: bytes) -> Iterator[bytes]:
    """Go through the columns of the blocks, first of their data, then of what corrects errors in it."""
    blocks = _blocks(version)
    count = 8 * _count_bytes(version)
    value = (_BYTES_FOLLOW << count | len(content)) << 8 * len(content) | int.from_bytes(content)
    # The four bits of the mode are filled up by the four of the terminator.
    words = (value << 4).to_bytes(1 + count // 8 + len(content))
    room = sum(blocks.data)
    words = (words + _ZERO + _FILLING * room)[:room]
    data, corrections, start = [], [], 0
    for length in blocks.data:
        data.append(words[start : start + length])
        corrections.append(_remainder(data[-1], blocks.correction))
        start += length
    for part in (data, corrections):
        yield bytes(word for word in chain.from_iterable(zip_longest(*part)) if word is not None)


class _Blocks(Struct, frozen=True):
    """How long the data of each block is, and what corrects it."""

    data: tuple[int, ...]
    correction: int


@cache
def _blocks(version: int) -> _Blocks:
    consts = _inside_segno("consts")
    kinds = consts.ECC[version][consts.ERROR_LEVEL_M]
    data = tuple(kind.num_data for kind in kinds for _ in range(kind.num_blocks))
    return _Blocks(data, kinds[0].num_total - kinds[0].num_data)


def _remainder(data: bytes, length: int) -> bytes:
    """Return the words that correct errors in a block: the remainder of its division by the generator."""
    multiples = _multiples(length)
    high = 8 * (length - 1)
    low = (1 << high) - 1
    left = 0
    for word in data:
        left = (left & low) << 8 ^ multiples[word ^ left >> high]
    return left.to_bytes(length)


@cache
def _multiples(length: int) -> tuple[int, ...]:
    """Return the generator times each of the 256 words, without its leading one."""
    consts = _inside_segno("consts")
    powers, logarithms, generator = consts.GALIOS_EXP, consts.GALIOS_LOG, consts.GEN_POLY[length]
    multiples = (bytes(powers[logarithms[word] + part] for part in generator) for word in range(1, 256))
    return (0, *map(int.from_bytes, multiples))


@cache
def _pattern(version: int) -> Callable[[str], Sequence[str]]:
    """Return what picks the modules of a version, line by line, out of the signs and the bits of a message."""
    import segno  # noqa: PLC0415 - a check draws nothing

    symbol = segno.make(b"x", version=version, error="m", mode="byte", boost_error=False, mask=0)
    places = [[_SIGNS.index("01"[module]) for module in line] for line in symbol.matrix]
    size = len(places)
    free = _free(size)
    way = [(row, column) for row, column in _way(size) if free[row][column]]
    length = len(way) // 8 * 8
    for number, (row, column) in enumerate(way):
        is_turned = (row + column) % 2 == 0
        places[row][column] = len(_SIGNS) + number + is_turned * length if number < length else int(is_turned)
    return itemgetter(*chain.from_iterable((*line, _SIGNS.index("\n")) for line in places))


def _free(size: int) -> list[list[bool]]:
    """Return which modules hold the message: those that segno leaves open when all others are laid."""
    encoder = _inside_segno("encoder")
    modules = encoder.make_matrix(size, size)
    encoder.add_finder_patterns(modules, size, size)
    encoder.add_alignment_patterns(modules, size, size)
    return [[module not in {0, 1} for module in line] for line in modules]


def _way(size: int) -> Iterator[tuple[int, int]]:
    """Go through the modules as bits are laid: up and down in pairs of columns from the right, around column 6."""
    rights = (*range(size - 1, 6, -2), 5, 3, 1)
    for number, right in enumerate(rights):
        rows = range(size) if number % 2 else range(size - 1, -1, -1)
        yield from ((row, column) for row in rows for column in (right, right - 1))


def _inside_segno(name: str) -> Any:
    """Return a module of segno that has no types; that its tables and patterns fit together, a test sees."""
    return import_module(f"segno.{name}")
