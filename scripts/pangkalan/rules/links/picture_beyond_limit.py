"""L032: picture file beyond the limit."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.sample_pictures import jpeg
from pangkalan.language import Text
from pangkalan.reading.picture import MAX_BYTES
from pangkalan.reading.source import Place


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for picture in catalogue.pictures.values():
        if picture.size > MAX_BYTES:
            size = f"{picture.size / 1_000_000:.1f}"
            values = {"size": size.replace(".", ","), "size_en": size, "limit": str(MAX_BYTES // 1_000_000)}
            yield Hit(Place(picture.path), values)


RULE = Rule(
    code="L032",
    name="picture-beyond-limit",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Berkas gambar terlalu besar", "Picture file beyond the limit"),
    message=Text(
        "Gambar ini {size} MB; paling besar {limit} MB dapat diterima.",
        "This picture has {size_en} MB; at most {limit} MB can be taken.",
    ),
    hint=Text(
        "Di ponsel: kirim gambarnya ke diri sendiri lewat WhatsApp sebagai foto, lalu simpan foto yang masuk; ukurannya mengecil.\nDi komputer: perkecil lebarnya menjadi 1.000 titik (piksel) dan simpan sebagai JPG dengan mutu 70.",
        "On a phone: send the picture to yourself by WhatsApp as a photo and save the one that arrives; it is smaller.\nOn a computer: reduce its width to 1,000 points (pixels) and save it as JPG of quality 70.",
    ),
    why=Text(
        "Berkas sebesar ini menghabiskan kuota keluarga dan tidak dapat kami olah.",
        "Such a file eats up a family's data, and we cannot process it.",
    ),
    check=_check,
    bad=(Example(jpeg(), path="koping/contoh-ibu.jpg", size=MAX_BYTES + 1),),
    good=(Example(jpeg(), path="koping/contoh-ibu.jpg", size=200_000),),
)
