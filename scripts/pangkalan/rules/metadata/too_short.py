"""M006: a value with too few characters."""

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
    yield from flaws(draft, FlawKind.TOO_SHORT)


RULE = Rule(
    code="M006",
    name="too-short",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Isian terlalu pendek", "A field is too short"),
    message=Text(
        "Isian `{key}` baru {length} huruf, paling sedikit {limit}.",
        "The field `{key}` has only {length} characters, at least {limit} are needed.",
    ),
    hint=Text(
        "Tambahkan apa yang akan didapat pembaca, dengan kata sehari-hari.",
        "Add what the reader will get, in everyday words.",
    ),
    why=Text(
        "Dari keterangan sependek ini keluarga tidak tahu apakah halaman ini untuk mereka.",
        "From so few words a family cannot tell whether the page is for them.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes={"ringkasan": "Tentang anak."})),),
    good=(Example(sample(KOPING)),),
)
