"""Picture cards of materials for messengers: one picture for each language, light enough for the sender's phone.

One ramp of sixteen tones from the site's green to white serves background, letters and mark, so that a card is a small
PNG, the same for the same words. The letters are Noto Sans (SIL Open Font License 1.1, see fonts/LICENSE-OFL.txt).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from pangkalan.language import Lang
from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Drawn
from pangkalan.publishing.bands import TONES, Band, band, png
from pangkalan.publishing.letters import Letters
from pangkalan.publishing.preview import HEIGHT, WIDTH, Card, cards
from pangkalan.publishing.site import NAME

if TYPE_CHECKING:
    from PIL.Image import Image

_GREEN = (0, 89, 79)
_WHITE, _SOFT, _LINE = 15, 12, 5
_MARGIN = 84
# The title stands in a band of its own; what is above and below it is the same on many cards.
_TITLE_TOP, _TITLE_BOTTOM = 138, 504
_TITLE_SIZES = (84, 72, 62, 54, 46)
_TITLE_LINES, _TITLE_HEIGHT = 5, 320
_BOLD, _REGULAR = "noto-sans-700.woff2", "noto-sans-400.woff2"


def render(ground: Ground) -> Iterable[Drawn]:
    """Return the cards, to be drawn by whoever has no use for those that were drawn before."""
    import PIL  # noqa: PLC0415 - a check draws nothing

    return [Drawn(card.path, PIL.__version__, partial(drawn, card)) for card in cards(ground.catalogue)]


def drawn(card: Card) -> bytes:
    """Return a card as a PNG picture."""
    title = _title(_writable(card.title))
    rest = _empty(_TITLE_BOTTOM - _TITLE_TOP - title.height)
    return png((WIDTH, HEIGHT), _PALETTE, (_upper(_writable(card.label)), band(title), rest, _lower(card.lang)))


_PALETTE = bytes(round(part + (255 - part) * tone / (TONES - 1)) for tone in range(TONES) for part in _GREEN)


@cache
def _upper(label: str) -> Band:
    sheet = _sheet(_TITLE_TOP)
    _letters(_REGULAR, 36).set(sheet, (_MARGIN, 68), label, _SOFT)
    return band(sheet)


def _title(title: str) -> Image:
    size, written = _fitted(title)
    letters = _letters(_BOLD, size)
    # Below the last line there is room for what hangs from it.
    sheet = _sheet((len(written) + 1) * letters.step)
    for number, line in enumerate(written):
        letters.set(sheet, (_MARGIN, number * letters.step), line, _WHITE)
    return sheet


@cache
def _empty(height: int) -> Band:
    return band(_sheet(height))


@cache
def _lower(lang: Lang) -> Band:
    from PIL import ImageDraw  # noqa: PLC0415

    sheet = _sheet(HEIGHT - _TITLE_BOTTOM)
    ImageDraw.Draw(sheet).line((_MARGIN, 508 - _TITLE_BOTTOM, WIDTH - _MARGIN, 508 - _TITLE_BOTTOM), fill=_LINE, width=2)
    sheet.paste(_WHITE, (_MARGIN - 12, 524 - _TITLE_BOTTOM), _mark())
    _letters(_BOLD, 36).set(sheet, (_MARGIN + 80, 538 - _TITLE_BOTTOM), NAME[lang], _WHITE)
    return band(sheet)


def _writable(text: str) -> str:
    """Leave out what the letters at hand cannot write; nobody reads an empty box."""
    return "".join(sign for sign in text if sign <= "\xff" or sign in _PUNCTUATION)


_PUNCTUATION = "–—‘’‚“”„•…€™−"


def _fitted(title: str) -> tuple[int, list[str]]:
    """Return the largest size in which a title has room, and its lines."""
    for size in _TITLE_SIZES:
        written = _wrapped(title, size)
        if len(written) * size * 1.38 <= _TITLE_HEIGHT and all(_width(line, size) <= _ROOM for line in written):
            break
    return size, written[:_TITLE_LINES]


_ROOM = WIDTH - 2 * _MARGIN


def _wrapped(title: str, size: int) -> list[str]:
    found = [""]
    for word in title.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and _width(longer, size) > _ROOM:
            found.append(word)
        else:
            found[-1] = longer
    return found


def _width(line: str, size: int) -> int:
    return _letters(_BOLD, size).width(line)


@cache
def _letters(name: str, size: int) -> Letters:
    return Letters.of(Path(__file__).with_name("fonts").joinpath(name).read_bytes(), size)


def _sheet(height: int) -> Image:
    from PIL import Image  # noqa: PLC0415 - a check draws nothing

    return Image.new("L", (WIDTH, height))


@cache
def _mark() -> Image:
    """Return the mark of the site, drawn large and made small so that its edges are smooth."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    scale, width = 16, 2.2
    sheet = Image.new("L", (32 * scale, 32 * scale), 0)
    pen = ImageDraw.Draw(sheet)
    for stroke in (_heart(), _PULSE):
        points = [(x * scale, y * scale) for x, y in stroke]
        pen.line(points, fill=255, width=round(width * scale), joint="curve")
        for x, y in (points[0], points[-1]):
            half = width * scale / 2
            pen.ellipse((x - half, y - half, x + half, y + half), fill=255)
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
