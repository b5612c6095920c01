"""Exceptions hold back what they name until their day, and only where no person is at risk."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from bases import TODAY, base_of
from pangkalan.adapters import reports
from pangkalan.checking.rule import Severity
from pangkalan.language import Lang
from pangkalan.schema.sample import sample
from pangkalan.workshop import Checked, all_rules, all_types, check

KOPING = all_types()["koping"]
JUMP = "\n\n## Langkah\n\n#### Napas\n\nTarik napas pelan.\n"
PATH = "koping/contoh.id.md"


def excepted(code: str, until: str = "2027-01-31") -> str:
    field = f"\n  - aturan: {code}\n    alasan: Judul dari pedoman resmi.\n    sampai: {until}"
    return sample(KOPING, changes={"pengecualian": field}) + JUMP


def checked(folder: Path, text: str, day: datetime.date = TODAY) -> Checked:
    return check(base_of(folder, {PATH: text}), day)


def codes(outcome: Checked) -> set[str]:
    return {found.code for found in outcome.findings}


def test_a_finding_is_held_back(tmp_path: Path) -> None:
    without = codes(checked(tmp_path / "a", sample(KOPING) + JUMP))
    assert codes(checked(tmp_path / "b", excepted("H003"))) == without - {"H003"}
    assert "H003" in without


def test_the_last_day_counts_and_the_next_does_not(tmp_path: Path) -> None:
    text = excepted("H003", TODAY.isoformat())
    assert "H003" not in codes(checked(tmp_path, text))
    assert codes(checked(tmp_path, text, TODAY + datetime.timedelta(days=1))) >= {"H003", "U010"}


def test_private_data_is_never_held_back(tmp_path: Path) -> None:
    text = excepted("P002") + "\nHubungi 0812-3456-7890 kapan saja.\n"
    assert codes(checked(tmp_path, text)) >= {"P002", "U012"}


def test_live_exceptions_are_listed(tmp_path: Path) -> None:
    outcome = checked(tmp_path, excepted("H003"))
    listed = reports.exceptions(outcome.exemptions, Lang.ID)
    assert listed.startswith("1 pengecualian berlaku:")
    assert "H003 sampai 31 Januari 2027: Judul dari pedoman resmi." in listed
    assert reports.exceptions(checked(tmp_path / "b", sample(KOPING)).exemptions, Lang.ID) == ""


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_errors_and_privacy_cannot_be_excepted(rule) -> None:
    if rule.private or rule.code[0] in "PB" or (rule.severity is Severity.ERROR and rule.exceptable is None):
        assert not rule.may_be_excepted
