"""M007: a list with too many items."""

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
    yield from flaws(draft, FlawKind.TOO_MANY)


RULE = Rule(
    code="M007",
    name="too-many",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Terlalu banyak butir", "Too many items"),
    message=Text(
        "Isian `{key}` berisi {count} butir, paling banyak {limit}.",
        "The field `{key}` has {count} items, at most {limit}.",
    ),
    hint=Text(
        "Pilih {limit} yang paling penting, lalu pindahkan sisanya ke naskah.",
        "Choose the {limit} that matter most and move the rest into the text.",
    ),
    why=Text(
        "Orang yang sedang takut hanya dapat mengingat beberapa hal sekaligus.",
        "Somebody who is frightened can hold only a few things in mind at once.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes={"topik": "[stres, pengasuhan, kebersihan, stigma]"})),),
    good=(Example(sample(KOPING)),),
)
