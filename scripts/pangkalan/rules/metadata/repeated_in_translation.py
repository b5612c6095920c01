"""M016: a shared field repeated in a translation."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    yield from flaws(draft, FlawKind.REPEATED_IN_TRANSLATION)


RULE = Rule(
    code="M016",
    name="repeated-in-translation",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Isian bersama diulang dalam terjemahan", "Shared field repeated in a translation"),
    message=Text(
        "Isian `{key}` sudah ada di naskah sumber dan tidak dibaca di sini.",
        "The field `{key}` stands in the source text already and is not read here.",
    ),
    hint=Text(
        "Hapus baris ini. Bila isinya perlu diubah, ubah di naskah sumber.",
        "Delete the line. If it needs to change, change it in the source text.",
    ),
    why=Text(
        "Bila ditulis dua kali, kedua bahasa bisa mengatakan hal yang berbeda kepada keluarga.",
        "Written twice, the two languages might tell families different things.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, {"topik": "[stres]"}),
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
