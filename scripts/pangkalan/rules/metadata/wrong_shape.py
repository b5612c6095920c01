"""M015: a list where one value belongs, or a value where a group belongs."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    for hit in flaws(draft, FlawKind.WRONG_SHAPE):
        yield replace(hit, instead=_below_its_key(hit, draft.source.line(hit.place.line)))


def _below_its_key(hit: Hit, line: str) -> str:
    """Return what to write with its key, where that stands on the same line."""
    key = hit.values["key"].rsplit(".", 1)[-1]
    if not hit.instead.startswith("- ") or not line.lstrip("- ").startswith(f"{key}:"):
        return hit.instead
    return "\n".join([f"{key}:", *(f"  {part}" for part in hit.instead.split("\n"))])


RULE = Rule(
    code="M015",
    name="wrong-shape",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Isian ditulis dengan cara lain",
        "A field is written in another way",
    ),
    message=Text(
        "Isian `{key}` ditulis dengan cara yang belum dapat dibaca.",
        "The field `{key}` is written in a way that cannot be read.",
    ),
    hint=Text(
        "Yang diharapkan: {expected}.",
        "What is expected: {expected_en}.",
    ),
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
