"""B010: a page whose declared language is not that of its address."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        wanted = "en" if page.path.startswith("en/") else "id"
        if page.lang != wanted:
            yield Hit(Place(page.path), {"lang": page.lang or "-", "wanted": wanted})


RULE = Rule(
    code="B010",
    name="language-of-page-wrong",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Bahasa halaman keliru", "Language of the page is wrong"),
    message=Text(
        "Halaman menyebut bahasanya `{lang}`, seharusnya `{wanted}`.",
        "The page says its language is `{lang}`, it should be `{wanted}`.",
    ),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: periksa `lang` pada templat di folder overrides/; bahasa tidak ditulis oleh penulis.",
        "This is no author's mistake. Maintainers: look at `lang` in the templates of the folder overrides/; authors do not write the language.",
    ),
    why=Text(
        "Pembaca layar akan membacakan halaman dengan logat bahasa lain.",
        "A screen reader would read the page in the accent of another language.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>',
            path="en/koping/contoh/index.html",
        ),
    ),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
