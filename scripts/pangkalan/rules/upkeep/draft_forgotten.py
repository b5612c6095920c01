"""U003: a draft that has lain for more than a year."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.language import Text
from pangkalan.schema.sample import sample

_YEAR = 365


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in catalogue.drafts:
        since = draft.values.get("modified") or draft.values.get("created")
        if draft.draft_only and since and (catalogue.as_of - since).days > _YEAR:
            yield Hit(
                draft.place_of("status"), {"since": since.isoformat()}, "status: terbit", len("status: draf")
            )


RULE = Rule(
    code="U003",
    name="draft-forgotten",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text(
        "Draf terlupakan",
        "Forgotten draft",
    ),
    message=Text(
        "Draf ini belum disentuh sejak {since}.",
        "This draft has not been touched since {since}.",
    ),
    hint=Text(
        "Selesaikan dan tulis {instead}, atau hapus berkasnya.",
        "Finish it and write {instead}, or delete the file.",
    ),
    why=Text(
        "Seseorang pernah menulisnya untuk keluarga yang menunggu.",
        "Somebody once wrote it for families who are waiting.",
    ),
    check=_check,
    bad=(
        Example(
            sample(COPING, changes={"status": "draf", "dibuat": "2024-01-01"}), path="koping/contoh.id.md"
        ),
    ),
    good=(
        Example(
            sample(COPING, changes={"status": "draf", "dibuat": "2026-01-01"}), path="koping/contoh.id.md"
        ),
        Example(sample(COPING, changes={"dibuat": "2024-01-01"}), path="koping/contoh.id.md"),
    ),
)
