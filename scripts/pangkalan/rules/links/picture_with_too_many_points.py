"""L030: picture with too many points."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.sample_pictures import jpeg
from pangkalan.language import Text
from pangkalan.reading.picture import MAX_PIXELS
from pangkalan.reading.source import Place


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for picture in catalogue.pictures.values():
        facts = picture.facts
        if facts.width * facts.height > MAX_PIXELS:
            values = {"width": str(facts.width), "height": str(facts.height), "limit": str(MAX_PIXELS // 1_000_000)}
            yield Hit(Place(picture.path), values)


RULE = Rule(
    code="L030",
    name="picture-with-too-many-points",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Gambar dengan terlalu banyak titik", "Picture with too many points"),
    message=Text(
        "Gambar ini {width} x {height} titik; paling banyak {limit} juta titik seluruhnya.",
        "This picture has {width} x {height} points; at most {limit} million in all are possible.",
    ),
    hint=Text(
        "Di ponsel: kirim gambarnya ke diri sendiri lewat WhatsApp sebagai foto, lalu simpan foto yang masuk; ukurannya mengecil.\nDi komputer: perkecil lebarnya menjadi 1.000 titik (piksel) dan simpan sebagai JPG dengan mutu 70.",
        "On a phone: send the picture to yourself by WhatsApp as a photo and save the one that arrives; it is smaller.\nOn a computer: reduce its width to 1,000 points (pixels) and save it as JPG of quality 70.",
    ),
    why=Text(
        "Ponsel murah berhenti bekerja saat membuka gambar sebesar ini.",
        "A cheap phone stops working when it opens such a picture.",
    ),
    check=_check,
    bad=(Example(jpeg(20_000, 20_000), path="koping/contoh-ibu.jpg"),),
    good=(Example(jpeg(4_000, 3_000), path="koping/contoh-ibu.jpg"),),
)
