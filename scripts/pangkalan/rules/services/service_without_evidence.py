"""N011: a service record that does not say how anyone knows."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    values = draft.values
    if draft.type is None or draft.type.slug != "layanan" or draft.translation:
        return
    if not any(values.get(name) for name in ("checked", "newest_evidence", "history")):
        yield Hit(draft.place_of("saluran"), {}, "bukti_terbaru: 2025-08-07", len("saluran"))


RULE = Rule(
    code="N011",
    name="service-without-evidence",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Catatan layanan tanpa bukti",
        "Service record without evidence",
    ),
    message=Text(
        "Catatan ini tidak menyebut kapan layanannya terakhir diketahui ada.",
        "The record does not say when the service was last known to exist.",
    ),
    hint=Text(
        "Tambahkan tanggal keterangan terbaru, misalnya: {instead}",
        "Add the date of the newest statement, for example: {instead}",
    ),
    why=Text(
        "Keluarga perlu tahu apakah nomor itu dari kemarin atau dari 2016.",
        "A family needs to know whether the number is from yesterday or from 2016.",
    ),
    check=_check,
    bad=(Example(sample(SERVICE, changes={}), path="layanan/contoh.id.md"),),
    good=(
        Example(sample(SERVICE, changes={"bukti_terbaru": "2025-08-07"}), path="layanan/contoh.id.md"),
        Example(
            sample(SERVICE, changes={"terakhir_diperiksa": "2026-11-20", "cara_periksa": "dihubungi"}),
            path="layanan/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
