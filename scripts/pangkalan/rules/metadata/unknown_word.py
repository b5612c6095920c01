"""M004: a word that is not in the vocabulary of its field."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws, meant
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    for hit in flaws(draft, FlawKind.UNKNOWN_WORD):
        yield replace(hit, values={**hit.values, **meant(hit.instead)})


RULE = Rule(
    code="M004",
    name="unknown-word",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Kata tidak ada dalam daftar", "Word is not in the list"),
    message=Text(
        "`{word}` tidak ada dalam daftar untuk isian `{key}`.",
        "`{word}` is not in the list for the field `{key}`.",
    ),
    hint=Text(
        "{meant}Daftarnya: {words}.",
        "{meant_en}The list: {words}.",
    ),
    why=Text(
        "Keluarga mencari lewat daftar ini; halaman dengan kata lain tidak akan mereka temukan.",
        "Families browse by this list; they would not find a page under another word.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"topik": "[parenting]"})),
        Example(sample(KOPING, changes={"sasaran": "[orangtua]"})),
        Example(sample(KOPING, changes={"penulis": "\n  - nama: Sri\n    peran: dukun"})),
    ),
    good=(
        Example(sample(KOPING)),
        Example(sample(KOPING, changes={"topik": "[pengasuhan, stres]"})),
    ),
)
