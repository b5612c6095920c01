"""sitemap.xml: every page that search engines may know, with its twin in the other language (sitemaps.org 0.9)."""

from __future__ import annotations

from collections.abc import Iterable

from pangkalan.language import Lang
from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.page import Known


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the sitemap. A page that only shows the other language's text is not in it, nor is one kept from search."""
    real = [page for page in ground.pages if not page.brief.get("i18n_fallback") and page.brief.get("robots") != "noindex"]
    by_address: dict[str, list[Known]] = {}
    for page in real:
        by_address.setdefault(page.address, []).append(page)
    lines = []
    for page in real:
        twins = by_address[page.address]
        lines.append(f"  <url>\n    <loc>{_text(ground.site.absolute(page.address, page.lang))}</loc>")
        if len(twins) > 1:
            lines.extend(_alternate(str(twin.lang), ground.site.absolute(twin.address, twin.lang)) for twin in twins)
            lines.append(_alternate("x-default", ground.site.absolute(page.address, Lang.ID)))
        lines.append("  </url>")
    content = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        + "\n".join(lines)
        + "\n</urlset>\n"
    )
    yield Artifact("sitemap.xml", content.encode())


def _alternate(lang: str, url: str) -> str:
    return f'    <xhtml:link rel="alternate" hreflang="{lang}" href="{_text(url)}"/>'


def _text(url: str) -> str:
    return url.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
