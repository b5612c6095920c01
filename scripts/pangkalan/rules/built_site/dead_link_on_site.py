"""B009: a link on the built site that leads to no page or anchor."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _inside(page: str, address: str) -> tuple[str, str] | None:
    """Return the file and the anchor that a relative address names, or None for one that leads elsewhere."""
    if not address or ":" in address.split("/", maxsplit=1)[0] or address.startswith("//"):
        return None
    path, _, anchor = address.partition("#")
    path = path.partition("?")[0]
    if not path:
        return page, anchor
    joined = (
        path.lstrip("/") if path.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    )
    if path.endswith("/") or joined in (".", "..") or path in (".", ".."):
        joined = posixpath.normpath(posixpath.join(joined, "index.html"))
    return joined, anchor


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        if page.path == "404.html":
            continue
        for element in page.addresses:
            target = _inside(page.path, element.value)
            if target is None:
                continue
            path, anchor = target
            if path not in site.files or (anchor and path in site.anchors and anchor not in site.anchors[path]):
                yield Hit(Place(page.path), {"address": element.value[:80]})


RULE = Rule(
    code="B009",
    name="dead-link-on-site",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Tautan mati di situs", "Dead link on the site"),
    message=Text("Tautan `{address}` tidak sampai ke mana-mana.", "The link `{address}` leads nowhere."),
    hint=Text(
        "Buka naskah halaman ini dan betulkan tautannya menjadi [kata](kode-materi). Bila di naskah sudah benar, laporkan kepada pengelola.",
        "Open the text of this page and mend the link: [words](code-of-the-page). If the text is right, report it to the maintainers.",
    ),
    why=Text(
        "Orang yang mencari bantuan sampai di halaman kosong.", "Somebody looking for help ends on an empty page."
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><a href="../tiada/">hilang</a></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><a href="#a">ke bawah</a><p id="a">sini</p></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
