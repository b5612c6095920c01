"""U002: a service that nobody has called for too long."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.services import CRISIS_DAYS, OTHER_DAYS, Standing, state
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for work in catalogue.of_type("layanan"):
        service, meta = work.source, work.source.meta
        if state(service, catalogue.as_of).standing is not Standing.UNCHECKED:
            continue
        urgent = getattr(meta, "crisis", False) or getattr(meta, "emergency", False)
        called = getattr(meta, "checked", None) if getattr(meta, "check_method", "") == "dihubungi" else None
        since, limit = called or meta.created, CRISIS_DAYS if urgent else OTHER_DAYS
        if since and (catalogue.as_of - since).days > limit:
            key = "terakhir_diperiksa" if called else "saluran"
            yield Hit(
                service.draft.place_of(key),
                {"days": str((catalogue.as_of - since).days), "limit": str(limit)},
                f"terakhir_diperiksa: {catalogue.as_of}",
                len(key),
            )


RULE = Rule(
    code="U002",
    name="check-overdue",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text(
        "Layanan lama tidak diperiksa",
        "Service not checked for long",
    ),
    message=Text(
        "Sudah {days} hari tidak ada yang menelepon layanan ini; batasnya {limit} hari.",
        "Nobody has called this service for {days} days; the limit is {limit}.",
    ),
    hint=Text(
        "Telepon nomornya, lalu tulis {instead} dan cara_periksa: dihubungi.",
        "Call the number, then write {instead} and cara_periksa: dihubungi.",
    ),
    why=Text(
        "Nomor yang mati baru ketahuan oleh orang yang paling membutuhkannya.",
        "A dead number is otherwise first found by the person who needs it most.",
    ),
    check=_check,
    bad=(
        Example(
            sample(SERVICE, changes={"terakhir_diperiksa": "2026-01-01", "cara_periksa": "dihubungi"}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"krisis": "ya", "alternatif": "[psc-119]", "dibuat": "2026-10-01"}),
            path="layanan/contoh.id.md",
        ),
    ),
    good=(
        Example(
            sample(SERVICE, changes={"terakhir_diperiksa": "2026-11-01", "cara_periksa": "dihubungi"}),
            path="layanan/contoh.id.md",
        ),
        Example(sample(SERVICE, changes={"dibuat": "2026-11-01"}), path="layanan/contoh.id.md"),
        Example(
            sample(
                SERVICE,
                changes={"dibuat": "2020-01-01", "status_layanan": "arsip", "alternatif": "[psc-119]"},
            ),
            path="layanan/contoh.id.md",
        ),
    ),
)
