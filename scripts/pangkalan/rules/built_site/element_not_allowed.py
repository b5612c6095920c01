"""B007: an element that has no place on the site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.html import RARE_TAGS
from pangkalan.reading.source import Place

_REFUSED = frozenset(RARE_TAGS)
# A page that only leads on may do so, but never out of the site.
_INSIDE = re.compile(r"(?![a-z][a-z0-9+.\-]*:|[/\\])[^\s]+", re.IGNORECASE)


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        for tag in sorted(page.tags & _REFUSED):
            yield Hit(Place(page.path), {"tag": tag})
        if any(each.attribute == "refresh" and not _INSIDE.fullmatch(each.value) for each in page.addresses):
            yield Hit(Place(page.path), {"tag": "meta refresh"})


RULE = Rule(
    code="B007",
    name="element-not-allowed",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text(
        "Hal yang tidak boleh ada di halaman",
        "Something that has no place on a page",
    ),
    message=Text(
        "Halaman ini memuat `<{tag}>`, yang tidak dipakai situs ini.",
        "This page carries `<{tag}>`, which this site does not use.",
    ),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: cari tanda itu di folder overrides/, lalu di naskah halaman ini, dan hapus.",
        "This is no author's mistake. Maintainers: look for it in the folder overrides/, then in the text of this page, and delete it.",
    ),
    why=Text(
        "Tanda seperti ini dapat membawa pembaca ke situs lain tanpa ia minta.",
        "Such a tag can take a reader to another site unasked.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><iframe src="x.html"></iframe></body></html>',
            path="koping/contoh/index.html",
        ),
        Example(
            '<!doctype html><html lang="id"><head><meta http-equiv="refresh" content="0; url=https://contoh.id/"><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>',
            path="i/contoh/index.html",
        ),
    ),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><meta http-equiv="refresh" content="0; url=../../koping/contoh/"><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>',
            path="i/contoh/index.html",
        ),
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
