"""U011: an exception from a rule that finds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.exemptions import Ledger
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(ledger: Ledger) -> Iterator[Hit]:
    for granted in ledger.unneeded:
        yield Hit(granted.place, {"rule": granted.exemption.rule}, length=len(granted.exemption.rule))


_EXCEPTED = {"pengecualian": "\n  - aturan: H003\n    alasan: Judul dari pedoman resmi.\n    sampai: 2027-01-31"}
_JUMP = "\n\n## Langkah\n\n#### Napas\n\nTarik napas pelan.\n"

RULE = Rule(
    code="U011",
    name="exemption-unneeded",
    subject=Subject.EXEMPTIONS,
    severity=Severity.WARNING,
    title=Text("Pengecualian tidak diperlukan", "Exception is not needed"),
    message=Text(
        "Aturan {rule} tidak menemukan apa pun di berkas ini, jadi pengecualiannya tidak diperlukan.",
        "Rule {rule} finds nothing in this file, so the exception is not needed.",
    ),
    hint=Text(
        "Hapus butir ini dari `pengecualian`.",
        "Take this entry out of `pengecualian`.",
    ),
    why=Text(
        "Bila kekeliruan itu kelak muncul lagi, tidak ada yang akan melihatnya sebelum keluarga membacanya.",
        "Should the mistake come back one day, nobody would see it before families read it.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes=_EXCEPTED)),),
    good=(Example(sample(KOPING, changes=_EXCEPTED) + _JUMP), Example(sample(KOPING))),
)
