"""Pagefind as it comes: its indexer over plain pages, its script in Chromium."""

from __future__ import annotations

import importlib.util
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from search.engine import browser, served

_ASK = """async (queries) => {
  const pagefind = await import("/pagefind/pagefind.js");
  const found = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    found.push(pages.map((page) => page.url));
  }
  return found;
}"""


def ranked(given: Mapping[str, Any], room: Path) -> list[list[str]] | None:
    """Return for each query the pages found, the best first; None where Pagefind is not installed."""
    command = shlex.split(os.environ.get("PAGEFIND", ""))
    if not command:
        if importlib.util.find_spec("pagefind") is None:
            return None
        command = [sys.executable, "-m", "pagefind"]
    for doc in given["docs"]:
        _write(room / doc["lang"] / f"{doc['id']}.html", doc["lang"], _page(doc))
    for lang in ("id", "en"):
        _write(room / f"{lang}.html", lang, "")
    subprocess.run([*command, "--site", room], check=True, capture_output=True)
    topics = {doc["id"]: doc["topic"] for doc in given["docs"]}
    found: dict[int, list[str]] = {}
    with served(room) as url, browser() as chromium:
        for lang in ("id", "en"):
            asked = [(number, query["query"]) for number, query in enumerate(given["queries"]) if query["site"] == lang]
            page = chromium.new_page()
            page.goto(f"{url}{lang}.html")
            answers = page.evaluate(_ASK, [query for _, query in asked])
            for (number, _), urls in zip(asked, answers, strict=True):
                found[number] = [topics[name] for name in map(_name, urls) if name in topics]
    return [found[number] for number in range(len(given["queries"]))]


def _name(url: str) -> str:
    return url.rpartition("/")[2].removesuffix(".html")


def _page(doc: Mapping[str, Any]) -> str:
    sections = "".join(f"<h2>{escape(part['heading'])}</h2><p>{escape(part['text'])}</p>" for part in doc["sections"])
    return f"<main data-pagefind-body><h1>{escape(doc['title'])}</h1><p>{escape(doc['summary'])}</p>{sections}</main>"


def _write(path: Path, lang: str, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    page = f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>x</title></head><body>{body}</body></html>'
    path.write_text(page, encoding="utf-8")
