"""U010: an exception whose last day is over."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.exemptions import Ledger
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text, spoken_day
from pangkalan.schema.sample import sample


def _check(ledger: Ledger) -> Iterator[Hit]:
    for granted in ledger.granted:
        if granted.exemption.until < ledger.as_of:
            until = granted.exemption.until
            yield Hit(
                granted.place,
                {
                    "rule": granted.exemption.rule,
                    "until": spoken_day(until, Lang.ID),
                    "until_en": spoken_day(until, Lang.EN),
                },
                length=len(granted.exemption.rule),
            )


def _until(day: str) -> str:
    return sample(
        KOPING,
        changes={"pengecualian": f"\n  - aturan: K007\n    alasan: Kutipan dari pedoman resmi.\n    sampai: {day}"},
    )


RULE = Rule(
    code="U010",
    name="exemption-expired",
    subject=Subject.EXEMPTIONS,
    severity=Severity.WARNING,
    title=Text("Pengecualian sudah berakhir", "Exception has ended"),
    message=Text(
        "Pengecualian dari {rule} hanya berlaku sampai {until}.", "The exception from {rule} held until {until_en}."
    ),
    hint=Text(
        "Betulkan naskahnya lalu hapus pengecualian ini, atau minta redaksi menulis tanggal `sampai` yang baru.",
        "Mend the text and take this exception out, or ask the editors for a new date under `sampai`.",
    ),
    why=Text(
        "Pengecualian yang dibiarkan menutupi kekeliruan yang sampai ke keluarga.",
        "An exception left standing covers up mistakes that reach families.",
    ),
    check=_check,
    bad=(Example(_until("2026-01-31")),),
    good=(Example(_until("2027-01-31")), Example(_until("2026-11-23"))),
)
