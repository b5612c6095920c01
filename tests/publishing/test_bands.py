"""Pictures written band by band are what any reader of PNG makes of them, tone by tone."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image, ImageDraw

from pangkalan.outputs import cards
from pangkalan.publishing.bands import TONES, band, png

PALETTE = bytes(part for tone in range(TONES) for part in (tone, 2 * tone, 3 * tone))
WIDTH = 64


def tones(height: int, seed: int) -> Image.Image:
    chance = random.Random(seed)  # noqa: S311 - a test wants the same tones each time
    return Image.frombytes("L", (WIDTH, height), bytes(chance.choices(range(TONES), k=WIDTH * height)))


def read(content: bytes) -> Image.Image:
    Image.open(io.BytesIO(content)).verify()
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


@pytest.mark.parametrize("heights", [(1,), (5, 1), (1, 1, 9), (7, 20, 3)])
def test_what_is_read_is_what_was_drawn(heights: tuple[int, ...]) -> None:
    drawn = [tones(height, seed) for seed, height in enumerate(heights)]
    picture = read(png((WIDTH, sum(heights)), PALETTE, list(map(band, drawn))))
    assert picture.size == (WIDTH, sum(heights))
    assert picture.tobytes() == b"".join(one.tobytes() for one in drawn)
    assert picture.getpalette()[: len(PALETTE)] == list(PALETTE)


def test_a_band_serves_many_pictures_wherever_it_stands() -> None:
    shared = band(tones(4, 1))
    for seed in (2, 3):
        other = band(tones(6, seed))
        for order in ((shared, other), (other, shared), (shared, shared)):
            picture = read(png((WIDTH, sum(len(each.lines) // (WIDTH // 2 + 1) for each in order)), PALETTE, order))
            parts = [tones(4, 1) if each is shared else tones(6, seed) for each in order]
            assert picture.tobytes() == b"".join(part.tobytes() for part in parts)


@pytest.mark.parametrize("size", [36, *cards._TITLE_SIZES])
@pytest.mark.parametrize("text", ["Mendampingi anak, “jujur”", "AVATAR fjäll ÅÉ 17½ –", "To Ty VA"])
def test_letters_set_one_by_one_make_the_line_that_the_font_makes(size: int, text: str) -> None:
    letters = cards._letters(cards._BOLD, size)
    assert letters.width(text) == letters.font.getlength(text)
    whole, ours = Image.new("L", (1600, 2 * size)), Image.new("L", (1600, 2 * size))
    ImageDraw.Draw(whole).text((9, 3), text, font=letters.font, fill=TONES - 1)
    letters.set(ours, (9, 3), text, TONES - 1)
    assert ours.getbbox() is not None
    assert ours.tobytes() == whole.tobytes()
