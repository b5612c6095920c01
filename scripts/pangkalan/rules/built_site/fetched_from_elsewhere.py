"""B004: something that a browser would fetch from another site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place

_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.\-]*:|//|\\\\)", re.IGNORECASE)
# A canonical address is a name, not something that is fetched.
_NAMES = ("https://",)


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        for element in page.addresses:
            fetched = element.tag not in ("a", "area", "blockquote", "q") and not (
                element.tag == "link" and element.value.startswith(_NAMES)
            )
            if fetched and _ELSEWHERE.match(element.value) and not element.value.startswith("data:image/svg+xml"):
                yield Hit(
                    Place(page.path), {"element": f"{element.tag} {element.attribute}", "address": element.value[:80]}
                )


RULE = Rule(
    code="B004",
    name="fetched-from-elsewhere",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Berkas dari situs lain", "A file from another site"),
    message=Text(
        "Halaman ini mengambil berkas dari situs lain: {address} (lewat {element}).",
        "This page fetches a file from another site: {address} (by way of {element}).",
    ),
    hint=Text(
        "Simpan gambarnya di samping naskah dan tulis ![keterangan](kode-materi-gambar.jpg), atau jadikan tautan biasa: [kata](https://alamat).",
        "Keep the picture beside the text and write ![description](code-of-the-page-picture.jpg), or make it an ordinary link: [words](https://address).",
    ),
    why=Text(
        "Situs lain akan tahu siapa yang membaca halaman ini, dan kapan.",
        "Another site would learn who reads this page, and when.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><img src="https://contoh.id/a.png" alt="gambar jauh"></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><a href="https://www.who.int/">WHO</a></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
