"""M015: a list where one value belongs, or a value where a group belongs."""

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
    yield from flaws(draft, FlawKind.WRONG_SHAPE)


RULE = Rule(
    code="M015",
    name="wrong-shape",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Bentuk isian tidak cocok", "A field has the wrong shape"),
    message=Text(
        "Isian `{key}` tidak berbentuk seperti yang diharapkan.",
        "The field `{key}` does not have the expected shape.",
    ),
    hint=Text("Yang diharapkan: {expected}.", "Expected: {expected_en}."),
    why=Text(
        "Isian yang tidak terbaca tidak akan tampil di halaman yang dibuka keluarga.",
        "A field that cannot be read does not show on the page that a family opens.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"penulis": "Sri Wahyuni"})),
        Example(sample(KOPING, changes={"judul": "[Menemani anak]"})),
    ),
    good=(Example(sample(KOPING)),),
)
