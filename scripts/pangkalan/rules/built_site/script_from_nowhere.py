"""B002: a script that is not one of ours."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place

_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.\-]*:|//|\\\\)", re.IGNORECASE)


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        for script in page.scripts:
            if script.attribute == "src":
                own = not _ELSEWHERE.match(script.value) and posixpath.normpath(
                    posixpath.join(posixpath.dirname(page.path), script.value)
                ).startswith("assets/")
            else:
                own = script.attribute == "application/ld+json"
            if not own:
                yield Hit(Place(page.path), {"script": (script.value or script.attribute)[:60]})


RULE = Rule(
    code="B002",
    name="script-from-nowhere",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text(
        "Program yang tidak dikenal di halaman",
        "A script that is not ours",
    ),
    message=Text(
        "Halaman ini memuat program (skrip) yang bukan milik situs: {script}",
        "This page carries a program (script) that is not the site's own: {script}",
    ),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: cari tulisan itu di folder overrides/, lalu di naskah halaman ini, dan hapus.",
        "This is no author's mistake. Maintainers: look for these words in the folder overrides/, then in the text of this page, and delete them.",
    ),
    why=Text(
        "Program asing dapat mencatat siapa yang membaca halaman tentang kekerasan atau putus asa.",
        "A foreign script can record who reads about violence or despair.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><script>alert(1)</script></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><script type="module" src="../../assets/pangkalan.js"></script></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
