"""Writing a tree: only what changed touches the disk, and nothing is left over."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pangkalan.publishing.artifact import Artifact, Written, write
from texts import quickly

NAMES = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map("/".join)
TREES = st.dictionaries(NAMES.map(lambda name: f"{name}.md"), st.binary(max_size=5), max_size=6)


def artifacts(tree: dict[str, bytes]) -> list[Artifact]:
    return [Artifact(path, content) for path, content in tree.items()]


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@quickly
@given(TREES, TREES)
def test_a_folder_becomes_the_tree_whatever_it_was(tmp_path_factory, first, second) -> None:
    folder = tmp_path_factory.mktemp("pohon", numbered=True) / "baru"
    write(artifacts(first), folder)
    written = write(artifacts(second), folder)
    assert (files(folder) if folder.exists() else {}) == second
    assert written.changed + written.kept == len(second)
    assert written.removed == len(first.keys() - second.keys())


def test_writing_twice_changes_nothing(tmp_path) -> None:
    tree = {"a.md": b"1", "b/c.md": b"2"}
    assert write(artifacts(tree), tmp_path) == Written(2, 0, 0)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert write(artifacts(tree), tmp_path) == Written(0, 2, 0)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_folders_that_hold_nothing_any_more_are_removed(tmp_path) -> None:
    write(artifacts({"a/b/c.md": b"", "d.md": b""}), tmp_path)
    write(artifacts({"d.md": b""}), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["d.md"]


@pytest.mark.parametrize("path", ["../a", "a/../../b", "/etc/passwd", "a//b", ""])
def test_a_path_out_of_the_tree_is_refused(path, tmp_path) -> None:
    with pytest.raises(ValueError, match="outside the tree"):
        write([Artifact(path, b"")], tmp_path / "pohon")
    assert not list(tmp_path.iterdir())


def test_two_files_with_one_path_are_refused(tmp_path) -> None:
    with pytest.raises(ValueError, match="two artifacts"):
        write([Artifact("a", b"1"), Artifact("a", b"2")], tmp_path)


def test_a_link_is_replaced_and_never_written_through(tmp_path) -> None:
    outside = tmp_path / "luar.md"
    outside.write_bytes(b"milik orang")
    folder = tmp_path / "pohon"
    folder.mkdir()
    (folder / "a.md").symlink_to(outside)
    write([Artifact("a.md", b"baru")], folder)
    assert outside.read_bytes() == b"milik orang"
    assert (folder / "a.md").read_bytes() == b"baru"
