"""N002: two records with the same number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.surroundings import Asked
from pangkalan.checking.telephone import digits, is_masked, numbers_of
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.reading.base import Listed, content_of
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
                yield Hit(number.scalar.place, {"other": other}, f"[{other}]({other})", len(number.scalar.text) + 2)


def _others(asked: Asked) -> Iterator[Listed]:
    """Pick out the services that write a number with the same end, whatever stands before it and between its digits."""
    asked_for = [number for draft in asked.drafts if draft.type is SERVICE for number in numbers_of(draft)]
    ends = tuple({digits(number.dialled.partition(";")[0])[-_END:] for number in asked_for})
    for listed in asked.others if ends else ():
        if f"/{SERVICE.slug}/" in listed.path:
            text = (content_of(listed) or b"").decode("utf-8", "replace")
            if any(digits(value).endswith(ends) for value in _VALUE.findall(text)):
                yield replace(listed, whole=False)


_VALUE = re.compile(r"\bnilai\b[\"']?\s*:([^\n,}#]*)")
_END = 6
"""Digits at the end of a number: those before them may be written in several ways."""


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
    others=_others,
)
