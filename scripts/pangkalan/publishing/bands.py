"""Pictures of sixteen tones as PNG, written band by band, so that a band that many share is worked on once.

In letters a line is much like the one above it. Written as their difference and compressed by runs alone, they take as
many bytes as with a long look for repetitions, in half the time.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from PIL.Image import Image

TONES = 16
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BITS, _PALETTE = 4, 3
_AS_IT_IS, _AS_DIFFERENCE = 0, 2


def lines(band: Image) -> bytes:
    """Return the lines of a band of tones as PNG holds them: two tones a byte, the first line as it is."""
    from PIL import Image, ImageChops  # noqa: PLC0415 - a check draws nothing

    width, height = band.width // 2, band.height
    content = Image.frombytes("P", band.size, band.tobytes()).tobytes("raw", "P;4")
    packed = Image.frombytes("L", (width, height), content)
    above = Image.new("L", packed.size)
    above.paste(packed, (0, 1))
    written = Image.new("L", (width + 1, height), _AS_DIFFERENCE)
    written.paste(ImageChops.subtract_modulo(packed, above), (1, 0))
    written.putpixel((0, 0), _AS_IT_IS)
    return written.tobytes()


class Beginning(Struct, frozen=True):
    """The upper bands of a picture, compressed; whatever follows leaves them as they are."""

    written: bytes
    _press: Any

    @classmethod
    def of(cls, band: bytes) -> Beginning:
        """Return the beginning that consists of the lines of a band."""
        press = zlib.compressobj(strategy=zlib.Z_RLE)
        return cls(press.compress(band), press)

    def followed_by(self, bands: Iterable[bytes]) -> bytes:
        """Return all the lines of a picture, compressed."""
        press = self._press.copy()
        return b"".join((self.written, *map(press.compress, bands), press.flush()))


def png(size: tuple[int, int], palette: bytes, compressed: bytes) -> bytes:
    """Return a picture whose lines are there; the palette has three bytes for each tone."""
    header = struct.pack(">IIBBBBB", *size, _BITS, _PALETTE, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", compressed), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return b"".join((len(content).to_bytes(4), name, content, zlib.crc32(name + content).to_bytes(4)))
