"""The same base on the same day is the same site, byte for byte."""

from __future__ import annotations

import pytest

from sites import build, files, small_base, tree

pytestmark = pytest.mark.build


def test_seed_clock_language_and_order_of_files_make_no_difference(site, tmp_path) -> None:
    base = small_base(tmp_path / "pangkalan", sorted(files(), reverse=True))
    done = build(
        base, tmp_path / "situs", PYTHONHASHSEED="4242", TZ="Pacific/Auckland", LC_ALL="C", PANGKALAN_PROSES="1"
    )
    assert done.returncode == 3, done.stderr
    assert tree(tmp_path / "situs") == tree(site)


def test_building_again_changes_nothing(tmp_path) -> None:
    base = small_base(tmp_path / "pangkalan")
    target = tmp_path / "situs"
    build(base, target)
    first, stage = tree(target), tree(base / ".stage")
    build(base, target)
    assert tree(target) == first
    assert tree(base / ".stage") == stage
