"""How long it takes until a saved file is seen in the live view: `python -m bench.serving` (in `tests/`).

`pangkalan sajikan` shows a generated base; a paragraph is saved with a new sentence, and its page is asked for until
the sentence is there. The next one is saved when the server has told that all the rest of the site has followed.
"""

from __future__ import annotations

import argparse
import http.client
import os
import queue
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
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
    """Seconds until the first page was there, and until each edit was seen, first on its page and then everywhere."""

    first: float
    edits: tuple[float, ...]
    everywhere: tuple[float, ...]


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
    each, rest = (", ".join(f"{seconds:.2f}" for seconds in some) for some in (waits.edits, waits.everywhere))
    sys.stdout.write(
        f"{before} at the start, {report.load()} at the end\n\n"
        f"{arguments.materials} materials: the first page after {waits.first:.2f} s; "
        f"a saved text after {statistics.median(waits.edits):.2f} s (median of {each}), "
        f"all that hangs on it after {statistics.median(waits.everywhere):.2f} s ({rest})\n"
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
    with served(base) as (root, is_alive, built):
        started = time.perf_counter()
        home = _wait(root, "</html>", is_alive)
        first = time.perf_counter() - started
        # The server may show the site below the address at which it will be published.
        page = urljoin(home, edit.page.removesuffix("index.html"))
        _wait(page, "</html>", is_alive)
        seconds, everywhere = [], []
        try:
            for number in range(1, count + 1):
                edit.make(number)
                started = time.perf_counter()
                _wait(page, edit.shows(number), is_alive)
                seconds.append(time.perf_counter() - started)
                _told(built)
                everywhere.append(time.perf_counter() - started)
        finally:
            edit.undo()
    return Waits(first, tuple(seconds), tuple(everywhere))


@contextmanager
def served(base: Path) -> Iterator[tuple[str, Callable[[], bool], queue.Queue[str]]]:
    """Show a base with `pangkalan sajikan`; give the address, what says whether it still runs, and what it tells of builds."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "pangkalan", "sajikan", "--dari", str(base), "--alamat", address]
    # A session of its own, so that those whom the server started end with it.
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True, text=True
    )
    built: queue.Queue[str] = queue.Queue()

    def listen() -> None:
        # The first build is told before the address is, and is nobody's edit.
        opened = False
        for line in server.stdout or ():
            if opened and re.search(_BUILT, line):
                built.put(line)
            opened = opened or "http://" in line

    threading.Thread(target=listen, daemon=True).start()
    try:
        yield f"http://{address}/", lambda: server.poll() is None, built
    finally:
        _end(server)


_BUILT = r"\d+ dari \d+ halaman"
"""What the server tells when a build is done."""


def _told(built: queue.Queue[str]) -> None:
    """Wait until the server has told of a build; raises CommandError if it does not."""
    try:
        built.get(timeout=PATIENCE)
    except queue.Empty as failure:
        raise CommandError("pangkalan sajikan tells of no build") from failure


def _end(server: subprocess.Popen[str]) -> None:
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
