"""M030: metadata nested too deeply."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.TOO_DEEP)


RULE = Rule(
    code="M030",
    name="metadata-too-deep",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian bertingkat terlalu dalam", "Fields are nested too deeply"),
    message=Text("Isian pada baris ini bertingkat terlalu dalam.", "The field on this line is nested too deeply."),
    hint=Text(
        "Tulis daftar sederhana tanpa kurung siku yang berlebih, misalnya:\ntopik: [stres, pengasuhan]",
        "Write a plain list without surplus square brackets, for example:\ntopik: [stres, pengasuhan]",
    ),
    why=Text(
        "Susunan seperti ini tidak terbaca, jadi halaman tidak dapat tampil.",
        "Such a structure cannot be read, so the page cannot be shown.",
    ),
    check=_check,
    bad=(Example("---\njudul: Menenangkan anak\ntopik: [[[[[stres]]]]]\n---\n\nTarik napas pelan.\n"),),
    good=(Example("---\njudul: Menenangkan anak\ntopik: [stres]\n---\n\nTarik napas pelan.\n"),),
)
