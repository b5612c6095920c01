"""The files of a base: no surprise from the disk stops the reading."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bases import base_of
from pangkalan.reading.base import Base, Listed, load, shown
from pangkalan.reading.source import Damage


def damage(file: Path) -> list[Damage]:
    return [kind for kind, _ in load(Listed(file.name, file)).damage]


def test_files_are_listed_by_path_without_what_is_derived_or_hidden(tmp_path: Path) -> None:
    files = [
        "koping/b.id.md",
        "koping/a.id.md",
        "istilah/c.id.md",
        "_templates/x.id.md",
        "koping/.d.md",
        "koping/~$a.md",
    ]
    base = base_of(tmp_path, dict.fromkeys(files, ""))
    assert [listed.path for listed in base.contributions()] == [
        "contributions/istilah/c.id.md",
        "contributions/koping/a.id.md",
        "contributions/koping/b.id.md",
    ]


def test_a_base_without_folders_is_empty(tmp_path: Path) -> None:
    base = Base(tmp_path, tmp_path)
    assert not base.contributions()
    assert not base.hand_written()
    assert not base.vocabularies()


def test_vocabularies_of_the_base_come_before_those_of_the_project(tmp_path: Path) -> None:
    base = base_of(tmp_path, {"_vocabulary/topik.yml": "a: {id: A, en: A}\n"})
    by_name = {listed.file.stem: listed.file for listed in base.vocabularies()}
    assert by_name["topik"].is_relative_to(tmp_path)
    assert by_name["sasaran"].is_relative_to(base.home)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("/etc/passwd")
    assert damage(tmp_path / "a.md") == [Damage.NOT_A_FILE]


def test_a_linked_folder_is_not_entered(tmp_path: Path) -> None:
    (tmp_path / "contributions").mkdir()
    (tmp_path / "contributions" / "koping").symlink_to("/etc")
    [listed] = Base(tmp_path, tmp_path).contributions()
    assert damage(listed.file) == [Damage.NOT_A_FILE]


def test_a_file_that_is_gone_is_unreadable(tmp_path: Path) -> None:
    assert damage(tmp_path / "a.md") == [Damage.UNREADABLE]


def test_a_folder_and_a_pipe_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    os.mkfifo(tmp_path / "b.md")
    assert damage(tmp_path / "a.md") == damage(tmp_path / "b.md") == [Damage.NOT_A_FILE]


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.md").open("wb") as file:
        file.truncate(10_000_000)
    assert damage(tmp_path / "a.md") == [Damage.TOO_LARGE]


def test_a_name_of_any_bytes_can_be_shown(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"\xff.md")).touch()
    except OSError:
        pytest.skip("this file system holds Unicode names only")
    [path] = tmp_path.iterdir()
    assert shown(path.relative_to(tmp_path)) == "\\udcff.md"
