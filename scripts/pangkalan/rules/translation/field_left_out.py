"""T013: a field that the source has and the translation leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import pairs
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.field import fields
from pangkalan.schema.sample import sample

# Other names of a term may exist in one language only.
_MAY_DIFFER = frozenset({"istilah_lain"})


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        known = fields(pair.source.type.meta) if pair.source.type else {}
        for name, field in known.items():
            # A required one is missed already where the fields are read.
            if not field.localised or field.required or field.key in _MAY_DIFFER:
                continue
            if (
                name in pair.source.values
                and pair.translation.front.entries
                and pair.translation.front.get(field.key) is None
            ):
                values = {"key": field.key, "label": field.label.id, "label_en": field.label.en}
                yield Hit(pair.translation.place_of("judul"), values, f"{field.key}: ...")


_NOTE = {"peringatan_isi": "Halaman ini membicarakan kehilangan."}

RULE = Rule(
    code="T013",
    name="field-left-out",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Isian hilang dari terjemahan", "Field left out of the translation"),
    message=Text(
        "Naskah sumber punya isian `{key}` ({label}), terjemahan ini tidak.",
        "The source has a field `{key}` ({label_en}), this translation has not.",
    ),
    hint=Text(
        "Tambahkan dalam bahasa terjemahan: {instead}", "Add it in the language of the translation: {instead}"
    ),
    why=Text(
        "Di halaman terjemahan akan muncul kalimat dalam bahasa lain, di tempat orang mencari peringatan.",
        "The translated page would show a sentence in the other language, where people look for a warning.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, changes=_NOTE)},
        ),
    ),
    good=(
        Example(
            sample(KOPING, Lang.EN, {"peringatan_isi": "This page speaks of loss."}),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, changes=_NOTE)},
        ),
        Example(
            sample(KOPING, Lang.EN),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, changes={"usia": "[anak]"})},
        ),
    ),
)
