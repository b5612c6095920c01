"""B001: a page that breaks off before its end."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        if not page.complete:
            yield Hit(Place(page.path))


RULE = Rule(
    code="B001",
    name="page-broken-off",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Halaman terputus", "Page breaks off"),
    message=Text("Halaman ini tidak sampai ke penutupnya.", "This page does not reach its end."),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: jalankan ./scripts/build sekali lagi; bila terulang, periksa apakah masih ada ruang di disk (df -h).",
        "This is no author's mistake. Maintainers: run ./scripts/build once more; if it happens again, see whether there is room left on the disk (df -h).",
    ),
    why=Text(
        "Pembaca hanya melihat separuh nasihat, mungkin tanpa bagian bantuan.",
        "A reader would see half of the advice, perhaps without the part on help.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title></head><body><h1>Tenang</h1><p>Tarik na',
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
