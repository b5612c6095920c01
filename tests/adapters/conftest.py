"""One site for all tests that only look at it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sites import build, small_base


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small base, built once."""
    folder = tmp_path_factory.mktemp("kecil")
    done = build(small_base(folder / "pangkalan"), folder / "situs")
    assert done.returncode == 3, done.stdout + done.stderr
    (folder / "situs.txt").write_text(done.stdout, encoding="utf-8")
    return folder / "situs"
