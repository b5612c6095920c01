"""B014: a page that does not tell browsers what they may do on it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place

_CLOSED = re.compile(r"default-src 'none'(;|$)")
_OPENED = re.compile(r"'unsafe-|\*|https?:|script-src[^;]* data:")


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        if not _CLOSED.match(page.policy) or _OPENED.search(page.policy):
            yield Hit(Place(page.path))


RULE = Rule(
    code="B014",
    name="policy-missing",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text(
        "Halaman tanpa pagar pengaman",
        "Page without its safety fence",
    ),
    message=Text(
        "Halaman ini jadi tanpa pagar pengaman (Content-Security-Policy) di awal kepalanya.",
        "This page came out without its safety fence (Content-Security-Policy) at the beginning of its head.",
    ),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: jalankan ./scripts/build sekali lagi; bila terulang, cari templat di folder overrides/ yang menulis <head> sendiri.",
        "This is no author's mistake. Maintainers: run ./scripts/build once more; if it happens again, look in the folder overrides/ for a template that writes a <head> of its own.",
    ),
    why=Text(
        "Pagar ini menahan program asing yang lolos dari semua pemeriksaan lain.",
        "This fence stops a foreign script that got past every other check.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>',
            path="koping/contoh/index.html",
        ),
        Example(
            """<!doctype html><html lang="id"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'self'"><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>""",
            path="koping/contoh/index.html",
        ),
    ),
    good=(
        Example(
            """<!doctype html><html lang="id"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'"><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>""",
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
