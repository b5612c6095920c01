"""F001: text that is not saved as UTF-8."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Damage
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for damage, place in draft.source.damage:
        if damage in (Damage.UTF16, Damage.WINDOWS_1252):
            yield Hit(place, {"encoding": "UTF-16" if damage is Damage.UTF16 else "Windows-1252"})


RULE = Rule(
    code="F001",
    name="not-utf8",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Berkas tidak disimpan sebagai UTF-8", "File is not saved as UTF-8"),
    message=Text(
        "Berkas ini disimpan sebagai {encoding}, jadi sebagian hurufnya tidak terbaca.",
        "This file is saved as {encoding}, so some of its letters cannot be read.",
    ),
    hint=Text(
        "Buka kembali, pilih Simpan sebagai, lalu pilih pengodean UTF-8. Di Word: simpan sebagai Teks biasa, pilih Unicode (UTF-8).",
        "Open it again, choose Save as, then the encoding UTF-8. In Word: save as Plain text, choose Unicode (UTF-8).",
    ),
    why=Text(
        "Tanda kutip dan huruf khusus akan tampil sebagai tanda aneh di ponsel keluarga.",
        "Quotation marks and special letters would show as strange signs on a family's phone.",
    ),
    check=_check,
    bad=(Example("Ibu berkata “tenang”.\n".encode("cp1252")), Example("Tenang.\n".encode("utf-16"))),
    good=(Example("Ibu berkata “tenang”.\n"),),
    needs=frozenset(),
)
