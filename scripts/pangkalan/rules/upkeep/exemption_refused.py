"""U012: an exception that cannot be given."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.exemptions import Ledger
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(ledger: Ledger) -> Iterator[Hit]:
    for granted in ledger.granted:
        if granted.rule is None or not granted.rule.may_be_excepted:
            yield Hit(granted.place, {"rule": granted.exemption.rule}, length=len(granted.exemption.rule))


def _from(code: str) -> str:
    return sample(
        KOPING,
        changes={
            "pengecualian": f"\n  - aturan: {code}\n    alasan: Kutipan dari pedoman resmi.\n    sampai: 2027-01-31"
        },
    )


RULE = Rule(
    code="U012",
    name="exemption-refused",
    subject=Subject.EXEMPTIONS,
    severity=Severity.ERROR,
    title=Text("Pengecualian yang tidak dapat diberikan", "Exception that cannot be given"),
    message=Text(
        "Tidak ada pengecualian dari {rule}: aturan itu melindungi orang, atau kodenya tidak ada.",
        "There is no exception from {rule}: that rule protects people, or no rule has this code.",
    ),
    hint=Text(
        "Hapus butir ini dan betulkan naskahnya. Hanya peringatan yang dapat dikecualikan, bukan galat dan bukan privasi.",
        "Take this entry out and mend the text. Only warnings can be excepted, not errors and not privacy.",
    ),
    why=Text(
        "Nomor pribadi atau nasihat yang berbahaya tidak menjadi aman karena ada alasannya.",
        "A private number or harmful advice does not become safe by having a reason.",
    ),
    check=_check,
    bad=(Example(_from("P001")), Example(_from("S001")), Example(_from("X999"))),
    good=(Example(_from("K007")),),
)
