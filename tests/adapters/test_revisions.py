"""`periksa --sejak`: what changed one by one, everything together."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from bases import base_of
from pangkalan.adapters.cli import main
from pangkalan.adapters.revisions import UnknownRevision, changed_paths
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types

KOPING = sample(all_types()["koping"])
OLD, NEW, OTHER = (f"koping/{name}.id.md" for name in ("lama", "baru", "lain"))
INSECURE = "\nLihat [laman WHO](http://www.who.int/).\n"


def git(folder: Path, *arguments: str) -> None:
    identity = {f"GIT_{role}_{key}": "a@b.id" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
    subprocess.run(
        ["git", "-C", str(folder), *arguments], check=True, capture_output=True, env={**os.environ, **identity}
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    base_of(tmp_path, {OLD: KOPING + INSECURE, OTHER: KOPING.replace("Bicara", "Cerita")})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "a")
    base_of(tmp_path, {NEW: KOPING.replace("Bicara", "Duduk") + INSECURE + "\nBaca [ini](tidak-ada).\n"})
    return tmp_path


def test_names_what_differs_and_what_is_new(repository: Path) -> None:
    (repository / "contributions" / OTHER).write_text(KOPING, encoding="utf-8")
    assert changed_paths(repository, "HEAD") == {f"contributions/{NEW}", f"contributions/{OTHER}"}


def test_looks_at_what_changed_and_at_everything_together(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["periksa", "--dari", str(repository), "--sejak", "HEAD"]) == 1
    said = capsys.readouterr().out
    assert NEW in said
    assert "L001" in said
    assert said.count(" L003 ") == 1
    assert "1 berkas diperiksa" in said


@pytest.mark.parametrize("revision", ["tidak-ada", "--output=x"])
def test_an_unknown_revision_is_a_sentence(repository: Path, revision: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnknownRevision):
        changed_paths(repository, revision)
    assert main(["periksa", "--dari", str(repository), f"--sejak={revision}"]) == 2
    assert "git tidak mengenal revisi" in capsys.readouterr().err


def test_without_git_it_says_so(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["periksa", "--dari", str(repository), "--sejak", "HEAD"]) == 2
    assert "--sejak memerlukan git" in capsys.readouterr().err
