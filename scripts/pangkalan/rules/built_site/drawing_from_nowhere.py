"""B016: a drawing in a page that is none of ours."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.publishing.illustrating import MARK, drawings
from pangkalan.reading.html import read_html
from pangkalan.reading.source import Place


@cache
def _ours() -> frozenset[str]:
    """Return our drawings as a browser would write them."""
    return frozenset(read_html("", "".join((MARK, *drawings().values())).encode()).drawings)


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        if unknown := [drawing for drawing in page.drawings if drawing not in _ours()]:
            yield Hit(Place(page.path), {"beginning": " ".join(unknown[0].split())[:80]})


_PAGE = '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1>{}</body></html>'

RULE = Rule(
    code="B016",
    name="drawing-from-nowhere",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Gambar yang bukan milik situs ini", "A drawing that is none of this site's"),
    message=Text(
        "Halaman ini memuat gambar SVG yang tidak dikenal: `{beginning}`.",
        "This page carries an unknown SVG drawing: `{beginning}`.",
    ),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: simpan gambarnya di scripts/pangkalan/publishing/illustrations/, atau hapus dari folder overrides/.",
        "This is no author's mistake. Maintainers: keep the drawing in scripts/pangkalan/publishing/illustrations/, or delete it from the folder overrides/.",
    ),
    why=Text(
        "Gambar seperti ini dapat menyembunyikan tautan atau program di halaman orang yang sedang takut.",
        "Such a drawing can hide a link or a program on the page of somebody frightened.",
    ),
    check=_check,
    bad=(
        Example(
            _PAGE.format('<svg viewBox="0 0 9 9" role="img" aria-label="Titik"><path d="M1 1h1"/></svg>'),
            path="koping/contoh/index.html",
        ),
        Example(
            _PAGE.format(MARK.replace("</svg>", '<a href="../"><path d="M1 1h1"/></a></svg>')),
            path="koping/contoh/index.html",
        ),
    ),
    good=(
        Example(_PAGE.format(f"<p>{MARK}</p>"), path="koping/contoh/index.html"),
        Example(
            _PAGE.format(drawings()["napas-panjang"].replace("<svg", '<svg aria-label="Napas panjang"', 1)),
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
