"""Material's own search worker, run by Node.js with the index that its plug-in writes for an Indonesian site."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import material as theme

# What the plug-in writes for `language: id`, which lunr has no support for; boosts are those of the theme.
CONFIGURATION = {
    "lang": ["en"],
    "separator": r"[\s\-]+",
    "pipeline": [" "],
    "fields": {"title": {"boost": 1e3}, "text": {"boost": 1}, "tags": {"boost": 1e6}},
}
_MAIN = """
const { readFileSync, writeFileSync } = require("node:fs");
const [worker, given, answers] = process.argv.slice(2);
const { config, docs, queries } = JSON.parse(readFileSync(given));
let handle, answer;
globalThis.self = globalThis;
globalThis.addEventListener = (_, handler) => { handle = handler; };
globalThis.postMessage = (message) => answer(message);
const ask = (message) => new Promise((resolve) => { answer = resolve; handle({ data: message }); });
console.warn = () => {};
(0, eval)(readFileSync(worker, "utf8"));
(async () => {
  await ask({ type: 0, data: { config, docs, options: { suggest: false } } });
  const found = [];
  for (const query of queries) {
    const { data } = await ask({ type: 2, data: query.trim().split(/\\s+/).map((word) => `${word}*`).join(" ") });
    found.push(data.items.map((pages) => pages[0].location));
  }
  writeFileSync(answers, JSON.stringify(found));
})();
"""


def ranked(given: Mapping[str, Any], room: Path) -> list[list[str]] | None:
    """Return for each query the pages found, the best first; None without Node.js."""
    node = shutil.which("node")
    workers = sorted((Path(theme.__file__).parent / "templates/assets/javascripts/workers").glob("search.*.min.js"))
    if node is None or not workers:
        return None
    (room / "main.cjs").write_text(_MAIN, encoding="utf-8")
    asked = {
        "config": CONFIGURATION,
        "docs": list(_entries(given)),
        "queries": [query["query"] for query in given["queries"]],
    }
    (room / "given.json").write_text(json.dumps(asked), encoding="utf-8")
    subprocess.run([node, room / "main.cjs", workers[0], room / "given.json", room / "answers.json"], check=True)
    # One index holds both languages: a page counts as found in the language of the reader's site only.
    found = json.loads((room / "answers.json").read_text(encoding="utf-8"))
    topics = {doc["id"]: doc["topic"] for doc in given["docs"]}
    return [
        [
            topics[name.partition("#")[0]]
            if name.startswith(query["site"]) or name.partition("#")[0] in query["qrels"]
            else "other language"
            for name in names
        ][:10]
        for query, names in zip(given["queries"], found, strict=True)
    ]


def _entries(given: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for doc in given["docs"]:
        yield {"location": doc["id"], "title": doc["title"], "text": doc["summary"]}
        for number, section in enumerate(doc["sections"]):
            yield {"location": f"{doc['id']}#{number}", "title": section["heading"], "text": section["text"]}
