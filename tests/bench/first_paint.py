"""When a reader on a slow link and a cheap phone sees the first words of a page, beside the plain set-up.

Both sites are built from the base of this project and served compressed, as hosts do. Each visit is a cold one, in a
browser profile of its own: 400 kbit/s, 400 ms to the host and back, a processor four times as slow as this one.
"""

from __future__ import annotations

import argparse
import gzip
import mimetypes
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.corpus import HOME
from bench.report import machine
from bench.subjects import STOCK, SUBJECTS, Place, Subject

PAGES = ("koping/cemas-berlebihan/", "istilah/odp/")
BYTES_A_SECOND = 400 * 1000 / 8
LATENCY = 400
SLOWER = 4
# What a host leaves as it is.
_PACKED = ("image/png", "image/webp", "image/jpeg", "font/woff2")


@dataclass(frozen=True)
class Visit:
    """A cold visit: milliseconds until the first words and until the network is silent, requests and bytes."""

    paint: float
    done: float
    requests: int
    size: int


def main() -> int:
    """Measure as the arguments say and print a table."""
    parser = argparse.ArgumentParser(prog="python -m bench.first_paint", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=5, help="visits to each page, of which the median counts; usually 5"
    )
    runs: int = parser.parse_args().runs
    lines = [
        f"{machine()}; {BYTES_A_SECOND * 8 / 1000:.0f} kbit/s, {LATENCY} ms, CPU {SLOWER} times as slow, {runs} runs",
        "",
        "| page | site | first words, s | all loaded, s | requests | KB |",
        "| --- | --- | --: | --: | --: | --: |",
    ]
    with tempfile.TemporaryDirectory(prefix="first-paint-") as folder, _chromium() as browser:
        sites = {subject.name: _built(subject, Path(folder) / subject.name) for subject in (SUBJECTS[0], STOCK)}
        visits: dict[tuple[str, str], list[Visit]] = {}
        # Turn by turn, so that a machine that is busy for a while is busy for both.
        for _ in range(runs):
            for name, site in sites.items():
                for page in PAGES:
                    with _served(site) as address:
                        visits.setdefault((page, name), []).append(visit(browser, address + page))
        lines += [_row(page, name, visits[page, name]) for page in PAGES for name in sites]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _row(page: str, name: str, visits: Sequence[Visit]) -> str:
    paint = statistics.median(each.paint for each in visits)
    done = statistics.median(each.done for each in visits)
    requests = statistics.median(each.requests for each in visits)
    size = statistics.median(each.size for each in visits)
    return f"| {page} | {name} | {paint / 1000:.2f} | {done / 1000:.2f} | {requests:.0f} | {size / 1024:.1f} |"


def _built(subject: Subject, room: Path) -> Path:
    """Build the base of this project as a subject does, and return the site."""
    target = room / "site"
    room.mkdir()
    subject.prepare(HOME, room)
    subprocess.run(subject.command(Place(HOME, room, target)), cwd=room, check=True, stdout=sys.stderr)
    return target


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


class _Host(SimpleHTTPRequestHandler):
    """Sends files compressed and keeps connections, as hosts do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        content = path.read_bytes() if found else b"404"
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream" if found else "text/plain"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind)
        if kind not in _PACKED:
            content = gzip.compress(content, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    """Takes no notice of a browser that goes away in the middle of a file."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def _served(site: Path) -> Iterator[str]:
    server = _Server(("127.0.0.1", 0), partial(_Host, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def visit(browser: Browser, url: str) -> Visit:
    """Open a page in a fresh profile on a slow phone, and return what that took."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    session = context.new_cdp_session(page)
    sizes: list[int] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": LATENCY,
            "downloadThroughput": BYTES_A_SECOND,
            "uploadThroughput": BYTES_A_SECOND,
        },
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(url, wait_until="networkidle", timeout=120_000)
    # A script that asks for another is slow to start on a slow processor.
    page.wait_for_timeout(2000)
    paint = page.evaluate(
        """() => new Promise(tell => new PerformanceObserver(list => list.getEntriesByName("first-contentful-paint")
        .forEach(entry => tell(entry.startTime))).observe({type: "paint", buffered: true}))"""
    )
    done = page.evaluate(
        """() => Math.max(...performance.getEntriesByType("navigation").map(entry => entry.responseEnd),
        ...performance.getEntriesByType("resource").map(entry => entry.responseEnd))"""
    )
    context.close()
    return Visit(paint, done, len(sizes), sum(sizes))


if __name__ == "__main__":
    sys.exit(main())
