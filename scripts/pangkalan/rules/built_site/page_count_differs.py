"""B013: a page that was asked for and not made, or made and not asked for."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    made = frozenset(site.pages) - {"404.html"}
    for path in sorted(site.expected - made):
        yield Hit(
            Place(path),
            {"what": "seharusnya ada, tetapi tidak jadi dibuat", "what_en": "should be there, but was not made"},
        )
    for path in sorted(made - site.expected):
        yield Hit(Place(path), {"what": "muncul tanpa diminta", "what_en": "appeared unasked"})


RULE = Rule(
    code="B013",
    name="page-count-differs",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Jumlah halaman tidak cocok", "The number of pages differs"),
    message=Text("Halaman ini {what}.", "This page {what_en}."),
    hint=Text(
        "Ini bukan kesalahan penulis. Pengelola: jalankan ./scripts/build sekali lagi; bila terulang, jalankan `pangkalan periksa`, karena mungkin dua naskah memakai satu alamat.",
        "This is no author's mistake. Maintainers: run ./scripts/build once more; if it happens again, run `pangkalan periksa`, as two texts may share one address.",
    ),
    why=Text("Materi dapat hilang tanpa ada yang tahu.", "A material could vanish without anybody knowing."),
    check=_check,
    bad=(Example("<!doctype html></html>", path="index.html", others={"koping/hilang/index.html": ""}),),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset({Need.EVERYTHING}),
)
