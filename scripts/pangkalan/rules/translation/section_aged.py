"""T003: a section that changed in the source after it was translated."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.translations import OPENING, Aged, aged_sections
from pangkalan.checking.pairs import Pair, pairs
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.reading.source import Place
from pangkalan.schema.sample import sample

_CHANGE = {
    "added": Text("ditambahkan", "added"),
    "changed": Text("diubah", "changed"),
    "removed": Text("dihapus", "removed"),
}


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        for aged in aged_sections(pair.source, pair.translation):
            section = aged.heading.text if aged.heading else aged.name
            yield Hit(
                _place(pair, aged),
                {"section": section, "change": _CHANGE[aged.change].id, "change_en": _CHANGE[aged.change].en},
            )


def _place(pair: Pair, aged: Aged) -> Place:
    """Return the place of the section in the translation, where the two have the same headings."""
    if aged.name == OPENING and pair.translation.body.passages:
        return pair.translation.body.passages[0].place
    if aged.heading and pair.same_outline:
        return pair.translation.body.headings[pair.source.body.headings.index(aged.heading)].place
    return pair.translation.place_of("diterjemahkan_dari")


_STAMPS = {"diterjemahkan_dari": "\n  - bagian: pembuka\n    sidik: 00000000"}

RULE = Rule(
    code="T003",
    name="section-aged",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Bagian sumber berubah setelah diterjemahkan", "Source changed after translation"),
    message=Text(
        "Bagian `{section}` telah {change} di naskah sumber setelah diterjemahkan.",
        "The section `{section}` was {change_en} in the source after it was translated.",
    ),
    hint=Text(
        "Bandingkan bagian ini dengan naskah sumber, perbaiki, lalu jalankan `pangkalan tandai` atau minta redaksi melakukannya.",
        "Compare this section with the source, mend it, then run `pangkalan tandai` or ask the editors to.",
    ),
    why=Text(
        "Pembaca bahasa lain bisa mengikuti nasihat yang di naskah sumber sudah diperbaiki.",
        "Readers of the other language might follow advice that the source has already corrected.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, _STAMPS),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING)},
        ),
    ),
    good=(
        Example(
            sample(KOPING, Lang.EN),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING)},
        ),
    ),
)
