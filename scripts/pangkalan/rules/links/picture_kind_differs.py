"""L029: picture that is not what its name says."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.sample_pictures import jpeg, png
from pangkalan.language import Text
from pangkalan.reading.source import Place

_KINDS = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".webp": "webp"}


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for picture in catalogue.pictures.values():
        name, ending = posixpath.splitext(posixpath.basename(picture.path))
        kind = picture.facts.kind
        if kind and kind != _KINDS.get(ending.lower()):
            values = {"ending": ending[1:], "kind": kind.upper()}
            yield Hit(Place(picture.path), values, f"{name}.{'jpg' if kind == 'jpeg' else kind}")


RULE = Rule(
    code="L029",
    name="picture-kind-differs",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Isi gambar lain dari akhirannya", "Picture that is not what its name says"),
    message=Text(
        "Nama gambar ini berakhiran .{ending}, tetapi isinya {kind}.",
        "The name of this picture ends in .{ending}, but it holds {kind}.",
    ),
    hint=Text("Ganti namanya menjadi {instead}, juga di naskah.", "Rename it to {instead}, in the text as well."),
    why=Text(
        "Sebagian ponsel tidak menampilkan gambar yang namanya keliru, dan keluarga melihat kotak kosong.",
        "Some phones do not show a picture with the wrong name, and families see an empty box.",
    ),
    check=_check,
    bad=(Example(png(), path="koping/contoh-ibu.jpg"),),
    good=(Example(jpeg(), path="koping/contoh-ibu.jpg"), Example(png(), path="koping/contoh-ibu.png")),
)
