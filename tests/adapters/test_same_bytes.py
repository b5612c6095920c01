"""The same base on the same day is the same site, byte for byte."""

from __future__ import annotations

import pytest

from sites import build, files, small_base, tree

pytestmark = pytest.mark.build


def test_seed_clock_language_and_order_of_files_make_no_difference(tmp_path) -> None:
    one = small_base(tmp_path / "pangkalan", sorted(files()))
    other = small_base(tmp_path / "lain", sorted(files(), reverse=True))
    assert build(one, tmp_path / "situs", PYTHONHASHSEED="1", TZ="Asia/Jakarta").returncode == 3
    foreign = {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland", "LC_ALL": "C", "PANGKALAN_PROSES": "1"}
    assert build(other, tmp_path / "situs-lain", **foreign).returncode == 3
    assert tree(tmp_path / "situs") == tree(tmp_path / "situs-lain")


def test_building_again_changes_nothing(tmp_path) -> None:
    base = small_base(tmp_path / "pangkalan")
    target = tmp_path / "situs"
    build(base, target)
    first, stage = tree(target), tree(base / ".stage")
    build(base, target)
    assert tree(target) == first
    assert tree(base / ".stage") == stage
