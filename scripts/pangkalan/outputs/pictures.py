"""Pictures of published materials, drawn anew: what is not picture (places, names, hidden tails) stays behind."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Sequence

from pangkalan.catalogue.catalogue import Catalogue, Picture
from pangkalan.catalogue.links import picture_path
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.materials import published_picture
from pangkalan.publishing.page import Page
from pangkalan.publishing.site import Site

MAX_WIDTH = 1200
"""Width in points to which larger pictures are brought: enough for any phone and for print on A5."""


def render(_pages: Sequence[Page], catalogue: Catalogue, _site: Site) -> Iterable[Artifact]:
    """Return every picture that a published text shows."""
    for path in sorted(_used(catalogue)):
        picture = catalogue.pictures.get(path)
        if picture and picture.facts.decodable:
            content = redrawn(picture)
            if content:
                yield Artifact(published_picture(picture), content)


def _used(catalogue: Catalogue) -> set[str]:
    used: set[str] = set()
    for work in catalogue.published:
        for material in work.versions.values():
            paths = (
                picture_path(material.draft, reference.target)
                for reference in material.body.references
                if reference.picture
            )
            used |= {path for path in paths if path}
    return used


def redrawn(picture: Picture) -> bytes:
    """Return a picture decoded and encoded again in its own format; empty bytes if it cannot be decoded."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - only bases with pictures pay for it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(picture.file.read_bytes()), formats=(picture.facts.kind.upper(),)) as opened:
                upright = ImageOps.exif_transpose(opened)
    except (OSError, ValueError, SyntaxError, Warning):
        return b""
    if upright.width > MAX_WIDTH:
        upright = upright.resize((MAX_WIDTH, max(1, round(upright.height * MAX_WIDTH / upright.width))))
    kind = picture.facts.kind
    plain = upright.convert("RGB" if kind == "jpeg" or "A" not in upright.getbands() else "RGBA")
    written = io.BytesIO()
    plain.save(written, kind.upper(), **({"optimize": True} if kind == "png" else {"quality": 80}))
    return written.getvalue()
