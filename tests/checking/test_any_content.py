"""Whatever is submitted, the whole check comes to an end: no exception, within a second, within 200 MB."""

from __future__ import annotations

import base64
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings

from bases import HOME, TODAY, base_of
from pangkalan.reading.base import Base
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check
from texts import contents, markdown, quickly

pytestmark = pytest.mark.no_cover

KOPING = all_types()["koping"]
SECONDS = 1
MEGABYTES = 200
PATH = "koping/contoh.id.md"


def naughty_strings() -> list[str]:
    listed = json.loads((Path(__file__).parent / "naughty" / "blns.base64.json").read_text("utf-8"))
    return [base64.b64decode(each).decode("utf-8", "replace") for each in listed]


def test_naughty_strings_in_the_title_and_in_the_text(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {}
    for number, text in enumerate(naughty_strings()):
        title = json.dumps(text[:60], ensure_ascii=False)
        files[f"koping/nakal-{number}.id.md"] = sample(KOPING, changes={"judul": title}) + f"\n{text}\n\n[a]({text})\n"
    base = base_of(tmp_path, files)
    started = time.perf_counter()
    checked = check(base, TODAY)
    assert checked.files == len(files) > 400
    assert time.perf_counter() - started < len(files) * SECONDS / 10


def test_all_naughty_strings_at_once(tmp_path: Path) -> None:
    text = sample(KOPING) + "\n" + "\n\n".join(naughty_strings())
    base = base_of(tmp_path, {PATH: text, "koping/contoh.en.md": text})
    started = time.process_time()
    assert check(base, TODAY).findings
    assert time.process_time() - started < 4 * SECONDS


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return base_of(tmp_path_factory.mktemp("base"), {})


def _check_whole(base: Base, content: bytes) -> None:
    started = time.process_time()
    for number, path in enumerate((PATH, "koping/contoh.en.md", "istilah/lain.id.md")):
        base_of(base.root, {path: content if number == 0 else sample(KOPING).encode() + content})
    checked = check(base, TODAY)
    assert time.process_time() - started < 4 * SECONDS
    for found in checked.findings:
        assert found.place.line >= 1
        assert found.message.id


# A look at a whole base takes a hundred times as long as one at a text.
few = settings(quickly, max_examples=60)


@few
@given(content=contents)
def test_any_bytes(empty: Base, content: bytes) -> None:
    _check_whole(empty, content)


@few
@given(text=markdown)
def test_any_markdown(empty: Base, text: str) -> None:
    _check_whole(empty, text.encode())


HOSTILE = {
    "brackets": b"[" * 90_000,
    "braces in metadata": b"---\n" + b"{a: " * 20_000,
    "quotations": b"> " * 45_000,
    "paragraphs": b"a\n\n" * 33_000,
    "numbers": b"0812-3456-7890 " * 6_000,
    "links": b"[di sini](http://a.id/b) " * 4_000,
    "one word": b"a" * 99_000,
    "short lines": (b"Hubungi 119 ext 8 jangan campur pemutih.\n" * 2_400),
    "too large": b"a" * 20_000_000,
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_answered_in_time_and_room(content: bytes, tmp_path: Path) -> None:
    base = base_of(tmp_path, {PATH: content})
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    finished = subprocess.run(
        [sys.executable, "-c", _PROGRAM, "periksa", "--dari", str(base.root)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(HOME / "scripts")},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert "Traceback" not in finished.stderr, finished.stderr
    assert finished.returncode in (0, 1)
    assert int(finished.stderr.split()[-1]) < MEGABYTES * 1024
    # Starting the program takes its own half second on a busy machine.
    assert after.ru_utime - before.ru_utime < SECONDS + 1


# What the kernel says of a process by way of `getrusage` includes the memory of the one that started it.
_PROGRAM = """
import re, sys
from pangkalan.adapters.cli import main
code = main()
with open("/proc/self/status") as status:
    print(re.search(r"VmHWM:\\s+(\\d+) kB", status.read())[1], file=sys.stderr)
raise SystemExit(code)
"""
