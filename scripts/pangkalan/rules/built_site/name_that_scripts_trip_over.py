"""B008: a name or id that would hide a part of the browser from scripts."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.html import OF_THE_BROWSER
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        for name in (*page.ids, *page.names):
            if name in OF_THE_BROWSER:
                yield Hit(Place(page.path), {"name": name})


RULE = Rule(
    code="B008",
    name="name-that-scripts-trip-over",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text(
        "Nama yang mengacaukan peramban",
        "A name that confuses the browser",
    ),
    message=Text(
        "Judul atau nama `{name}` sama dengan nama yang dipakai peramban (browser) sendiri.",
        "The heading or name `{name}` is one that the browser uses itself.",
    ),
    hint=Text(
        'Tambahkan satu kata pada judul bagian itu, misalnya: "Tentang {name}".',
        'Add a word to that heading, for example: "About {name}".',
    ),
    why=Text(
        "Tombol keluar cepat dan pencarian dapat berhenti bekerja.", "The quick exit and the search could stop working."
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><img name="body" alt="gambar" src="a.png"></body></html>',
            path="koping/contoh/index.html",
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
