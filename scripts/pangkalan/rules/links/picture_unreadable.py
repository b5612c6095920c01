"""L031: picture that cannot be read."""

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
        facts = picture.facts
        if picture.size <= MAX_BYTES and not facts.width * facts.height:
            yield Hit(Place(picture.path))


RULE = Rule(
    code="L031",
    name="picture-unreadable",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Gambar tidak dapat dibaca", "Picture that cannot be read"),
    message=Text(
        "Isi berkas ini bukan gambar JPG, PNG, atau WebP yang utuh.",
        "This file does not hold a whole JPG, PNG or WebP picture.",
    ),
    hint=Text(
        "Buka gambarnya, simpan lagi sebagai JPG, lalu kirim berkas yang baru. Foto iPhone (HEIC) perlu disimpan sebagai JPG dahulu.",
        "Open the picture, save it again as JPG and send the new file. Photos from an iPhone (HEIC) must be saved as JPG first.",
    ),
    why=Text(
        "Keluarga akan melihat kotak kosong di tempat penjelasan yang mereka perlukan.",
        "Families would see an empty box where an explanation should be.",
    ),
    check=_check,
    bad=(Example(b"<svg/>", path="koping/contoh-ibu.jpg"), Example(jpeg()[:8], path="koping/contoh-ibu.jpg")),
    good=(Example(jpeg(), path="koping/contoh-ibu.jpg"),),
)
