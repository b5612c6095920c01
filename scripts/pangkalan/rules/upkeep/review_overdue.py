"""U001: a material whose review is overdue."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.ageing import review
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for work in catalogue.published:
        # Services are checked by calling them, not by reading them again; an archived page stays as it is.
        if work.type.slug == "layanan" or work.source.meta.status == "arsip":
            continue
        due = review(work.source, catalogue.as_of)
        if due.overdue and due.due:
            draft = work.source.draft
            key = next(
                (key for key in ("tinjau_lagi", "tanggal_tinjau", "diubah", "dibuat") if draft.front.get(key)),
                "judul",
            )
            yield Hit(
                draft.place_of(key), {"due": due.due.isoformat(), "today": catalogue.as_of.isoformat()}, length=len(key)
            )


RULE = Rule(
    code="U001",
    name="review-overdue",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text(
        "Peninjauan terlambat",
        "Review overdue",
    ),
    message=Text(
        "Materi ini harus ditinjau lagi sebelum {due}.",
        "This material was due for review by {due}.",
    ),
    hint=Text(
        "Baca ulang bersama tenaga profesional, lalu tulis, misalnya:\nditinjau_oleh:\n  - nama: Nama peninjau\n    peran: psikolog\ntanggal_tinjau: {today}",
        "Read it again with a professional, then write, for example:\nditinjau_oleh:\n  - nama: Name of the reviewer\n    peran: psikolog\ntanggal_tinjau: {today}",
    ),
    why=Text(
        "Anjuran dan aturan berubah; halaman memberi tahu pembaca bahwa isinya sedang diperiksa ulang.",
        "Advice and rules change; the page now tells its readers that it is being checked again.",
    ),
    check=_check,
    bad=(
        Example(sample(COPING, changes={"dibuat": "2024-01-01"}), path="koping/contoh.id.md"),
        Example(
            sample(COPING, changes={"dibuat": "2026-01-01", "tinjau_lagi": "2026-11-01"}),
            path="koping/contoh.id.md",
        ),
    ),
    good=(
        Example(sample(COPING, changes={"dibuat": "2026-01-01"}), path="koping/contoh.id.md"),
        Example(sample(SERVICE, changes={"dibuat": "2024-01-01"}), path="layanan/contoh.id.md"),
    ),
)
