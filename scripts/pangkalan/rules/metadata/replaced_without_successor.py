"""M056: a term that is said to be replaced, but not by what."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.istilah import TYPE as ISTILAH
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is ISTILAH and draft.values.get("standing") == "diganti" and not draft.front.get("diganti_oleh"):
        yield Hit(draft.place_of("status_istilah"), {}, "diganti_oleh: [kode-istilah]", len("status_istilah"))


RULE = Rule(
    code="M056",
    name="replaced-without-successor",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Istilah diganti tanpa penggantinya", "Replaced term without its successor"),
    message=Text(
        "Istilah ini berstatus diganti, tetapi penggantinya belum disebut.",
        "This term is said to be replaced, but its successor is not named.",
    ),
    hint=Text(
        "Tambahkan: {instead}\nBila tidak ada penggantinya, tulis `status_istilah: sejarah`.",
        "Add: {instead}\nIf it has no successor, write `status_istilah: sejarah`.",
    ),
    why=Text(
        "Pembaca perlu tahu kata mana yang dipakai petugas sekarang.",
        "Readers need to know which word health workers use today.",
    ),
    check=_check,
    bad=(Example(sample(ISTILAH, changes={"status_istilah": "diganti"}), path="istilah/contoh.id.md"),),
    good=(
        Example(
            sample(ISTILAH, changes={"status_istilah": "diganti", "diganti_oleh": "[kasus-suspek]"}),
            path="istilah/contoh.id.md",
        ),
        Example(sample(ISTILAH, changes={"status_istilah": "sejarah"}), path="istilah/contoh.id.md"),
    ),
)
