"""Pictures of sixteen tones as PNG, made of bands that are compressed one by one: what many share is worked on once.

In letters a line is much like the one above it. Written as their difference and compressed by runs alone, they take as
many bytes as with a long look for repetitions, in half the time; and nothing in one band rests on the band before it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PIL import Image

TONES = 16
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BITS, _PALETTE = 4, 3
_AS_IT_IS, _AS_DIFFERENCE = b"\0", b"\2"
_BEGINNING, _END = b"\x78\x01", b"\x03\0"
"""What a stream of zlib begins with, and a last block with nothing in it."""


class Band(Struct, frozen=True):
    """The lines of a band as PNG holds them, as they are and compressed."""

    lines: bytes
    compressed: bytes


def band(picture: Image.Image) -> Band:
    """Return a picture of tones as a band: two tones a byte, the first line as it is, others as what changes in them."""
    from PIL import Image, ImageChops  # noqa: PLC0415 - a check draws nothing

    width, height = picture.width // 2, picture.height

    def seen(content: bytes, mode: str, columns: int) -> Image.Image:
        return Image.frombuffer(mode, (columns, height), content, "raw", mode, 0, 1)

    packed = seen(picture.tobytes(), "P", picture.width).tobytes("raw", "P;4")
    above = bytes(width) + packed[:-width]
    changes = ImageChops.subtract_modulo(seen(packed, "L", width), seen(above, "L", width)).tobytes()
    starts = range(0, width * height, width)
    lines = _AS_IT_IS + _AS_DIFFERENCE.join([changes[start : start + width] for start in starts])
    press = zlib.compressobj(wbits=-zlib.MAX_WBITS, strategy=zlib.Z_RLE)
    return Band(lines, press.compress(lines) + press.flush(zlib.Z_FULL_FLUSH))


def png(size: tuple[int, int], palette: bytes, bands: Sequence[Band]) -> bytes:
    """Return the picture that bands make below each other; the palette has three bytes for each tone."""
    header = struct.pack(">IIBBBBB", *size, _BITS, _PALETTE, 0, 0, 0)
    checksum = 1
    for each in bands:
        checksum = zlib.adler32(each.lines, checksum)
    content = b"".join([_BEGINNING, *(each.compressed for each in bands), _END, checksum.to_bytes(4)])
    parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", content), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, part) for name, part in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return b"".join((len(content).to_bytes(4), name, content, zlib.crc32(name + content).to_bytes(4)))
