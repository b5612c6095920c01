"""L035: child who can be recognised in a picture."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.pictures import place_of_picture
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Material
from pangkalan.schema.sample import sample


def _with(pictures: str) -> str:
    return sample(KOPING, changes={"gambar": f"\n  - berkas: contoh-ibu.jpg\n    orang: {pictures}"})


def _check(material: Material) -> Iterator[Hit]:
    if material.translation is not None:
        return
    for picture in material.meta.pictures:
        if picture.people == "anak":
            yield Hit(place_of_picture(material.draft, picture), {"file": picture.file}, length=len(picture.file))


RULE = Rule(
    code="L035",
    name="child-in-picture",
    subject=Subject.MATERIAL,
    severity=Severity.ERROR,
    title=Text("Anak yang dapat dikenali di gambar", "Child who can be recognised in a picture"),
    message=Text(
        "Di gambar `{file}` ada anak yang dapat dikenali; gambar seperti ini tidak diterbitkan, juga dengan izin orang tuanya.",
        "A child can be recognised in the picture `{file}`; such pictures are not published, not even with the parents' consent.",
    ),
    hint=Text(
        "Pakai gambar tanpa wajah anak, misalnya gambar tangan, mainan, atau lukisan.",
        "Use a picture without a child's face, such as one of hands, toys, or a drawing.",
    ),
    why=Text(
        "Gambar di internet tidak dapat ditarik kembali, dan seorang anak belum dapat memutuskannya.",
        "A picture on the internet cannot be taken back, and a child cannot decide about that yet.",
    ),
    check=_check,
    bad=(Example(_with("anak")), Example(_with("anak\n    izin: ya"))),
    good=(Example(_with("tidak")),),
)
