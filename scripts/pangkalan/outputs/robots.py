"""robots.txt: everything may be read; the sitemap is named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.page import Page
from pangkalan.publishing.site import Site


def render(_pages: Sequence[Page], _catalogue: Catalogue, site: Site) -> Iterable[Artifact]:
    """Return the file."""
    yield Artifact("robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {site.url}sitemap.xml\n".encode())
