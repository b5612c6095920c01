"""Short addresses: `/i/<code>/` leads to a material for as long as the site stands, wherever the material has moved."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from string import Formatter
from typing import Any

from pangkalan.language import Lang, Text
from pangkalan.publishing.page import relative
from pangkalan.publishing.preview import HEIGHT, WIDTH
from pangkalan.publishing.site import Site


def short_address(code: str) -> str:
    """Return the short address of a code, from the root of a language."""
    return f"i/{code}/"


def short_url(site: Site, code: str, lang: Lang) -> str:
    """Return the short address of a code as people send it on."""
    return site.absolute(short_address(code), lang)


def qr_path(code: str, lang: Lang) -> str:
    """Return where the QR code of a short address is published."""
    return f"assets/qr/{code}.svg" if lang is Lang.ID else f"assets/qr/{lang}/{code}.svg"


def signpost(here: str, there: str, lang: Lang, view: Mapping[str, Any]) -> bytes:
    """Return a page at one address that leads on to another at once, and says what is there to who only looks.

    `view` is that of the page that it leads to. Addresses are from the root of the language.
    """
    own = {"target": relative(here, there), "go": _GO[lang], "width": str(WIDTH), "height": str(HEIGHT)}
    return _PAGE.format_map({name: escape(own.get(name) or str(view[name])) for name in _NAMES}).encode()


_GO = Text("Buka halamannya", "Open the page")
_PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="0; url={target}">
<title>{tab_title}</title>
<meta name="description" content="{preview_description}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="{canonical}">
<meta property="og:title" content="{preview_title}">
<meta property="og:description" content="{preview_description}">
<meta property="og:type" content="{preview_type}">
<meta property="og:url" content="{canonical}">
<meta property="og:locale" content="{preview_locale}">
<meta property="og:image" content="{preview_image}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="{width}">
<meta property="og:image:height" content="{height}">
<meta property="og:image:alt" content="{preview_alt}">
<meta name="twitter:card" content="summary_large_image">
</head>
<body>
<h1>{preview_title}</h1>
<p><a href="{target}">{go}</a></p>
</body>
</html>
"""
_NAMES = frozenset(name for _, name, _, _ in Formatter().parse(_PAGE) if name)
