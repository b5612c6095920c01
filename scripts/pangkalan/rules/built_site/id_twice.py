"""B006: two elements with one id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        for name, count in Counter(page.ids).items():
            if count > 1:
                yield Hit(Place(page.path), {"id": name})


RULE = Rule(
    code="B006",
    name="id-twice",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text(
        "Dua bagian dengan alamat yang sama",
        "Two sections with the same address",
    ),
    message=Text(
        "Dua bagian di halaman ini beralamat sama: `#{id}`.",
        "Two sections of this page have the same address: `#{id}`.",
    ),
    hint=Text(
        'Beri kedua judul bagian itu kata yang berbeda, misalnya "Langkah untuk anak" dan "Langkah untuk lansia".',
        'Give the two headings different words, such as "Steps for children" and "Steps for older people".',
    ),
    why=Text(
        "Tautan ke bagian bantuan dapat berhenti di tempat yang keliru.",
        "A link to the part on help could stop at the wrong place.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><p id="a">1</p><p id="a">2</p></body></html>',
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
