"""M002: a key that stands twice."""

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
    yield from flaws(draft, FlawKind.DUPLICATE_KEY)


RULE = Rule(
    code="M002",
    name="duplicate-key",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian ditulis dua kali", "A field is written twice"),
    message=Text(
        "Isian `{key}` ditulis dua kali. Yang kedua tidak dibaca.",
        "The field `{key}` is written twice. The second one is not read.",
    ),
    hint=Text(
        "Gabungkan keduanya menjadi satu, lalu hapus yang lain.",
        "Join the two into one and delete the other.",
    ),
    why=Text(
        "Kami tidak dapat menebak mana yang Anda maksud, dan keluarga bisa membaca keterangan yang lama.",
        "We cannot guess which one you mean, and a family might read the old one.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes={"judul": "Menemani anak\njudul: Bicara dengan anak"})),),
    good=(
        Example(sample(KOPING)),
        Example(
            sample(
                KOPING,
                changes={"penulis": "\n  - nama: Sri\n    peran: psikolog\n  - nama: Budi\n    peran: guru"},
            )
        ),
    ),
)
