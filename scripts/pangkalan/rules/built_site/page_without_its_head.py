"""B011: a page without title, description or main heading."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        missing = [
            name
            for name, there in (("title", page.title), ("description", page.description), ("h1", page.main_headings))
            if not there
        ]
        if page.path != "404.html" and (missing or page.main_headings > 1):
            yield Hit(Place(page.path), {"missing": ", ".join(missing) or "h1 > 1"})


RULE = Rule(
    code="B011",
    name="page-without-its-head",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Kepala halaman tidak lengkap", "The head of the page is incomplete"),
    message=Text(
        "Kepala halaman ini tidak lengkap; yang kurang atau berlebih: {missing}.",
        "The head of this page is incomplete; missing or too many: {missing}.",
    ),
    hint=Text(
        "Isi `judul` dan `ringkasan` di naskahnya, dan jangan memakai judul bertanda satu pagar (#) di dalam naskah. Bila sudah benar, pengelola memeriksa templat di folder overrides/.",
        "Fill in `judul` and `ringkasan` of the text, and use no heading with a single sign # within it. If that is right, the maintainers look at the templates in the folder overrides/.",
    ),
    why=Text(
        "Tautan yang dibagikan di WhatsApp tampil tanpa judul, dan orang ragu membukanya.",
        "A link shared in WhatsApp shows no title, and people hesitate to open it.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head></head><body><p>Tenang</p></body></html>',
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
