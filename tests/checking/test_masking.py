"""What a private rule found is repeated by no other."""

from __future__ import annotations

from pathlib import Path

from bases import TODAY, base_of
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check

KOPING = all_types()["koping"]
NUMBER = "0812-3456-7890"


def test_no_sentence_of_any_rule_repeats_it(tmp_path: Path) -> None:
    # The invisible sign makes another rule quote the whole line.
    text = sample(KOPING) + f"\nHubungi Sa\u200bri di {NUMBER} kapan saja, atau [{NUMBER}](tel:{NUMBER}).\n"
    findings = check(base_of(tmp_path, {"koping/contoh.id.md": text}), TODAY).findings
    assert {"F016", "P002"} <= {found.code for found in findings}
    for found in findings:
        for said in (found.message.id, found.message.en, found.hint.id, found.hint.en, found.instead):
            assert NUMBER not in said, found.code
