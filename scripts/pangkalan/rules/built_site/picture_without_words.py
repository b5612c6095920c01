"""B012: a picture on the built site without alternative text."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        if page.pictures_without_alt:
            yield Hit(Place(page.path), {"count": str(page.pictures_without_alt)})


RULE = Rule(
    code="B012",
    name="picture-without-words",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text(
        "Gambar tanpa keterangan di halaman",
        "Picture without a description",
    ),
    message=Text(
        "Gambar tanpa keterangan di halaman ini: {count}.",
        "Pictures without a description on this page: {count}.",
    ),
    hint=Text(
        "Tulis apa yang terlihat di antara kurung siku, misalnya: ![Ibu menarik napas di dekat jendela](contoh-ibu.jpg)",
        "Write what is seen between the square brackets, for example: ![A mother breathing near a window](contoh-ibu.jpg)",
    ),
    why=Text("Orang netra tidak tahu apa isi gambar itu.", "A blind person cannot know what the picture shows."),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><img src="a.png"></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><img src="a.png" alt="Ibu memeluk anak"></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
