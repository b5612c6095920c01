"""The smallest files that pass for pictures, for examples of rules."""

from __future__ import annotations


def jpeg(width: int = 640, height: int = 480, *, metadata: bool = False) -> bytes:
    """Return the first bytes of a JPEG of some width and height in points."""
    exif = b"\xff\xe1" + (14).to_bytes(2, "big") + b"Exif\0\0GPS..."[:12] if metadata else b""
    frame = b"\xff\xc0" + (17).to_bytes(2, "big") + b"\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8" + exif + frame + b"\x03" + bytes(9) + b"\xff\xd9"


def png(width: int = 640, height: int = 480) -> bytes:
    """Return the first bytes of a PNG of some width and height in points."""
    return b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(9)
