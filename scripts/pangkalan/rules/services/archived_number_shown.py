"""N010: a private number of an old programme shown in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.telephone import is_private_mobile, numbers_of
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.values.get("declared") not in ("arsip", "tidak-aktif") and draft.values.get("status") != "arsip":
        return
    for number in numbers_of(draft):
        if is_private_mobile(number.scalar.text):
            yield Hit(number.scalar.place, {}, f'nilai: "{_masked(number.scalar.text)}"', len(number.scalar.text) + 2)


def _masked(number: str) -> str:
    """Return a number with its last four digits covered."""
    return re.sub(r"\d(?=(?:\D*\d){0,3}\D*$)", "x", number)


RULE = Rule(
    code="N010",
    name="archived-number-shown",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Nomor arsip tidak ditutup",
        "Archived number not masked",
    ),
    message=Text(
        "Nomor ponsel dari layanan yang sudah tutup tertulis lengkap.",
        "The mobile number of a closed service is written in full.",
    ),
    hint=Text(
        "Tutup empat angka terakhirnya dengan xxxx: {instead}",
        "Mask the last four digits with xxxx: {instead}",
    ),
    why=Text(
        "Nomor itu mungkin kini milik orang lain, yang akan ditelepon orang dalam krisis.",
        "The number may belong to somebody else now, who would be called by people in crisis.",
    ),
    check=_check,
    bad=(
        Example(
            sample(
                SERVICE,
                changes={
                    "status_layanan": "arsip",
                    "alternatif": "[healing119]",
                    "saluran": '\n  - jenis: telepon\n    nilai: "082289184427"',
                },
            ),
            path="layanan/contoh.id.md",
        ),
    ),
    good=(
        Example(
            sample(
                SERVICE,
                changes={
                    "status_layanan": "arsip",
                    "alternatif": "[healing119]",
                    "saluran": '\n  - jenis: telepon\n    nilai: "0822-8918-xxxx"',
                },
            ),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(
                SERVICE,
                changes={
                    "status_layanan": "arsip",
                    "alternatif": "[healing119]",
                    "saluran": '\n  - jenis: telepon\n    nilai: "119"\n    ekstensi: "9"',
                },
            ),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "0811-979-10000"'}),
            path="layanan/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
    private=True,
)
