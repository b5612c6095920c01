"""M012: a reference that is not the code of a material."""

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
    yield from flaws(draft, FlawKind.NOT_A_CODE)


RULE = Rule(
    code="M012",
    name="not-a-code",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Bukan kode materi", "Not the code of a material"),
    message=Text(
        "`{word}` pada isian `{key}` bukan kode materi.",
        "`{word}` in the field `{key}` is not the code of a material.",
    ),
    hint=Text(
        "Pakai nama berkasnya tanpa bahasa dan akhiran, misalnya isolasi-mandiri.",
        "Use the name of its file without language and ending, such as isolasi-mandiri.",
    ),
    why=Text(
        "Tanpa kode yang benar, pembaca tidak dapat dibawa ke halaman itu.",
        "Without the right code readers cannot be taken to that page.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"terkait": "[Isolasi Mandiri]"})),
        Example(sample(KOPING, changes={"layanan": "[layanan/healing119.id.md]"})),
    ),
    good=(Example(sample(KOPING, changes={"terkait": "[isolasi-mandiri]"})),),
)
