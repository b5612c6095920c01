"""M043: a material that says it was reviewed, but not by whom or when."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_REVIEWED = ("ditinjau", "disetujui")


def _check(draft: Draft) -> Iterator[Hit]:
    parts = {
        "ditinjau_oleh": draft.front.get("ditinjau_oleh"),
        "tanggal_tinjau": draft.front.get("tanggal_tinjau"),
    }
    status = draft.values.get("status")
    missing = [key for key, entry in parts.items() if entry is None]
    if missing and (status in _REVIEWED or len(missing) == 1):
        named = next((key for key in ("status", *parts) if draft.front.get(key)), "")
        yield Hit(draft.place_of(named), {"named": named, "missing": ", ".join(missing)}, "", len(named) or 1)


RULE = Rule(
    code="M043",
    name="review-incomplete",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Peninjauan tanpa nama atau tanggal", "Review without a name or a date"),
    message=Text(
        "`{named}` menyatakan peninjauan, tetapi `{missing}` belum diisi.",
        "`{named}` speaks of a review, but `{missing}` is not filled in.",
    ),
    hint=Text(
        "Isi keduanya, misalnya:\nditinjau_oleh:\n  - nama: Nama peninjau\n    peran: psikolog\ntanggal_tinjau: 2026-11-23\nBila belum ditinjau, tulis `status: terbit` dan hapus keduanya.",
        "Fill in both, for example:\nditinjau_oleh:\n  - nama: Name of the reviewer\n    peran: psikolog\ntanggal_tinjau: 2026-11-23\nIf nobody has reviewed it, write `status: terbit` and delete both.",
    ),
    why=Text(
        "Keluarga mempercayai halaman yang ditinjau; kepercayaan itu harus dapat diperiksa.",
        "Families trust a reviewed page; that trust must be open to checking.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"status": "ditinjau"})),
        Example(sample(KOPING, changes={"tanggal_tinjau": "2026-11-01"})),
        Example(sample(KOPING, changes={"ditinjau_oleh": "\n  - nama: Budi S.\n    peran: psikolog"})),
    ),
    good=(
        Example(sample(KOPING, changes={"status": "terbit"})),
        Example(
            sample(
                KOPING,
                changes={
                    "status": "ditinjau",
                    "ditinjau_oleh": "\n  - nama: Budi S.\n    peran: psikolog",
                    "tanggal_tinjau": "2026-11-01",
                },
            )
        ),
    ),
)
