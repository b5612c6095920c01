"""robots.txt: everything may be read; the sitemap is named."""

from __future__ import annotations

from collections.abc import Iterable

from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Artifact


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the file."""
    yield Artifact("robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {ground.site.url}sitemap.xml\n".encode())
