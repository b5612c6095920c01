"""A QR code of each material's short address, for paper; pages on violence have none, since paper is left lying about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, partial

from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Drawn
from pangkalan.publishing.short import qr_path, short_url
from pangkalan.publishing.symbol import raster

_BORDER = 4
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
    '<path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path stroke="#000" d="{path}"/></svg>\n'
)


def render(ground: Ground) -> Iterable[Drawn]:
    """Return the codes as SVG pictures."""
    import segno  # noqa: PLC0415 - a check draws nothing

    for work in ground.catalogue.published:
        if not work.source.meta.sensitive:
            for lang in work.versions:
                address = short_url(ground.site, work.slug, lang)
                yield Drawn(qr_path(work.slug, lang), f"{segno.__version__} {address}", partial(drawn, address))


def drawn(address: str) -> bytes:
    """Return the code of an address: level M stands a fold or a stain, and four light modules around it are the rule.

    One mask for all: choosing the best of eight takes four times as long, and blurred codes were read no better for it.
    """
    modules = raster(address)
    size = modules.index("\n")
    moves = (f"{_move(gap, size)}{len(dark)}" for gap, dark in _RUN.findall(modules))
    # A line is as thick as a module and runs along its middle. The first module is dark in every code.
    path = f"M{_BORDER} {_BORDER}.5{''.join(moves)}"
    return _SVG.format(size=size + 2 * _BORDER, path=path).encode()


_RUN = re.compile("([0\n]*)(1+)")


@cache
def _move(gap: str, size: int) -> str:
    """Return how the pen goes from the end of a run of dark modules over light ones to the next run."""
    if not gap:
        return "h"
    lines = gap.count("\n")
    return f"m{len(gap) - lines * (size + 1)} {lines}h"
