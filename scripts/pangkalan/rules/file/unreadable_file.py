"""F003: something under the name of a text that is no text."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Damage
from pangkalan.schema.material import Draft

_WHAT = {
    Damage.NOT_TEXT: Text(
        "bukan teks biasa, mungkin dokumen atau gambar", "not plain text, perhaps a document or a picture"
    ),
    Damage.NOT_A_FILE: Text("hanya pintasan, bukan berkasnya sendiri", "only a shortcut, not the file itself"),
    Damage.UNREADABLE: Text("tidak dapat dibuka", "impossible to open"),
}


def _check(draft: Draft) -> Iterator[Hit]:
    for damage, place in draft.source.damage:
        if damage in _WHAT and draft.path.casefold().endswith(".md"):
            yield Hit(place, {"what": _WHAT[damage].id, "what_en": _WHAT[damage].en})


RULE = Rule(
    code="F003",
    name="unreadable-file",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Berkas tidak dapat dibaca sebagai teks", "File cannot be read as text"),
    message=Text("Berkas ini {what}.", "This file is {what_en}."),
    hint=Text(
        "Di Word: buka naskahnya, pilih Simpan sebagai, jenis Teks biasa (.txt), lalu Unicode (UTF-8). Mengganti akhiran nama berkas saja tidak mengubah isinya.\nDi ponsel: salin tulisannya ke formulir usulan.",
        "In Word: open the text, choose Save as, type Plain text (.txt), then Unicode (UTF-8). Changing the ending of the name alone does not change what is inside.\nOn a phone: copy the words into the form for suggestions.",
    ),
    why=Text(
        "Kami ingin menerbitkan tulisan Anda untuk keluarga, tetapi tidak dapat membacanya.",
        "We want to publish your words for families, but cannot read them.",
    ),
    check=_check,
    bad=(Example(b"PK\x03\x04\x14\x00\x06\x00word/document.xml"), Example(b"\xff\xd8\xff\xe0\x00\x10JFIF")),
    good=(
        Example("Tarik napas pelan.\n"),
        Example(b"PK\x03\x04\x14\x00\x06\x00word/document.xml", path="koping/contoh.docx"),
    ),
    needs=frozenset(),
)
