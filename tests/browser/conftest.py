"""A built site, served as a host would serve it, and a browser to look at it."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bases import HOME, TODAY
from pangkalan.adapters.building import build_site
from pangkalan.adapters.release import locked
from pangkalan.language import Lang
from pangkalan.publishing.policy import security_headers
from pangkalan.reading.base import Base

CALLED = "dpatens"
"""The service that somebody called on 20 November 2026, in these tests only."""
UNTRANSLATED = "fomit"
"""The term that lacks its English page, in these tests only."""
HEADERS = security_headers([])
"""What hosts are told to send with every file."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site as of one day, built once for all test processes."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    target = shared / "site"
    with locked(shared / "site.lock", lambda: None):
        if not (shared / "site.done").exists():
            _build(shared, target)
            (shared / "site.done").touch()
    return target


def _build(shared: Path, target: Path) -> None:
    root = shared / "base"
    for folder in ("contributions", "docs"):
        shutil.copytree(HOME / folder, root / folder)
    service = root / f"contributions/layanan/{CALLED}.id.md"
    text = service.read_text(encoding="utf-8")
    called = "cara_periksa: dihubungi\nterakhir_diperiksa: 2026-11-20\ndiperiksa_oleh: relawan pemeriksa"
    service.write_text(re.sub(r"^cara_periksa: .*$", called, text, flags=re.MULTILINE), encoding="utf-8")
    (root / f"contributions/istilah/{UNTRANSLATED}.en.md").unlink()
    build_site(Base(root, HOME), target, TODAY, Lang.ID)


class _Handler(SimpleHTTPRequestHandler):
    """Serves files with the headers that the site is published with."""

    def end_headers(self) -> None:
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address that the site is served at; ends in a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without any request of its own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A page on a small phone."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(browser: Browser) -> Iterator[Page]:
    """A page on a desk, with a mouse."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture
def without_script(browser: Browser) -> Iterator[Page]:
    """A page on a small phone that runs no script."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()
