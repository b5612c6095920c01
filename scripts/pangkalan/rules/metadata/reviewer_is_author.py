"""M042: a reviewer who is an author too."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    authors = {person.name.casefold() for person in draft.values.get("authors", ())}
    for person in draft.values.get("reviewers", ()):
        if person.name.casefold() in authors:
            yield Hit(draft.place_of("ditinjau_oleh"), {"name": person.name}, "", len("ditinjau_oleh"))


RULE = Rule(
    code="M042",
    name="reviewer-is-author",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Peninjau adalah penulisnya", "Reviewer is the author"),
    message=Text(
        "{name} tercatat sebagai penulis dan juga peninjau.",
        "{name} is named both as author and as reviewer.",
    ),
    hint=Text(
        "Mintalah rekan lain meninjau, atau hapus `ditinjau_oleh` dan `tanggal_tinjau`; halaman tetap dapat terbit tanpa peninjauan.",
        "Ask another colleague to review it, or delete `ditinjau_oleh` and `tanggal_tinjau`; the page can be published without a review.",
    ),
    why=Text(
        'Kata "ditinjau" berjanji kepada keluarga bahwa orang kedua sudah memeriksanya.',
        'The word "reviewed" promises families that a second person has looked at it.',
    ),
    check=_check,
    bad=(
        Example(
            sample(
                KOPING,
                changes={
                    "penulis": "\n  - nama: Sri W.\n    peran: psikolog",
                    "ditinjau_oleh": "\n  - nama: sri w.\n    peran: psikolog",
                    "tanggal_tinjau": "2026-11-01",
                },
            )
        ),
    ),
    good=(
        Example(
            sample(
                KOPING,
                changes={
                    "penulis": "\n  - nama: Sri W.\n    peran: psikolog",
                    "ditinjau_oleh": "\n  - nama: Budi S.\n    peran: psikolog",
                    "tanggal_tinjau": "2026-11-01",
                },
            )
        ),
    ),
)
