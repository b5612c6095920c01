"""L034: people in a picture without consent."""

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
        if picture.people == "dewasa" and not picture.consent:
            yield Hit(place_of_picture(material.draft, picture), {"file": picture.file}, length=len(picture.file))


RULE = Rule(
    code="L034",
    name="people-without-consent",
    subject=Subject.MATERIAL,
    severity=Severity.ERROR,
    title=Text("Orang di gambar tanpa izin", "People in a picture without consent"),
    message=Text(
        "Di gambar `{file}` ada orang yang dapat dikenali, tetapi izinnya belum dicatat.",
        "People can be recognised in the picture `{file}`, but their consent is not noted.",
    ),
    hint=Text(
        "Bila semua orang di gambar sudah setuju, tulis di bawahnya: izin: ya. Bila belum, pakai gambar lain.",
        "If everybody in the picture has agreed, write below it: izin: ya. If not, use another picture.",
    ),
    why=Text(
        "Orang yang wajahnya terbit tanpa izin dapat dikucilkan atau disakiti.",
        "People whose face is published without consent may be shunned or harmed.",
    ),
    check=_check,
    bad=(Example(_with("dewasa")),),
    good=(Example(_with("dewasa\n    izin: ya")), Example(_with("tidak"))),
)
