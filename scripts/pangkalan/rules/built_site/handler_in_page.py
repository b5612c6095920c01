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
    title=Text("Atribut yang menjalankan program", "An attribute that runs a script"),
    message=Text("Unsur {handler} menjalankan program.", "The element {handler} runs a script."),
    hint=Text("Cari dari mana atribut itu masuk.", "Find where the attribute came in."),
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
