"""N009: a material that sends readers to a closed service."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.services import Standing, state
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    closed = catalogue.fact(closed_services)
    for draft in catalogue.drafts:
        for attribute, key in (("services", "layanan"), ("alternatives", "alternatif")):
            for code in draft.values.get(attribute, ()):
                if code in closed:
                    others = [other for other in closed[code] if other != draft.slug and other not in closed]
                    yield Hit(
                        draft.place_of(key),
                        {"code": code, "key": key},
                        others[0] if others else "healing119",
                        len(key),
                    )


def closed_services(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Return the codes of services that nobody should call, each with those to call instead."""
    return {
        work.slug: getattr(work.source.meta, "alternatives", ())
        for work in catalogue.of_type("layanan")
        if state(work.source, catalogue.as_of).standing in (Standing.CLOSED, Standing.ARCHIVED)
    }


RULE = Rule(
    code="N009",
    name="closed-service-cited",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text(
        "Merujuk ke layanan yang sudah tutup",
        "Referral to a closed service",
    ),
    message=Text(
        "Isian `{key}` menunjuk `{code}`, layanan yang sudah tutup atau diarsipkan.",
        "The field `{key}` names `{code}`, a service that is closed or archived.",
    ),
    hint=Text(
        "Ganti dengan: {instead}",
        "Put this instead: {instead}",
    ),
    why=Text(
        "Keluarga akan menelepon nomor mati tepat saat memerlukan pertolongan.",
        "A family would call a dead number just when it needs help.",
    ),
    check=_check,
    bad=(
        Example(
            sample(COPING, changes={"layanan": "[lama]"}),
            others={
                "layanan/lama.id.md": sample(
                    SERVICE, changes={"status_layanan": "arsip", "alternatif": "[baru]"}
                ),
                "layanan/baru.id.md": sample(
                    SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "129"'}
                ),
            },
        ),
    ),
    good=(
        Example(
            sample(COPING, changes={"layanan": "[baru]"}), others={"layanan/baru.id.md": sample(SERVICE)}
        ),
        Example(
            "Dulu ada [hotline](lama).\n",
            others={
                "layanan/lama.id.md": sample(
                    SERVICE, changes={"status_layanan": "arsip", "alternatif": "[baru]"}
                )
            },
        ),
    ),
)
