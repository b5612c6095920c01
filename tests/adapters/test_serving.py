"""The live view shows every edit, a new file and one that is gone, each with one build, and never a half-made site."""

from __future__ import annotations

import queue
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from pangkalan.language import Lang
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types
from sites import environment, small_base

pytestmark = pytest.mark.build

PATIENCE = 120
BUILT = re.compile(r"Yang tampil sudah baru: (\d+) dari \d+ halaman")


class View:
    """A running live view: its address, and what it says."""

    def __init__(self, base: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        words = ["-u", "-m", "pangkalan", "sajikan", "--dari", str(base), "--alamat", f"127.0.0.1:{port}"]
        self.process = subprocess.Popen(
            [sys.executable, *words], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.address = self.wait_for(re.compile(r"(http://\S+/)"))[1]

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.put(line)

    def wait_for(self, pattern: re.Pattern[str]) -> re.Match[str]:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = pattern.search(self.said.get(timeout=PATIENCE))
            if found:
                return found
        raise AssertionError(pattern.pattern)

    def page(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            return str(error.code)

    def builds_so_far(self) -> int:
        time.sleep(1.5)
        count = 0
        while not self.said.empty():
            count += bool(BUILT.search(self.said.get_nowait()))
        return count


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return small_base(tmp_path / "pangkalan")


@pytest.fixture
def view(base: Path) -> Iterator[View]:
    running = View(base)
    yield running
    running.process.terminate()
    running.process.wait(timeout=30)


def test_edits_new_files_and_deletions_show_up_with_one_build_each(base, view) -> None:
    koping = base / "contributions/koping"
    assert "Menenangkan anak" in view.page("koping/tenang/")
    assert "Content-Security-Policy" not in view.page("koping/tenang/"), "it would forbid the script that reloads"
    file = koping / "tenang.id.md"
    file.write_text(file.read_text(encoding="utf-8").replace("Menenangkan", "Menemani", 1), encoding="utf-8")
    made = int(view.wait_for(BUILT)[1])
    assert 0 < made < 58
    assert "Menemani anak" in view.page("koping/tenang/")
    assert view.builds_so_far() == 0

    new = koping / "baru.id.md"
    new.write_text(sample(all_types()["koping"], Lang.ID, {"judul": "Hal yang baru"}), encoding="utf-8")
    view.wait_for(BUILT)
    assert "Hal yang baru" in view.page("koping/baru/")
    assert "Hal yang baru" in view.page("koping/")
    assert view.builds_so_far() == 0

    new.unlink()
    view.wait_for(BUILT)
    assert view.page("koping/baru/") == "404"
    assert "Hal yang baru" not in view.page("koping/")
    assert view.builds_so_far() == 0


def test_a_broken_edit_leaves_what_was_shown_and_the_next_one_mends_it(base, view) -> None:
    page = base / "docs/kosong.id.md"
    # A page of ours without a summary may not be published.
    page.write_text("---\njudul: Kosong\n---\n\nTeks.\n", encoding="utf-8")
    view.wait_for(re.compile("situs yang lama tetap utuh"))
    assert "Menenangkan anak" in view.page("koping/tenang/")
    page.write_text("---\njudul: Kosong\nringkasan: Kini ada isinya.\n---\n\nTeks.\n", encoding="utf-8")
    view.wait_for(BUILT)
    assert "Kini ada isinya" in view.page("kosong/")
