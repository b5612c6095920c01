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
    title=Text(
        "Huruf berkas tidak terbaca",
        "Letters of the file cannot be read",
    ),
    message=Text(
        "Berkas ini disimpan dengan cara lama ({encoding}), jadi sebagian hurufnya, misalnya tanda kutip, tidak terbaca.",
        "This file is saved in an old way ({encoding}), so some of its letters, such as quotation marks, cannot be read.",
    ),
    hint=Text(
        "Di Notepad: File, Simpan sebagai, lalu pada Pengodean (Encoding) pilih UTF-8.\nDi Word: Simpan sebagai, jenis Teks biasa (.txt), lalu pilih Unicode (UTF-8).\nDi ponsel: salin tulisannya ke formulir usulan.",
        "In Notepad: File, Save as, then choose UTF-8 under Encoding.\nIn Word: Save as, type Plain text (.txt), then choose Unicode (UTF-8).\nOn a phone: copy the words into the form for suggestions.",
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
