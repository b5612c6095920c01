"""N002: two records with the same number."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.telephone import is_masked, numbers_of
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    first: dict[str, str] = {}
    for draft in sorted(catalogue.drafts, key=lambda draft: (_is_closed(draft), draft.path)):
        if draft.type is None or draft.type.slug != "layanan" or draft.translation or draft.slug is None:
            continue
        for number in numbers_of(draft):
            if is_masked(number.scalar.text):
                continue
            other = first.setdefault(number.dialled, draft.slug)
            if other != draft.slug:
                yield Hit(
                    number.scalar.place, {"other": other}, f"[{other}]({other})", len(number.scalar.text) + 2
                )


def _is_closed(draft: Draft) -> bool:
    return draft.values.get("declared") in ("arsip", "tidak-aktif")


RULE = Rule(
    code="N002",
    name="service-twice",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text(
        "Nomor yang sama di dua catatan",
        "The same number in two records",
    ),
    message=Text(
        "Nomor ini sudah ada pada layanan `{other}`.",
        "This number is already in the record `{other}`.",
    ),
    hint=Text(
        "Gabungkan kedua catatan, atau tautkan: {instead}",
        "Join the two records, or link it: {instead}",
    ),
    why=Text(
        "Bila hanya satu catatan diperbaiki, keluarga masih menemukan yang salah.",
        "If only one record is mended, families still find the wrong one.",
    ),
    check=_check,
    bad=(
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: wa\n    nilai: "+62 811-979-10000"'}),
            path="layanan/zeta.id.md",
            others={
                "layanan/alfa.id.md": sample(
                    SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "0811 97910000"'}
                )
            },
        ),
    ),
    good=(
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "119"\n    ekstensi: "9"'}),
            path="layanan/zeta.id.md",
            others={"layanan/alfa.id.md": sample(SERVICE)},
        ),
    ),
    needs=frozenset({Need.EVERYTHING}),
)
