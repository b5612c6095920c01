"""The site on this computer, following every edit: built as it is published, shown by MkDocs' server with live reload."""

from __future__ import annotations

import datetime
import logging
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from pangkalan.adapters.account import Built
from pangkalan.adapters.building import Builder, builder
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
        self._changed: set[Path] = set()
        # The system tells of changes at once; looking for them twice a second takes a second of its own.
        self.observer = Observer()  # type: ignore[assignment]

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:  # noqa: ARG002
        """Watch a folder."""
        handler = FileSystemEventHandler()
        handler.on_any_event = self._heard  # type: ignore[method-assign]
        self._watched_paths[path] = 1
        self._watch_refs[path] = self.observer.schedule(handler, path, recursive=recursive)

    def _heard(self, event: FileSystemEvent) -> None:
        # Some programs write beside a file, under a hidden name, and then put the new one in its place.
        named = (Path(str(path)) for path in (event.src_path, event.dest_path) if path)
        files = {path for path in named if not path.name.startswith((".", "~$"))}
        if event.is_directory or event.event_type in _READ or not files:
            return
        with self._rebuild_cond:
            self._changed |= files
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def changed(self) -> set[Path]:
        """Return the files that have changed since somebody asked."""
        with self._rebuild_cond:
            changed, self._changed = self._changed, set()
        return changed

    def show(self) -> None:
        """Let browsers reload what is there now, in the middle of a build."""
        with self._epoch_cond:
            self._visible_epoch = self._wanted_epoch
            self._epoch_cond.notify_all()

    def show_again(self) -> None:
        """Let browsers reload once more when the build is done, though they have been shown something of it."""
        self._wanted_epoch += 1

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
            ahead = _shown_ahead(build, server)
            try:
                _tell(build, day, lang)
            except Stopped as stopped:
                # What is shown stays as it was; the next edit may mend it.
                print(stopped.text[lang], flush=True)
            tree = build.last.tree if build.last else {}
            if any(tree.get(path) != name for path, name in ahead.items()):
                server.show_again()

        server = Server(rebuild, host, int(port), target, lambda: print(_OPEN[lang].format(url=server.url), flush=True))
        for folder in _WATCHED:
            if (base.root / folder).is_dir():
                server.watch(str(base.root / folder))
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            server.shutdown()


def _shown_ahead(build: Builder, server: Server) -> Mapping[str, str]:
    """Show the pages of the one text that was saved while all the others are looked at, and return their objects."""
    changed = server.changed()
    if len(changed) != 1:
        return {}
    try:
        ahead = build.ahead(changed.pop())
    except Stopped:
        # The whole build that follows tells what is wrong.
        return {}
    if ahead:
        server.show()
    return ahead


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
