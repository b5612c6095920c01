"""A spare release is a twin of the current one, and the next release is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pangkalan.adapters.release import prepare, release, releases_of
from pangkalan.keeping.objects import Objects
from pangkalan.keeping.store import Store


def never() -> None:
    pytest.fail("nobody else is at work")


@pytest.fixture
def objects(tmp_path: Path) -> Objects:
    return Objects(tmp_path / "berkas", Store(tmp_path / "nilai.sqlite"))


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def folders(target: Path) -> list[Path]:
    return sorted(path for path in releases_of(target).iterdir() if path.is_dir())


def test_a_spare_is_made_once_and_used_up(tmp_path: Path, objects: Objects) -> None:
    target = tmp_path / "situs"
    first = {"index.html": objects.put(b"satu"), "koping/tenang/index.html": objects.put(b"tenang")}
    prepare(target, objects)
    assert not releases_of(target).exists()
    release(target, first, objects, never)
    prepare(target, objects)
    prepare(target, objects)
    current, spare = folders(target)
    assert target.resolve() == current
    assert files_in(spare) == files_in(current) == {"index.html": b"satu", "koping/tenang/index.html": b"tenang"}
    kept = (spare / "koping/tenang/index.html").stat().st_ino
    release(target, first | {"index.html": objects.put(b"dua")}, objects, never)
    assert files_in(target) == {"index.html": b"dua", "koping/tenang/index.html": b"tenang"}
    assert (target / "koping/tenang/index.html").stat().st_ino == kept
    assert len(folders(target)) == 2


def test_without_the_files_that_it_would_be_made_of_there_is_none(tmp_path: Path, objects: Objects) -> None:
    target = tmp_path / "situs"
    gone = objects.put(b"satu")
    release(target, {"index.html": gone}, objects, never)
    (objects.folder / gone[:2] / gone[2:]).unlink()
    prepare(target, objects)
    assert folders(target) == [target.resolve()]
    release(target, {"index.html": objects.put(b"dua")}, objects, never)
    assert files_in(target) == {"index.html": b"dua"}


def test_what_died_while_it_was_prepared_is_cleared_away(tmp_path: Path, objects: Objects) -> None:
    target = tmp_path / "situs"
    release(target, {"index.html": objects.put(b"satu")}, objects, never)
    begun = releases_of(target) / "2"
    begun.mkdir()
    (begun / "index.html").write_bytes(b"sa")
    release(target, {"index.html": objects.put(b"dua")}, objects, never)
    assert files_in(target) == {"index.html": b"dua"}
    assert not (releases_of(target) / "2" / "sa").exists()
    assert len(folders(target)) == 2
