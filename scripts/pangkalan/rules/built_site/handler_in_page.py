"""B003: an attribute that runs a script."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        for handler in page.handlers:
            yield Hit(Place(page.path), {"handler": f"{handler.tag} {handler.attribute}"})


RULE = Rule(
    code="B003",
    name="handler-in-page",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text(
        "Tanda yang menjalankan program",
        "A mark that runs a program",
    ),
    message=Text(
        "Tanda `{handler}` di halaman ini menjalankan program saat disentuh.",
        "The mark `{handler}` on this page runs a program when it is touched.",
    ),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: cari tanda itu di folder overrides/, lalu di naskah halaman ini, dan hapus.",
        "This is no author's mistake. Maintainers: look for it in the folder overrides/, then in the text of this page, and delete it.",
    ),
    why=Text(
        "Satu sentuhan pembaca yang takut dapat menjalankan hal yang tidak ia minta.",
        "One touch of a frightened reader could run what nobody asked for.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><p onclick="x()">Tenang</p></body></html>',
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
