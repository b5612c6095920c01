"""M010: a year that is none."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    yield from flaws(draft, FlawKind.NOT_A_NUMBER)


RULE = Rule(
    code="M010",
    name="not-a-year",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tahun tidak dapat dibaca", "Year cannot be read"),
    message=Text(
        "`{word}` pada isian `{key}` bukan tahun empat angka.",
        "`{word}` in the field `{key}` is not a year of four digits.",
    ),
    hint=Text(
        "Tulis tahunnya saja dengan empat angka, misalnya {example}.",
        "Write the year alone in four digits, such as {example}.",
    ),
    why=Text(
        "Dari tahun terbit pembaca tahu apakah sumber Anda masih berlaku.",
        "The year of publication tells readers whether your source still holds.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: Mei 2020"})),
        Example(sample(KOPING, changes={"sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: 20"})),
    ),
    good=(Example(sample(KOPING)),),
)
