"""The site on this computer, following every edit: built as it is published, shown by MkDocs' server with live reload."""

from __future__ import annotations

import datetime
import logging
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from pangkalan.adapters.building import Builder, Built, builder
from pangkalan.adapters.commands import Stopped
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base

TARGET = ".site.sajian"
"""Where the site that is shown lies: what was published is nobody's to change while somebody tries something out."""
_WATCHED = ("contributions", "docs", "overrides")
_READ = frozenset({"opened", "closed_no_write"})
"""What happens to a file when it is only read, by our own build for one."""
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')


class Server(LiveReloadServer):
    """Shows a folder, and builds it anew when something changes in what it is told to watch."""

    def __init__(
        self, build: Callable[[], None], host: str, port: int, root: Path, ready: Callable[[], None]
    ) -> None:
        super().__init__(build, host, port, str(root))
        self.ready = ready
        # The system tells of changes at once; looking for them twice a second takes a second of its own.
        self.observer = Observer()  # type: ignore[assignment]

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:  # noqa: ARG002
        """Watch a folder."""
        handler = FileSystemEventHandler()
        handler.on_any_event = self._heard  # type: ignore[method-assign]
        self._watched_paths[path] = 1
        self._watch_refs[path] = self.observer.schedule(handler, path, recursive=recursive)

    def _heard(self, event: FileSystemEvent) -> None:
        hidden = any(part.startswith((".", "~$")) for part in Path(str(event.src_path)).name.split("/"))
        if event.is_directory or event.event_type in _READ or hidden:
            return
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def _build_loop(self) -> None:
        # Only now the address answers and an edit is noticed.
        self.ready()
        super()._build_loop()  # type: ignore[no-untyped-call]

    def _inject_js_into_html(self, content: bytes, epoch: Any) -> Any:
        # The script that reloads the page is one that the published policy rightly forbids.
        return super()._inject_js_into_html(_POLICY.sub(b"", content, count=1), epoch)  # type: ignore[no-untyped-call]


def serve(base: Base, address: str, lang: Lang, day: Callable[[], datetime.date]) -> None:
    """Serve the site of a base with live reload until interrupted; raises Stopped when it cannot be built at all."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    host, _, port = address.rpartition(":")
    target = base.root / TARGET
    with builder(base, target, lang) as build:
        _tell(build, day, lang)

        def rebuild() -> None:
            try:
                _tell(build, day, lang)
            except Stopped as stopped:
                # What is shown stays as it was; the next edit may mend it.
                print(stopped.text[lang], flush=True)

        server = Server(rebuild, host, int(port), target, lambda: print(_OPEN[lang].format(url=server.url), flush=True))
        for folder in _WATCHED:
            if (base.root / folder).is_dir():
                server.watch(str(base.root / folder))
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            server.shutdown()


def _tell(build: Builder, day: Callable[[], datetime.date], lang: Lang) -> None:
    began = time.perf_counter()
    built: Built = build(day())
    for held in built.held:
        print(_HELD[lang].format(where=held[lang]))
    seconds = f"{time.perf_counter() - began:.1f}".replace(".", "," if lang is Lang.ID else ".")
    print(_SHOWN[lang].format(made=built.made, pages=built.pages, seconds=seconds), flush=True)


_HELD = Text("Ditahan: {where}", "Left out: {where}")
_SHOWN = Text(
    "Yang tampil sudah baru: {made} dari {pages} halaman dibuat ulang, {seconds} detik.",
    "What is shown is new: {made} of {pages} pages made again, {seconds} seconds.",
)
_OPEN = Text(
    "Buka {url} di peramban (tekan Ctrl+C untuk berhenti).",
    "Open {url} in a browser (press Ctrl+C to stop).",
)
