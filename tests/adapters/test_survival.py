"""Whatever happens to a build, readers have one whole site: the old one or the new one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from sites import build, command, environment, small_base, tree

pytestmark = pytest.mark.build


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return small_base(tmp_path / "pangkalan")


def start(base: Path, target: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(base, target),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def change(base: Path) -> None:
    file = base / "contributions/koping/tenang.id.md"
    file.write_text(file.read_text(encoding="utf-8").replace("judul: Menenangkan", "judul: Menemani"), encoding="utf-8")


def test_a_killed_build_leaves_a_whole_site(base, tmp_path) -> None:
    target = tmp_path / "situs"
    build(base, target)
    before = tree(target)
    change(base)
    build(base, tmp_path / "lain")
    after = tree(tmp_path / "lain")
    assert before
    assert before != after
    for tenths in (3, 6, 8, 10, 12, 14, 16):
        running = start(base, target)
        time.sleep(tenths / 10)
        os.killpg(running.pid, signal.SIGKILL)
        running.communicate()
        assert tree(target) in (before, after), f"killed after {tenths / 10} s"
    assert build(base, target).returncode == 3
    assert tree(target) == after
    # The one that is served, and the one before it, of which the next will be made.
    assert len([path for path in (tmp_path / ".situs.releases").iterdir() if path.is_dir()]) <= 2


def test_two_builds_at_once_wait_for_each_other(base, tmp_path) -> None:
    target = tmp_path / "situs"
    both = [start(base, target), start(base, target)]
    told = [running.communicate(timeout=120) for running in both]
    assert [running.returncode for running in both] == [3, 3]
    assert sum("menunggu" in errors for _, errors in told) == 1
    build(base, tmp_path / "lain")
    assert tree(target) == tree(tmp_path / "lain")


def test_a_site_that_fails_its_check_is_not_swapped_in(base, tmp_path) -> None:
    target = tmp_path / "situs"
    build(base, target)
    before = tree(target)
    # A page of ours without a summary would be shared without a word about what it is.
    (base / "docs/kosong.id.md").write_text("---\njudul: Kosong\n---\n\nTeks.\n", encoding="utf-8")
    done = build(base, target)
    assert done.returncode == 1
    assert "situs yang lama tetap utuh" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(target) == before


def mounted(folder: Path, options: str) -> bool:
    """Mount a small file system in memory; only the superuser may."""
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return bool(shutil.which("mount")) and subprocess.run(words, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path):
    folder = tmp_path / "disk"
    if not mounted(folder, "size=12m"):
        pytest.skip("mounting is not permitted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_leaves_the_old_site(base, disk) -> None:
    target = disk / "situs"
    first = build(base, target)
    assert first.returncode == 3, first.stderr
    before = tree(target)
    room = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "penuh").write_bytes(b"x" * (room - 200_000))
    change(base)
    done = build(base, target)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "situs yang lama tetap utuh" in done.stderr
    assert tree(target) == before
    (disk / "penuh").unlink()
    assert build(base, target).returncode == 3
    assert tree(target) != before


def test_a_read_only_target_leaves_the_old_site(base, disk) -> None:
    target = disk / "situs"
    build(base, target)
    before = tree(target)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    change(base)
    done = build(base, target)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert tree(target) == before


def test_a_base_that_cannot_be_written_to_can_be_built(disk, tmp_path) -> None:
    base = small_base(disk / "pangkalan")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    done = build(base, tmp_path / "situs")
    assert done.returncode == 3, done.stderr
    assert tree(tmp_path / "situs")


def test_a_folder_with_other_files_is_refused(base, tmp_path) -> None:
    target = tmp_path / "foto"
    target.mkdir()
    (target / "keluarga.jpg").write_bytes(b"x")
    done = build(base, target)
    assert done.returncode == 2
    assert "tidak akan ditimpa" in done.stderr
    assert tree(target).keys() == {"keluarga.jpg"}


def test_a_file_at_the_target_is_refused(base, tmp_path) -> None:
    target = tmp_path / "surat.txt"
    target.write_text("penting", encoding="utf-8")
    done = build(base, target)
    assert done.returncode == 2
    assert target.read_text(encoding="utf-8") == "penting"


def test_an_empty_folder_may_be_the_target(base, tmp_path) -> None:
    (tmp_path / "situs").mkdir()
    assert build(base, tmp_path / "situs").returncode == 3
    assert (tmp_path / "situs/index.html").is_file()


def test_a_link_to_a_folder_of_somebody_else_is_refused(base, tmp_path) -> None:
    theirs = tmp_path / "milik-orang"
    theirs.mkdir()
    (theirs / "keluarga.jpg").write_bytes(b"x")
    (tmp_path / "situs").symlink_to(theirs)
    done = build(base, tmp_path / "situs")
    assert done.returncode == 2
    assert (tmp_path / "situs").resolve() == theirs


@pytest.mark.parametrize("epoch", ["0", "4102444800"])
def test_a_clock_far_off_does_not_stop_a_build(base, tmp_path, epoch) -> None:
    done = build(base, tmp_path / "situs", SOURCE_DATE_EPOCH=epoch)
    assert done.returncode in (0, 3), done.stderr
    assert (tmp_path / "situs/index.html").is_file()
