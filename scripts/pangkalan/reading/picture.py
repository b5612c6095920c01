"""What a picture file says about itself, read from its first bytes without decoding a single point of it."""

from __future__ import annotations

from typing import NamedTuple

MAX_BYTES = 5_000_000
"""Largest picture that is taken at all."""
MAX_PIXELS = 24_000_000
"""Most points that may be decoded: some small files unfold to gigabytes."""


class PictureFacts(NamedTuple):
    """The kind of a picture by its content (jpeg, png, webp, or empty for anything else), size in points, and extras.

    `metadata` says whether it carries Exif or XMP data, which can name the place where it was taken.
    """

    kind: str = ""
    width: int = 0
    height: int = 0
    metadata: bool = False

    @property
    def decodable(self) -> bool:
        """Whether the picture may be decoded: a known kind of a sane size."""
        return bool(self.kind) and 0 < self.width * self.height <= MAX_PIXELS


def read_picture(content: bytes) -> PictureFacts:
    """Read the facts of a picture; any bytes give some."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(content)
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp(content)
    return PictureFacts()


def _number(content: bytes, start: int, length: int, order: str = "big") -> int:
    return int.from_bytes(content[start : start + length], "big" if order == "big" else "little")


def _png(content: bytes) -> PictureFacts:
    metadata = any(mark in content for mark in (b"eXIf", b"iTXtXML", b"tEXtRaw profile"))
    return PictureFacts("png", _number(content, 16, 4), _number(content, 20, 4), metadata)


def _jpeg(content: bytes) -> PictureFacts:
    """Walk over the segments of a JPEG up to the frame header, which holds the size."""
    position, metadata = 2, False
    while position + 9 < len(content) and content[position] == 0xFF:
        marker, length = content[position + 1], _number(content, position + 2, 2)
        if marker == 0xE1:
            metadata = True
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return PictureFacts("jpeg", _number(content, position + 7, 2), _number(content, position + 5, 2), metadata)
        position += 2 + max(length, 2)
    return PictureFacts("jpeg", metadata=metadata)


def _webp(content: bytes) -> PictureFacts:
    chunk = content[12:16]
    metadata = b"EXIF" in content[12:] or b"XMP " in content[12:]
    if chunk == b"VP8X":
        return PictureFacts(
            "webp", _number(content, 24, 3, "little") + 1, _number(content, 27, 3, "little") + 1, metadata
        )
    if chunk == b"VP8L":
        packed = _number(content, 21, 4, "little")
        return PictureFacts("webp", (packed & 0x3FFF) + 1, ((packed >> 14) & 0x3FFF) + 1, metadata)
    if chunk == b"VP8 ":
        return PictureFacts(
            "webp", _number(content, 26, 2, "little") & 0x3FFF, _number(content, 28, 2, "little") & 0x3FFF, metadata
        )
    return PictureFacts("webp", metadata=metadata)
