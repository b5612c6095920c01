"""K015: fields of a term that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.istilah import TYPE as TERM
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is None or draft.type.slug != "istilah" or draft.translation:
        return
    values = draft.values
    if values.get("standing") == "berlaku" and values.get("replaced_by"):
        yield Hit(
            draft.place_of("status_istilah"),
            {
                "problem": "Istilah ini ditulis masih berlaku, tetapi punya pengganti.",
                "problem_en": "The term is said to be current, yet it has a successor.",
            },
            "status_istilah: diganti",
            len("status_istilah"),
        )
    title, definition = values.get("title"), values.get("definition")
    if definition and definition == values.get("summary"):
        yield Hit(
            draft.place_of("definisi"),
            {
                "problem": "Arti resmi mengulang ringkasan.",
                "problem_en": "The official meaning repeats the summary.",
            },
            "definisi: ...",
            len("definisi"),
        )
    if title and title in values.get("other_names", ()):
        yield Hit(
            draft.place_of("istilah_lain"),
            {
                "problem": "Sebutan lain berisi judulnya sendiri.",
                "problem_en": "The other names repeat the title.",
            },
            "istilah_lain: [...]",
            len("istilah_lain"),
        )


RULE = Rule(
    code="K015",
    name="term-fields-disagree",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Isian istilah saling bertentangan",
        "Fields of a term disagree",
    ),
    message=Text(
        "{problem}",
        "{problem_en}",
    ),
    hint=Text(
        "Periksa, misalnya: {instead}",
        "Check it, for example: {instead}",
    ),
    why=Text(
        "Pembaca harus tahu apakah kata itu masih dipakai, dan menemukannya dengan nama yang ia kenal.",
        "Readers must know whether the word is still used, and find it by the name they know.",
    ),
    check=_check,
    bad=(
        Example(sample(TERM, changes={"diganti_oleh": "[lain]"}), path="istilah/contoh.id.md"),
        Example(
            sample(TERM, changes={"judul": "Isolasi", "istilah_lain": "[Isolasi]"}),
            path="istilah/contoh.id.md",
        ),
    ),
    good=(
        Example(sample(TERM), path="istilah/contoh.id.md"),
        Example(
            sample(TERM, changes={"judul": "Orang dalam pemantauan (ODP)", "singkatan": "ODP"}),
            path="istilah/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA, Need.BODY}),
)
