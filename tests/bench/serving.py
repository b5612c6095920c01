"""How long it takes until a saved file is seen in the live view: `python -m bench.serving` (in `tests/`).

`pangkalan sajikan` shows a generated base; a paragraph is saved with a new sentence, and its page is asked for until
the sentence is there.
"""

from __future__ import annotations

import argparse
import http.client
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from bench import edits, report
from bench.corpus import HOME, write_base
from bench.measure import CommandError

PAUSE = 0.05
"""Seconds between two looks at a page."""
PATIENCE = 600.0
"""Seconds after which a page that does not come is given up."""


@dataclass(frozen=True)
class Waits:
    """Seconds until the first page was there, and until each edit was seen."""

    first: float
    edits: tuple[float, ...]


def main() -> int:
    """Print how long the first page and each edit took; 1 if the server gave up."""
    parser = argparse.ArgumentParser(prog="python -m bench.serving", description=__doc__)
    add = parser.add_argument
    add("materials", nargs="?", type=int, default=100, help="materials in the base; usually 100")
    add("--edits", type=int, default=5, help="how often the file is saved; usually 5")
    arguments = parser.parse_args()
    before = report.machine()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            base = Path(name) / "base"
            write_base(base, arguments.materials)
            make_whole(base)
            waits = measure(base, arguments.edits)
    except CommandError as failure:
        sys.stderr.write(f"This failed: {failure}\n")
        return 1
    each = ", ".join(f"{seconds:.2f}" for seconds in waits.edits)
    sys.stdout.write(
        f"{before} at the start, {report.load()} at the end\n\n"
        f"{arguments.materials} materials: the first page after {waits.first:.2f} s; "
        f"a saved text after {statistics.median(waits.edits):.2f} s (median of {each})\n"
    )
    return 0


def make_whole(base: Path) -> None:
    """Give a base what the project's folder has besides materials: the live view shows one folder, as on a desk."""
    shutil.copyfile(HOME / "mkdocs.yml", base / "mkdocs.yml")
    for name in ("overrides", "contributions/_vocabulary"):
        shutil.copytree(HOME / name, base / name, dirs_exist_ok=True)


def measure(base: Path, count: int) -> Waits:
    """Serve a base, save a text in it so often, and undo that; raises CommandError if a page does not come."""
    edit = edits.paragraph(base / "contributions")
    with served(base) as (root, is_alive):
        started = time.perf_counter()
        home = _wait(root, "</html>", is_alive)
        first = time.perf_counter() - started
        # The server may show the site below the address at which it will be published.
        page = urljoin(home, edit.page.removesuffix("index.html"))
        _wait(page, "</html>", is_alive)
        seconds = []
        try:
            for number in range(1, count + 1):
                edit.make(number)
                started = time.perf_counter()
                _wait(page, edit.shows(number), is_alive)
                seconds.append(time.perf_counter() - started)
        finally:
            edit.undo()
    return Waits(first, tuple(seconds))


@contextmanager
def served(base: Path) -> Iterator[tuple[str, Callable[[], bool]]]:
    """Show a base with `pangkalan sajikan`; give the address, and what says whether the server still runs."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "pangkalan", "sajikan", "--dari", str(base), "--alamat", address]
    # A session of its own, so that those whom the server started end with it.
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        yield f"http://{address}/", lambda: server.poll() is None
    finally:
        _end(server)


def _end(server: subprocess.Popen[bytes]) -> None:
    for sent in (signal.SIGINT, signal.SIGKILL):
        if server.poll() is None:
            os.killpg(server.pid, sent)
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                continue


def _wait(url: str, text: str, is_alive: Callable[[], bool]) -> str:
    """Ask for a page until it holds a text, and return its address; raises CommandError if it does not come."""
    until = time.perf_counter() + PATIENCE
    while time.perf_counter() < until:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
                if text in answer.read().decode("utf-8", "replace"):
                    return str(answer.geturl())
        except (urllib.error.URLError, http.client.HTTPException, OSError) as failure:
            if not is_alive():
                raise CommandError(f"pangkalan sajikan ended: {failure}") from failure
        time.sleep(PAUSE)
    raise CommandError(f"{url} does not show: {text}")


if __name__ == "__main__":
    sys.exit(main())
