"""What is kept between builds may be lost, cut off or overwritten at any time: then it is made again, never believed."""

from __future__ import annotations

import os
import pickle
import signal
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pangkalan.keeping.kept import opened
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import Memory
from pangkalan.keeping.objects import Objects
from pangkalan.keeping.packing import packed, unpacked
from pangkalan.keeping.store import KEPT_DAYS, Store
from pangkalan.keeping.tree import checked, lay, what_stands
from pangkalan.language import Lang, Text

TODAY = 739_000


def store(folder: Path, day: int = TODAY) -> Store:
    return Store(folder / "nilai.sqlite", day)


def test_what_was_saved_is_there_the_next_time(tmp_path) -> None:
    first = store(tmp_path)
    first.put(b"satu", b"1")
    first.save()
    first.close()
    second = store(tmp_path)
    assert second.get_all([b"satu", b"dua"]) == {b"satu": b"1"}


def test_what_nobody_asks_for_goes_after_a_month_and_what_somebody_asks_for_stays(tmp_path) -> None:
    first = store(tmp_path)
    first.put(b"dipakai", b"1")
    first.put(b"dilupakan", b"2")
    first.save()
    first.close()
    later = store(tmp_path, TODAY + KEPT_DAYS)
    assert later.get(b"dipakai") == b"1"
    later.save()
    later.close()
    last = store(tmp_path, TODAY + KEPT_DAYS + 1)
    last.save()
    assert last.get_all([b"dipakai", b"dilupakan"]) == {b"dipakai": b"1"}


@pytest.mark.parametrize(
    "content", [b"", b"bukan basis data", b"SQLite format 3\0" + b"\xff" * 5000], ids=["empty", "text", "torn"]
)
def test_a_foreign_file_is_begun_anew(tmp_path, content) -> None:
    (tmp_path / "nilai.sqlite").write_bytes(content)
    anew = store(tmp_path)
    assert anew.get(b"satu") is None
    anew.put(b"satu", b"1")
    anew.save()
    anew.close()
    assert store(tmp_path).get(b"satu") == b"1"


def test_a_file_cut_in_the_middle_is_begun_anew(tmp_path) -> None:
    whole = store(tmp_path)
    for number in range(500):
        whole.put(str(number).encode(), os.urandom(300))
    whole.save()
    whole.close()
    file = tmp_path / "nilai.sqlite"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    cut = store(tmp_path)
    cut.get_all([str(number).encode() for number in range(500)])
    cut.put(b"baru", b"1")
    cut.save()
    cut.close()
    assert store(tmp_path).get_all([b"baru"]) in ({b"baru": b"1"}, {})


def test_a_value_that_was_changed_on_the_disk_is_not_believed(tmp_path) -> None:
    first = store(tmp_path)
    first.put(b"satu", b"isi")
    first.save()
    first.close()
    database = sqlite3.connect(tmp_path / "nilai.sqlite")
    database.execute("UPDATE kept SET value = ?", (b"\0\0\0\0lain",))
    database.commit()
    database.close()
    assert store(tmp_path).get(b"satu") is None


def test_a_folder_that_cannot_be_written_to_costs_only_time() -> None:
    nowhere = Store(Path("/dev/null/tiada/nilai.sqlite"), TODAY)
    nowhere.put(b"satu", b"1")
    nowhere.save()
    assert nowhere.get(b"dua") is None


def test_a_process_that_is_killed_while_it_saves_leaves_a_file_that_can_be_read(tmp_path) -> None:
    first = store(tmp_path)
    first.put(b"lama", b"1")
    first.save()
    first.close()
    child = os.fork()
    if child == 0:
        while True:
            other = store(tmp_path)
            for number in range(3000):
                other.put(str(number).encode(), os.urandom(500))
            other.save()
            other.close()
    time.sleep(0.3)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert store(tmp_path).get(b"lama") == b"1"


@dataclass(frozen=True)
class _Trap:
    def __reduce__(self):
        return (os.system, ("touch /tmp/terjebak",))


def test_only_our_own_classes_and_plain_data_are_built() -> None:
    value = (Text("satu", "one"), {"a": [1, 2.5, None]}, frozenset({"x"}), Lang.EN)
    assert unpacked(packed(value)) == value
    with pytest.raises(pickle.UnpicklingError):
        unpacked(pickle.dumps(_Trap()))
    # A name with dots would lead through a module of ours to all that it imports.
    crooked = b"\x80\x04\x8c\x16pangkalan.keeping.tree\x94\x8c\tos.system\x94\x93\x94."
    with pytest.raises(pickle.UnpicklingError):
        unpacked(crooked)


@given(st.lists(st.binary(max_size=8), max_size=5), st.lists(st.binary(max_size=8), max_size=5))
def test_marks_are_equal_just_where_the_parts_are(one, other) -> None:
    assert (mark(*one) == mark(*other)) == (one == other)


def objects(folder: Path) -> Objects:
    return Objects(folder / "berkas", store(folder))


def test_an_object_is_written_once_and_linked_to(tmp_path) -> None:
    kept = objects(tmp_path)
    name = kept.put(b"halaman")
    assert kept.put(b"halaman") == name
    kept.place(name, tmp_path / "situs/a/index.html")
    assert (tmp_path / "situs/a/index.html").read_bytes() == b"halaman"
    assert (tmp_path / "situs/a/index.html").stat().st_nlink == 2
    with pytest.raises(FileExistsError):
        kept.place(name, tmp_path / "situs/a/index.html")


@pytest.mark.parametrize("change", [b"", b"halamax", b"lain sama sekali"])
def test_an_object_that_was_changed_is_not_there(tmp_path, change) -> None:
    kept = objects(tmp_path)
    name = kept.put(b"halaman")
    kept.save([name])
    kept.store.save()
    kept.store.close()
    file = next(path for path in (tmp_path / "berkas").rglob("*") if path.is_file())
    file.write_bytes(change)
    again = objects(tmp_path)
    assert not again.has(name)
    assert again.put(b"halaman") == name
    assert again.read(name) == b"halaman"


def test_an_object_that_was_only_copied_is_still_there(tmp_path) -> None:
    kept = objects(tmp_path)
    name = kept.put(b"halaman")
    kept.save([name])
    kept.store.save()
    kept.store.close()
    file = next(path for path in (tmp_path / "berkas").rglob("*") if path.is_file())
    # What a cache of a workflow brings back has another time.
    os.utime(file, (1, 1))
    assert objects(tmp_path).has(name)


def test_what_nobody_links_to_is_swept_away(tmp_path) -> None:
    kept = objects(tmp_path)
    wanted, linked, lost = (kept.put(content) for content in (b"1", b"2", b"3"))
    kept.place(linked, tmp_path / "situs")
    kept.save([wanted])
    assert [kept.has(name) for name in (wanted, linked)] == [True, True]
    assert not kept.has(lost)
    assert not (tmp_path / "berkas" / lost[:2] / lost[2:]).exists()


paths = st.dictionaries(
    st.sampled_from(["a", "b/a", "b/c", "b/d/e", "f/g"]), st.sampled_from([b"1", b"2", b"3"]), max_size=5
)


@settings(deadline=None, max_examples=40)
@given(before=paths, after=paths)
def test_a_folder_becomes_the_tree_whatever_it_was(tmp_path_factory, before, after) -> None:
    folder = tmp_path_factory.mktemp("pohon")
    kept = objects(folder)
    old = {path: kept.put(content) for path, content in before.items()}
    new = {path: kept.put(content) for path, content in after.items()}
    lay(old, folder / "situs", kept)
    lay(new, folder / "situs", kept, old)
    assert found(folder / "situs") == after
    (folder / "situs/asing").write_bytes(b"x")
    assert what_stands(folder / "situs", old, kept) == {path: name for path, name in old.items() if new.get(path) == name}
    assert not (folder / "situs/asing").exists()


def found(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("path", ["../x", "/x", "a//b", "a/../../x"])
def test_no_path_leads_out_of_the_tree(path) -> None:
    with pytest.raises(ValueError, match="outside"):
        checked({path: "nama"})


def test_work_that_is_remembered_is_not_done_again(tmp_path) -> None:
    done: list[int] = []

    def double(number: int) -> int:
        done.append(number)
        return 2 * number

    def ask(numbers: list[int], version: bytes) -> list[int]:
        kept = opened(tmp_path, lambda: version)
        kept.store.day = TODAY
        answers = Memory(kept).each("ganda", double, numbers, mark)
        kept.save([])
        kept.close()
        return answers

    assert ask([1, 2, 3], b"satu") == [2, 4, 6]
    assert ask([2, 3, 4], b"satu") == [4, 6, 8]
    assert done == [1, 2, 3, 4]
    assert ask([4], b"dua") == [8]
    assert done == [1, 2, 3, 4, 4], "what other code made is not believed"
