"""Pictures of published materials, drawn anew: what is not picture (places, names, hidden tails) stays behind."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from pangkalan.catalogue.catalogue import Picture
from pangkalan.keeping.marks import mark
from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Drawn
from pangkalan.publishing.materials import published_picture
from pangkalan.reading.base import Listed, content_of

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_WIDTH = 1200
"""Width in points to which larger pictures are brought: enough for any phone and for print on A5."""


def render(ground: Ground) -> Iterable[Drawn]:
    """Return every picture that a published text shows and that can be decoded."""
    import PIL  # noqa: PLC0415 - only bases with pictures pay for it

    shown = frozenset[str]().union(*(page.pictures for page in ground.pages))
    for picture in ground.catalogue.pictures.values():
        if picture.facts.decodable and published_picture(picture) in shown:
            recipe = f"{PIL.__version__} {mark(content_of(Listed(picture.path, picture.file))).hex()}"
            yield Drawn(published_picture(picture), recipe, partial(redrawn, picture))


def redrawn(picture: Picture) -> bytes:
    """Return a picture decoded and encoded again in its own format; one that cannot be decoded is an even surface.

    A page that shows it was made already, and one broken picture must not keep all pages back.
    """
    from PIL import Image as Drawing  # noqa: PLC0415 - only bases with pictures pay for it

    kind = picture.facts.kind
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            plain = _decoded(picture.file.read_bytes(), kind)
    except Exception:  # noqa: BLE001 - a picture made by a stranger can make its decoder stumble in any way
        plain = Drawing.new("RGB", (MAX_WIDTH // 4, MAX_WIDTH // 6), "#d0d0d0")
    written = io.BytesIO()
    plain.save(written, kind.upper(), **({"optimize": True} if kind == "png" else {"quality": 80}))
    return written.getvalue()


def _decoded(content: bytes, kind: str) -> Image:
    from PIL import Image as Reading  # noqa: PLC0415
    from PIL import ImageOps  # noqa: PLC0415

    with Reading.open(io.BytesIO(content), formats=(kind.upper(),)) as opened:
        upright = ImageOps.exif_transpose(opened)
    if upright.width > MAX_WIDTH:
        upright = upright.resize((MAX_WIDTH, max(1, round(upright.height * MAX_WIDTH / upright.width))))
    return upright.convert("RGB" if kind == "jpeg" or "A" not in upright.getbands() else "RGBA")
