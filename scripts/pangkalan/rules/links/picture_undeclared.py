"""L033: picture without a word on the people in it."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.pictures import own_pictures
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Material
from pangkalan.schema.sample import sample, sample_body

_BODY = sample_body(KOPING, Lang.ID) + "\n![Ibu menarik napas](contoh-ibu.jpg)\n"


def _with(pictures: str | None) -> str:
    return sample(KOPING, changes={"gambar": pictures}, body=_BODY)


def _check(material: Material) -> Iterator[Hit]:
    listed = {picture.file for picture in material.meta.pictures}
    for shown in own_pictures(material):
        if shown.file not in listed:
            instead = f"gambar:\n  - berkas: {shown.file}\n    orang: tidak"
            yield Hit(shown.place, {"file": shown.file}, instead, shown.length)


RULE = Rule(
    code="L033",
    name="picture-undeclared",
    subject=Subject.MATERIAL,
    severity=Severity.ERROR,
    title=Text("Gambar tanpa keterangan orang", "Picture without a word on the people in it"),
    message=Text(
        "Gambar `{file}` belum dicatat di isian `gambar`, jadi belum jelas adakah orang yang dapat dikenali.",
        "The picture `{file}` is not listed in the field `gambar`, so it is not clear whether anybody can be recognised.",
    ),
    hint=Text(
        "Tambahkan di antara kedua garis ---, dengan orang: tidak, dewasa, atau anak:\n{instead}",
        "Add it between the two --- lines, with orang: tidak (nobody), dewasa (adults) or anak (children):\n{instead}",
    ),
    why=Text(
        "Orang yang wajahnya terbit tanpa izin dapat dikucilkan atau disakiti.",
        "People whose face is published without consent may be shunned or harmed.",
    ),
    check=_check,
    bad=(Example(_with(None)), Example(_with("\n  - berkas: lain.jpg\n    orang: tidak"))),
    good=(Example(_with("\n  - berkas: contoh-ibu.jpg\n    orang: tidak")),),
)
