"""Letters of one font and size, each drawn once and set many times.

For fonts whose letters are whole pixels wide and do not move together in pairs: a line is as wide as its letters.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

_SPACING = 0.14
"""Of the size, between the lines."""


class Letter(Struct, frozen=True):
    """The shape of a letter, where its ink begins, seen from the pen on the base line, and how far the pen goes on."""

    shape: Image | None
    left: int
    top: int
    width: int


class Letters(Struct, frozen=True):
    """Letters of a font and size; the base line is so far below the top of a line."""

    font: FreeTypeFont
    base: int
    _known: dict[str, Letter] = {}

    @classmethod
    def of(cls, font: bytes, size: int) -> Letters:
        """Return the letters of the content of a font file."""
        from PIL import ImageFont  # noqa: PLC0415 - a check draws nothing

        made = ImageFont.truetype(io.BytesIO(font), size, layout_engine=ImageFont.Layout.BASIC)
        return cls(made, made.getmetrics()[0])

    @property
    def step(self) -> int:
        """How far below each other lines stand."""
        return round(self.base + self.font.size * _SPACING)

    def width(self, text: str) -> int:
        """Return how far the pen goes for a text."""
        return sum(self._letter(sign).width for sign in text)

    def set(self, picture: Image, place: tuple[int, int], text: str, tone: int) -> None:
        """Write a line into a picture, with its upper left corner at a place."""
        pen, base = place[0], place[1] + self.base
        for letter in map(self._letter, text):
            if letter.shape:
                picture.paste(tone, (pen + letter.left, base + letter.top), letter.shape)
            pen += letter.width

    def _letter(self, sign: str) -> Letter:
        known = self._known.get(sign)
        if known is None:
            known = self._known[sign] = self._drawn(sign)
        return known

    def _drawn(self, sign: str) -> Letter:
        from PIL import Image, ImageDraw  # noqa: PLC0415

        left, top, right, bottom = map(int, self.font.getbbox(sign, anchor="ls"))
        width = round(self.font.getlength(sign))
        if right <= left or bottom <= top:
            return Letter(None, 0, 0, width)
        shape = Image.new("L", (right - left, bottom - top))
        ImageDraw.Draw(shape).text((-left, -top), sign, fill=255, font=self.font, anchor="ls")
        return Letter(shape, left, top, width)
