"""T002: a translation of nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    sources = {draft.slug for draft in catalogue.drafts if not draft.translation}
    for draft in catalogue.drafts:
        if draft.translation and draft.slug and draft.lang and draft.slug not in sources:
            yield Hit(
                draft.place_of("penerjemah"),
                {"source": f"{draft.slug}.{draft.lang.other}.md"},
                "",
                len("penerjemah"),
            )


RULE = Rule(
    code="T002",
    name="translation-without-source",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Terjemahan tanpa naskah sumber", "Translation without its source"),
    message=Text(
        "Isian `penerjemah` menandai berkas ini sebagai terjemahan, tetapi `{source}` tidak ada atau juga terjemahan.",
        "The field `penerjemah` marks this file as a translation, but `{source}` does not exist or is one too.",
    ),
    hint=Text(
        "Kirim naskah sumbernya dengan nama itu. Bila ini naskah aslinya, ganti `penerjemah` dengan `penulis` dan lengkapi isian lain.",
        "Send the source text under that name. If this is the original, replace `penerjemah` by `penulis` and fill in the other fields.",
    ),
    why=Text(
        "Sumber dan penulisnya tercatat di naskah sumber; tanpanya keluarga tidak tahu dari mana isinya.",
        "Sources and authors are kept in the source text; without it families do not know what the page rests on.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, Lang.EN), path="koping/contoh.en.md"),
        Example(
            sample(KOPING, changes={"penerjemah": "\n  - nama: Sri\n    peran: penerjemah"}),
            others={"koping/contoh.en.md": sample(KOPING, Lang.EN)},
        ),
    ),
    good=(
        Example(
            sample(KOPING, Lang.EN),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING)},
        ),
        Example(sample(KOPING), path="koping/contoh.en.md"),
    ),
)
