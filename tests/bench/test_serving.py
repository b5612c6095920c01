"""The wait for a saved text ends when the page shows it, and not before."""

from __future__ import annotations

import queue
import shutil
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bench import edits, serving
from bench.corpus import write_base
from bench.measure import CommandError

LATE = 0.3


@pytest.fixture
def base(tmp_path):
    write_base(tmp_path, 2)
    return tmp_path


@contextmanager
def view(show):
    """Answer with the home page, and below the address of the site with what `show` returns; tell of enough builds."""
    built = queue.Queue()
    for number in range(9):
        built.put(f"{number} dari 9 halaman")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path == "/":
                self.send_response(302)
                self.send_header("Location", "/situs/")
                self.end_headers()
                return
            self.send_response(200)
            self.end_headers()
            self.wfile.write(f"{show() if self.path != '/situs/' else ''}</html>".encode())

        def log_message(self, *_):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", lambda: True, built
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_an_edit_is_waited_for_until_it_is_shown_and_is_undone(base, monkeypatch):
    file = edits.material(base / "contributions")
    before = file.read_bytes()

    def old_for_a_while():
        text = file.read_text(encoding="utf-8")
        return text if time.time() - file.stat().st_mtime > LATE else "-"

    monkeypatch.setattr(serving, "served", lambda _base: view(old_for_a_while))
    waits = serving.measure(base, 3)
    assert len(waits.edits) == 3
    assert min(waits.edits) >= LATE
    assert file.read_bytes() == before


def test_a_page_that_does_not_come_is_an_error_and_the_edit_is_undone(base, monkeypatch):
    file = edits.material(base / "contributions")
    before = file.read_bytes()
    monkeypatch.setattr(serving, "served", lambda _base: view(lambda: "-"))
    monkeypatch.setattr(serving, "PATIENCE", 0.5)
    with pytest.raises(CommandError, match="does not show"):
        serving.measure(base, 1)
    assert file.read_bytes() == before


def test_a_build_that_nobody_tells_of_is_an_error_and_the_edit_is_undone(base, monkeypatch):
    file = edits.material(base / "contributions")
    before = file.read_bytes()

    @contextmanager
    def silent(_base):
        with view(lambda: file.read_text(encoding="utf-8")) as (root, is_alive, _):
            yield root, is_alive, queue.Queue()

    monkeypatch.setattr(serving, "served", silent)
    monkeypatch.setattr(serving, "PATIENCE", 0.5)
    with pytest.raises(CommandError, match="no build"):
        serving.measure(base, 1)
    assert file.read_bytes() == before


def test_a_server_that_ended_is_not_waited_for(base, monkeypatch):
    monkeypatch.setattr(serving.sys, "executable", shutil.which("false"))
    with pytest.raises(CommandError, match="ended"):
        serving.measure(base, 1)


def test_the_base_of_the_live_view_has_all_that_the_project_has(base):
    serving.make_whole(base)
    assert {"mkdocs.yml", "overrides", "contributions", "docs"} <= {path.name for path in base.iterdir()}
    assert (base / "contributions" / "_vocabulary" / "topik.yml").exists()
