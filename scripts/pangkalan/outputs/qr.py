"""A QR code of each material's short address, for paper; pages on violence have none, since paper is left lying about."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from functools import partial

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.publishing.artifact import Drawn
from pangkalan.publishing.page import Page
from pangkalan.publishing.short import qr_path, short_url
from pangkalan.publishing.site import Site


def render(_pages: Sequence[Page], catalogue: Catalogue, site: Site) -> Iterable[Drawn]:
    """Return the codes as SVG pictures."""
    import segno  # noqa: PLC0415 - a check draws nothing

    for work in catalogue.published:
        if not work.source.meta.sensitive:
            for lang in work.versions:
                address = short_url(site, work.slug, lang)
                yield Drawn(qr_path(work.slug, lang), f"{segno.__version__} {address}", partial(drawn, address))


def drawn(address: str) -> bytes:
    """Return the code of an address: level M stands a fold or a stain, and four light modules around it are the rule.

    One mask for all: choosing the best of eight takes four times as long, and blurred codes were read no better for it.
    """
    import segno  # noqa: PLC0415

    content = io.BytesIO()
    code = segno.make(address, error="m", micro=False, boost_error=False, mask=0)
    code.save(content, kind="svg", border=4, light="#fff", xmldecl=False, svgclass=None, lineclass=None, omitsize=True)
    return content.getvalue()
