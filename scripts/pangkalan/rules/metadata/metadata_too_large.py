"""M031: a metadata block longer than any real one."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.TOO_LARGE)


RULE = Rule(
    code="M031",
    name="metadata-too-large",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian terlalu banyak", "Too much in the fields"),
    message=Text(
        "Bagian isian terlalu panjang untuk dibaca.", "The part with the fields is too long to be read."
    ),
    hint=Text(
        "Pindahkan tulisan panjang ke naskah di bawah garis --- penutup.",
        "Move long passages into the text below the closing --- line.",
    ),
    why=Text(
        "Isian hanya untuk keterangan singkat; nasihat bagi keluarga tempatnya di naskah.",
        "The fields are for short particulars; advice to families belongs into the text.",
    ),
    check=_check,
    bad=(Example("---\njudul: " + "tenang " * 3_000 + "\n---\n\nTarik napas pelan.\n"),),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
