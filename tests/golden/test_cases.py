"""Whole-way cases: what people submit, what they are told, and what readers get to see.

Each folder under `cases/` holds `contributions/` and `expected.json`: what is found on which line (advice on style left
out), and the languages in which each material is published. `common/` lies under every case. `GOLDEN=write` writes what
comes out now, to be read before it is kept.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from bases import HOME, TODAY
from pangkalan.checking.rule import Severity
from pangkalan.reading.base import Base, Listed
from pangkalan.workshop import Checked, check

HERE = Path(__file__).parent
CASES = sorted(path for path in (HERE / "cases").iterdir() if path.is_dir())
FIRM = "FHLMPT"
"""Letters of rules on what is written where; findings of the others are kept only where they are errors."""
KOPING = "contributions/koping"
SOUND = HERE / "cases" / "a-sound-pair" / KOPING / "tenang.id.md"


def base_in(folder: Path, *cases: Path) -> Base:
    for case in (HERE / "common", *cases):
        shutil.copytree(case, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.json"))
    return Base(folder, HOME)


def outcome(checked: Checked) -> dict[str, Any]:
    told = [found for found in checked.findings if found.severity is Severity.ERROR or found.code[0] in FIRM]
    return {
        "findings": [{"path": found.place.path, "line": found.place.line, "code": found.code} for found in told],
        "published": {work.slug: sorted(work.versions) for work in checked.catalogue.published},
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_comes_out_as_written(case: Path, tmp_path: Path) -> None:
    result = outcome(check(base_in(tmp_path, case), TODAY))
    file = case / "expected.json"
    if os.environ.get("GOLDEN") == "write":
        file.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    assert result == json.loads(file.read_text(encoding="utf-8")), f"if this is right: GOLDEN=write pytest {HERE}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_file_alone_is_told_what_it_is_told_among_others(case: Path, tmp_path: Path) -> None:
    base = base_in(tmp_path, case)
    together = check(base, TODAY).findings
    for listed in base.contributions():
        alone = check(base, TODAY, [listed]).findings
        assert alone == tuple(found for found in together if found.place.path == listed.path)


def test_ten_megabytes_of_text_are_refused_unread(tmp_path: Path) -> None:
    base = base_in(tmp_path)
    (tmp_path / KOPING).mkdir()
    (tmp_path / KOPING / "panjang.id.md").write_text("Banyak orang merasa berat. " * 400_000, encoding="utf-8")
    result = outcome(check(base, TODAY))
    assert {"path": f"{KOPING}/panjang.id.md", "line": 1, "code": "F002"} in result["findings"]
    assert result["published"] == {"healing119": ["en", "id"]}


def test_a_link_to_a_file_of_the_machine_is_not_followed(tmp_path: Path) -> None:
    base = base_in(tmp_path)
    (tmp_path / KOPING).mkdir()
    (tmp_path / KOPING / "rahasia.id.md").symlink_to("/etc/passwd")
    checked = check(base, TODAY)
    assert {found["path"] for found in outcome(checked)["findings"]} == {f"{KOPING}/rahasia.id.md"}
    assert not any("root:" in draft.source.text for draft in checked.catalogue.drafts)


class Vanishing(Base, frozen=True):
    """A base in which every file is gone as soon as it is listed."""

    def contributions(self) -> list[Listed]:
        found = super().contributions()
        for listed in found:
            listed.file.unlink()
        return found


def test_a_file_deleted_between_listing_and_reading_is_a_finding(tmp_path: Path) -> None:
    base_in(tmp_path)
    (tmp_path / KOPING).mkdir()
    shutil.copy(SOUND, tmp_path / KOPING)
    (tmp_path / KOPING / "tenang-anak.jpg").write_bytes(b"\xff\xd8\xff")
    result = outcome(check(Vanishing(tmp_path, HOME), TODAY))
    assert {found["path"] for found in result["findings"]} >= {f"{KOPING}/tenang.id.md"}
    assert result["published"] == {}
