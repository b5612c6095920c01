"""M011: a tick that is not the word ya."""

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
    yield from flaws(draft, FlawKind.NOT_YES)


RULE = Rule(
    code="M011",
    name="not-yes",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Bukan kata `ya`", "Not the word `ya`"),
    message=Text(
        "Isian `{key}` hanya dapat berisi kata ya, bukan `{word}`.",
        "The field `{key}` can only hold the word ya (yes), not `{word}`.",
    ),
    hint=Text(
        "Bila benar, tulis `{key}: ya`. Bila tidak, hapus baris ini; untuk `pernyataan`, bicaralah dulu dengan redaksi.",
        "If it is so, write `{key}: ya`. If not, delete the line; for `pernyataan`, talk to the editors first.",
    ),
    why=Text(
        "Pernyataan yang jelas melindungi keluarga yang ceritanya Anda dengar.",
        "A clear declaration protects the families whose stories you heard.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"pernyataan": "setuju"})),
        Example(sample(KOPING, changes={"pernyataan": "tidak"})),
    ),
    good=(Example(sample(KOPING)),),
)
