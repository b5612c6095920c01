"""L026: a picture that takes long to load on a cheap phone."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.picture import MAX_BYTES
from pangkalan.reading.source import Place

_LIMIT = 100


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for picture in catalogue.pictures.values():
        size = picture.size // 1000
        # Beyond the limit of what can be taken, another rule speaks.
        if size > _LIMIT and picture.size <= MAX_BYTES:
            yield Hit(Place(picture.path), {"size": str(size), "limit": str(_LIMIT)})


RULE = Rule(
    code="L026",
    name="picture-too-large",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text("Gambar terlalu besar", "Picture is too large"),
    message=Text(
        "Gambar ini {size} KB; sebaiknya paling besar {limit} KB.",
        "This picture has {size} KB; at most {limit} KB is best.",
    ),
    hint=Text(
        "Di ponsel: kirim gambarnya ke diri sendiri lewat WhatsApp sebagai foto, lalu simpan foto yang masuk; ukurannya mengecil.\nDi komputer: perkecil lebarnya menjadi 1.000 titik (piksel) dan simpan sebagai JPG dengan mutu 70.",
        "On a phone: send the picture to yourself by WhatsApp as a photo and save the one that arrives; it is smaller.\nOn a computer: reduce its width to 1,000 points (pixels) and save it as JPG of quality 70.",
    ),
    why=Text(
        "Seluruh halaman lain hanya 45 KB; gambar sebesar ini lama terbuka dan menghabiskan kuota keluarga.",
        "All the rest of a page is 45 KB; such a picture loads slowly and eats up a family's data.",
    ),
    check=_check,
    bad=(Example(b"\xff\xd8\xff" + bytes(120_000), path="koping/contoh-ibu.jpg"),),
    good=(Example(b"\xff\xd8\xff" + bytes(60_000), path="koping/contoh-ibu.jpg"),),
)
