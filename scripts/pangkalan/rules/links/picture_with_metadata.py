"""L028: picture that carries hidden data."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.sample_pictures import jpeg
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for picture in catalogue.pictures.values():
        if picture.facts.metadata:
            yield Hit(Place(picture.path), {"path": picture.path})


RULE = Rule(
    code="L028",
    name="picture-with-metadata",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Gambar membawa data tersembunyi", "Picture that carries hidden data"),
    message=Text(
        "Gambar ini membawa data tersembunyi, yang dapat berisi tempat dan waktu pengambilannya.",
        "This picture carries hidden data, which may name the place and time where it was taken.",
    ),
    hint=Text(
        "Di ponsel: buka gambarnya, ambil tangkapan layar, lalu kirim tangkapan layar itu.\nDi komputer: jalankan pangkalan perbaiki {path}",
        "On a phone: open the picture, take a screenshot and send that instead.\nOn a computer: run pangkalan perbaiki {path}",
    ),
    why=Text(
        "Dari data itu orang dapat menemukan rumah keluarga yang Anda dampingi.",
        "From that data somebody could find the home of a family that you support.",
    ),
    check=_check,
    bad=(Example(jpeg(metadata=True), path="koping/contoh-ibu.jpg"),),
    good=(Example(jpeg(), path="koping/contoh-ibu.jpg"),),
)
