"""B009: a link on the built site that leads to no page or anchor."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        if page.path == "404.html":
            continue
        for address, file, anchor in page.links:
            if file not in site.files or (anchor and not site.has_anchor(file, anchor)):
                yield Hit(Place(page.path), {"address": address[:80]})


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
    needs=frozenset({Need.EVERYTHING}),
)
