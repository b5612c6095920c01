"""N004: opening hours that do not say which clock."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_CLOCK = re.compile(r"\b\d{1,2}[.:]\d{2}\b")
_ZONE = re.compile(r"\b(?:wib|wita|wit|waktu setempat|local time|gmt|utc)\b", re.IGNORECASE)


def _check(draft: Draft) -> Iterator[Hit]:
    hours = draft.values.get("hours")
    if isinstance(hours, str) and _CLOCK.search(hours) and not _ZONE.search(hours):
        last = list(_CLOCK.finditer(hours))[-1]
        yield Hit(
            draft.place_of("jam"),
            {"hours": hours},
            f"jam: {hours[: last.end()]} WIB{hours[last.end() :]}",
            len("jam"),
        )


RULE = Rule(
    code="N004",
    name="hours-without-time-zone",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Jam layanan tanpa zona waktu",
        "Opening hours without a time zone",
    ),
    message=Text(
        'Jam "{hours}" tidak menyebut zona waktu.',
        'The hours "{hours}" do not say which time zone.',
    ),
    hint=Text(
        "Tambahkan WIB, WITA, atau WIT, misalnya: {instead}",
        "Add WIB, WITA or WIT, for example: {instead}",
    ),
    why=Text(
        "Pukul 16.00 di Jakarta sudah pukul 18.00 di Jayapura: orang menelepon layanan yang sudah tutup.",
        "16.00 in Jakarta is 18.00 in Jayapura: people would call a service that has closed.",
    ),
    check=_check,
    bad=(
        Example(sample(SERVICE, changes={"jam": "Senin-Jumat 08.00-16.00"}), path="layanan/contoh.id.md"),
        Example(sample(SERVICE, changes={"jam": '"08:00 sampai 15:30"'}), path="layanan/contoh.id.md"),
    ),
    good=(
        Example(sample(SERVICE, changes={"jam": "Senin-Jumat 08.00-16.00 WIB"}), path="layanan/contoh.id.md"),
        Example(sample(SERVICE, changes={"jam": "24 jam"}), path="layanan/contoh.id.md"),
        Example(sample(SERVICE, changes={"jam": "Diatur tiap daerah."}), path="layanan/contoh.id.md"),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
