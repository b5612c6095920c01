"""Picture cards of materials for messengers: one picture for each language, light enough for the sender's phone.

One ramp of sixteen tones from the site's green to white serves background, letters and mark, so that a card is a small
PNG, the same for the same words. The letters are Noto Sans (SIL Open Font License 1.1, see fonts/LICENSE-OFL.txt).
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from functools import cache, partial
from importlib import resources
from typing import TYPE_CHECKING

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.publishing.artifact import Drawn
from pangkalan.publishing.page import Page
from pangkalan.publishing.preview import HEIGHT, WIDTH, Card, cards
from pangkalan.publishing.site import NAME, Site

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

_GREEN, _TONES = (0, 89, 79), 16
_WHITE, _SOFT, _LINE = 255, 204, 90
_MARGIN = 84
_TITLE_SIZES = (84, 72, 62, 54, 46)
_TITLE_LINES, _TITLE_HEIGHT = 5, 320
_BOLD, _REGULAR = "noto-sans-700.woff2", "noto-sans-400.woff2"


def render(_pages: Sequence[Page], catalogue: Catalogue, _site: Site) -> Iterable[Drawn]:
    """Return the cards, to be drawn by whoever has no use for those that were drawn before."""
    import PIL  # noqa: PLC0415 - a check draws nothing

    return [Drawn(card.path, PIL.__version__, partial(drawn, card)) for card in cards(catalogue)]


def drawn(card: Card) -> bytes:
    """Return a card as a PNG picture."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    sheet = Image.new("L", (WIDTH, HEIGHT), 0)
    pen = ImageDraw.Draw(sheet)
    pen.text((_MARGIN, 68), _writable(card.label), font=_font(_REGULAR, 36), fill=_SOFT)
    size, lines = _fitted(_writable(card.title))
    pen.multiline_text((_MARGIN, 138), "\n".join(lines), font=_font(_BOLD, size), fill=_WHITE, spacing=size * 0.14)
    pen.line((_MARGIN, 508, WIDTH - _MARGIN, 508), fill=_LINE, width=2)
    sheet.paste(_WHITE, (_MARGIN - 12, 524), _mark())
    pen.text((_MARGIN + 80, 538), NAME[card.lang], font=_font(_BOLD, 36), fill=_WHITE)
    return _written(sheet)


def _writable(text: str) -> str:
    """Leave out what the letters at hand cannot write; nobody reads an empty box."""
    return "".join(sign for sign in text if sign <= "\xff" or sign in _PUNCTUATION)


_PUNCTUATION = "–—‘’‚“”„•…€™−"


def _fitted(title: str) -> tuple[int, list[str]]:
    """Return the largest size in which a title has room, and its lines."""
    for size in _TITLE_SIZES:
        lines = _wrapped(title, size)
        if len(lines) * size * 1.38 <= _TITLE_HEIGHT and all(_width(line, size) <= _ROOM for line in lines):
            break
    return size, lines[:_TITLE_LINES]


_ROOM = WIDTH - 2 * _MARGIN


def _wrapped(title: str, size: int) -> list[str]:
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _width(longer, size) > _ROOM:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _width(line: str, size: int) -> float:
    return _font(_BOLD, size).getlength(line)


@cache
def _font(name: str, size: int) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415

    content = resources.files("pangkalan.outputs").joinpath("fonts", name).read_bytes()
    return ImageFont.truetype(io.BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _mark() -> Image:
    """Return the mark of the site, drawn large and made small so that its edges are smooth."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    scale, width = 16, 2.2
    sheet = Image.new("L", (32 * scale, 32 * scale), 0)
    pen = ImageDraw.Draw(sheet)
    for stroke in (_heart(), _PULSE):
        points = [(x * scale, y * scale) for x, y in stroke]
        pen.line(points, fill=_WHITE, width=round(width * scale), joint="curve")
        for x, y in (points[0], points[-1]):
            half = width * scale / 2
            pen.ellipse((x - half, y - half, x + half, y + half), fill=_WHITE)
    return sheet.resize((80, 80), Image.Resampling.LANCZOS)


_PULSE = ((9.5, 16), (13.2, 16), (15.5, 12), (17.7, 19), (19.4, 16), (22.5, 16))
# The curves of overrides/partials/mark.html: each goes on from the end of the one before.
_CURVES = (
    ((16, 26), (9, 21.4), (5, 17.6), (5, 12.9)),
    ((5, 12.9), (5, 9.6), (7.5, 7.4), (10.4, 7.4)),
    ((10.4, 7.4), (12.6, 7.4), (14.6, 8.6), (16, 10.8)),
    ((16, 10.8), (17.4, 8.6), (19.4, 7.4), (21.6, 7.4)),
    ((21.6, 7.4), (24.5, 7.4), (27, 9.6), (27, 12.9)),
    ((27, 12.9), (27, 17.6), (23, 21.4), (16, 26)),
)


def _heart() -> tuple[tuple[float, float], ...]:
    steps = [step / 12 for step in range(13)]
    return tuple(
        (_on(t, [point[0] for point in curve]), _on(t, [point[1] for point in curve]))
        for curve in _CURVES
        for t in steps
    )


def _on(t: float, points: Sequence[float]) -> float:
    """Return a coordinate of the point at `t` on a cubic Bézier curve."""
    a, b, c, d = points
    return (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d


def _written(sheet: Image) -> bytes:
    from PIL import Image  # noqa: PLC0415

    toned = sheet.point([round(tone * (_TONES - 1) / 255) for tone in range(256)])
    picture = Image.frombytes("P", toned.size, toned.tobytes())
    ramp = [tone / (_TONES - 1) for tone in range(_TONES)]
    picture.putpalette([round(part + (255 - part) * share) for share in ramp for part in _GREEN])
    content = io.BytesIO()
    picture.save(content, "PNG", bits=4, compress_level=3)
    return content.getvalue()
