"""M044: a review by nobody whose profession it is."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_PROFESSIONS = frozenset(
    {"pekerja-sosial", "psikolog", "psikiater", "dokter", "perawat", "bidan", "akademisi"}
)


def _check(draft: Draft) -> Iterator[Hit]:
    reviewers = draft.values.get("reviewers", ())
    if reviewers and not any(person.role in _PROFESSIONS for person in reviewers):
        roles = ", ".join(person.role for person in reviewers)
        yield Hit(
            draft.place_of("ditinjau_oleh"),
            {"roles": roles, "professions": ", ".join(sorted(_PROFESSIONS))},
            "",
            len("ditinjau_oleh"),
        )


RULE = Rule(
    code="M044",
    name="reviewer-not-professional",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Peninjau bukan tenaga profesional", "Reviewer is no professional"),
    message=Text(
        'Peninjaunya berperan {roles}, padahal halaman akan berkata "ditinjau tenaga profesional".',
        'Its reviewer is a {roles}, but the page will say "reviewed by a professional".',
    ),
    hint=Text(
        "Tambahkan satu peninjau dengan peran: {professions}.", "Add a reviewer who is one of: {professions}."
    ),
    why=Text(
        "Nasihat tentang kesehatan dan jiwa dapat merugikan bila tidak dilihat orang yang mendalaminya.",
        "Advice on health and mind can do harm if nobody trained in it has seen it.",
    ),
    check=_check,
    bad=(
        Example(
            sample(
                KOPING,
                changes={
                    "ditinjau_oleh": "\n  - nama: Budi S.\n    peran: relawan",
                    "tanggal_tinjau": "2026-11-01",
                },
            )
        ),
    ),
    good=(
        Example(sample(KOPING)),
        Example(
            sample(
                KOPING,
                changes={
                    "ditinjau_oleh": "\n  - nama: Budi S.\n    peran: relawan\n  - nama: Ani\n    peran: perawat",
                    "tanggal_tinjau": "2026-11-01",
                },
            )
        ),
    ),
)
