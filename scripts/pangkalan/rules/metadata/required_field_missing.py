"""M003: a required field that was not written, or was left empty."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    """All fields that are not there at all make one finding: they are added in one place."""
    missing = [flaw for flaw in draft.flaws if flaw.kind is FlawKind.MISSING]
    absent = [flaw for flaw in missing if flaw.instead and "." not in flaw.key]
    if absent:
        keys = ", ".join(f"`{flaw.key}`" for flaw in absent)
        yield Hit(absent[0].place, {"keys": keys}, "\n".join(flaw.instead for flaw in absent))
    for flaw in missing:
        if flaw not in absent:
            last = flaw.key.rsplit(".", 1)[-1]
            yield Hit(flaw.place, {"keys": f"`{flaw.key}`"}, flaw.instead or f"{last}: ...")


RULE = Rule(
    code="M003",
    name="required-field-missing",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian wajib belum ada", "A required field is missing"),
    message=Text(
        "Isian wajib ini belum ada atau masih kosong: {keys}.",
        "These required fields are missing or still empty: {keys}.",
    ),
    hint=Text(
        "Tambahkan di antara kedua garis ---, misalnya:\n{instead}",
        "Add it between the two --- lines, for example:\n{instead}",
    ),
    why=Text(
        "Tanpa isian ini keluarga tidak dapat menemukan halaman, atau tidak tahu siapa yang bicara dan dari mana isinya.",
        "Without it a family cannot find the page, or does not know who speaks and what it rests on.",
    ),
    check=_check,
    bad=(Example("---\njudul: Menenangkan anak\n---\n\nTarik napas.\n"),),
    good=(Example("---\njudul: Menenangkan anak\n---\n\nCalm.\n", path="tidak-dikenal/contoh.id.md"),),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
