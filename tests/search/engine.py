"""The search module outside a page: run by Node.js, or by Chromium where there is no Node."""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HOME = Path(__file__).resolve().parents[2]
MODULE = HOME / "overrides" / "assets" / "search" / "search.js"

# Each task is [name of an exported function, arguments]; searches read the files of an index from a folder.
_TASKS = """
export async function run(module, tables, tasks, read) {
  const know = module.knowledge(tables);
  const cores = new Map();
  const answers = [];
  for (const [name, ...given] of tasks) {
    if (name === "stem") answers.push(given[1].map((word) => module.keyOf(word, given[0], know)));
    else if (name === "words") answers.push(given[0].map((text) => module.words(text)));
    else if (name === "crisis") answers.push(given[0].map((text) => module.inCrisis(module.words(text), module.dangers(given[1]))));
    else if (name === "unpacked") answers.push(given[0].map((text) => module.unpacked(text)));
    else if (name === "shards") answers.push(given[0].map(([key, count]) => module.shardOf(key, count)));
    else if (name === "search") {
      const [lang, text] = given;
      if (!cores.has(lang)) cores.set(lang, await read(`assets/search/${lang}/core.json`));
      const core = cores.get(lang);
      const fetched = [];
      const load = (from, path) => {
        const name = from === lang ? core.name : core.other.name;
        fetched.push(`assets/search/${from}/${name}/${path}`);
        return read(fetched.at(-1));
      };
      const started = performance.now();
      const { found, shown, clauses } = await module.search(text, core, know, load);
      const took = performance.now() - started;
      const cards = new Map();
      const top = [];
      for (const { page, worth, covered } of found.slice(0, 30)) {
        const number = Math.floor(page / core.block);
        if (!cards.has(number)) cards.set(number, await read(`assets/search/${lang}/${core.name}/d/${number}.json`));
        const card = cards.get(number)[page % core.block];
        top.push({ address: card[1], title: card[0], elsewhere: card[7], worth, covered, block: number });
      }
      answers.push({ top, shown, clauses, fetched, took, count: found.length });
    }
  }
  return answers;
}
"""


def run(tasks: Sequence[Sequence[Any]], tables: Mapping[str, Any], folder: Path | None = None) -> list[Any]:
    """Do tasks with the search module and return their answers."""
    if shutil.which("node"):
        return _in_node(tasks, tables, folder)
    return _in_chromium(tasks, tables, folder)


def _in_node(tasks: Sequence[Sequence[Any]], tables: Mapping[str, Any], folder: Path | None) -> list[Any]:
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        shutil.copy(MODULE, room / "search.mjs")
        (room / "tasks.mjs").write_text(_TASKS, encoding="utf-8")
        (room / "given.json").write_text(json.dumps([tables, tasks]), encoding="utf-8")
        (room / "main.mjs").write_text(
            'import { readFileSync, writeFileSync } from "node:fs";\n'
            'import * as module from "./search.mjs";\n'
            'import { run } from "./tasks.mjs";\n'
            f"const [tables, tasks] = JSON.parse(readFileSync({json.dumps(str(room / 'given.json'))}));\n"
            f"const read = async (path) => JSON.parse(readFileSync({json.dumps(f'{folder}/')} + path));\n"
            f"writeFileSync({json.dumps(str(room / 'answers.json'))}, JSON.stringify(await run(module, tables, tasks, read)));\n",
            encoding="utf-8",
        )
        subprocess.run(["node", room / "main.mjs"], check=True, timeout=300)
        answers: list[Any] = json.loads((room / "answers.json").read_text(encoding="utf-8"))
        return answers


def _in_chromium(tasks: Sequence[Sequence[Any]], tables: Mapping[str, Any], folder: Path | None) -> list[Any]:
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        if folder:
            shutil.copytree(folder, room, dirs_exist_ok=True)
        shutil.copy(MODULE, room / "search.js")
        (room / "tasks.js").write_text(_TASKS, encoding="utf-8")
        (room / "index.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
        with served(room) as url, browser() as chromium:
            page = chromium.new_page()
            page.goto(url)
            answers: list[Any] = page.evaluate(
                """async ([tables, tasks]) => {
                  const { run } = await import("/tasks.js");
                  const read = async (path) => (await fetch("/" + path)).json();
                  return run(await import("/search.js"), tables, tasks, read);
                }""",
                [tables, tasks],
            )
            return answers


@contextmanager
def browser() -> Iterator[Any]:
    """Give a Chromium of the machine."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or "/usr/bin/chromium", args=["--no-sandbox"]
        )
        try:
            yield chromium
        finally:
            chromium.close()


@contextmanager
def served(folder: Path, headers: Mapping[str, str] | None = None, log: list[str] | None = None) -> Iterator[str]:
    """Serve a folder on this machine and give its address; `log` receives what was asked for."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def end_headers(self) -> None:
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            super().end_headers()

        def log_message(self, *_: Any) -> None:
            if log is not None:
                log.append(self.path)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
