"""Queries with the pages that answer them: success@1, MRR@10 and the share of empty results, by category."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pangkalan.language import Lang
from pangkalan.reading.source import read
from pangkalan.search.documents import Document, Facets
from pangkalan.search.index import build
from pangkalan.search.tables import tables
from pangkalan.search.thesaurus import Thesaurus, read_thesaurus
from search.engine import HOME, run

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Figures:
    """How good answers are over some queries."""

    queries: int
    first: float
    reciprocal: float
    empty: float

    def __str__(self) -> str:
        return f"{self.queries:4} queries  S@1 {self.first:.2f}  MRR@10 {self.reciprocal:.2f}  empty {self.empty:.2f}"


def collection(name: str) -> dict[str, Any]:
    """Return a collection of this folder."""
    found: dict[str, Any] = json.loads((HERE / name).read_text(encoding="utf-8"))
    return found


def documents(docs: Sequence[Mapping[str, Any]]) -> list[Document]:
    """Return the documents of a collection; those of one topic are one page in two languages."""
    return [
        Document(
            doc["topic"],
            Lang(doc["lang"]),
            doc["title"],
            doc["summary"],
            doc["type"],
            headings=tuple(section["heading"] for section in doc["sections"]),
            body="\n".join(section["text"] for section in doc["sections"]),
            audiences=(doc["audience"],),
            topics=tuple(doc["topics"]),
        )
        for doc in docs
    ]


def repository_thesaurus() -> Thesaurus:
    """Return the thesaurus of this repository."""
    path = HOME / "contributions" / "_vocabulary" / "kamus.yml"
    return read_thesaurus(read(path.name, path.read_bytes())) if path.exists() else Thesaurus()


def write_index(docs: Sequence[Document], folder: Path, thesaurus: Thesaurus | None = None) -> None:
    """Write the index of some documents as a build does."""
    facets = Facets(
        tuple(sorted({doc.kind for doc in docs})),
        tuple(sorted({word for doc in docs for word in doc.audiences})),
        tuple(sorted({word for doc in docs for word in doc.topics})),
    )
    built = build(docs, repository_thesaurus() if thesaurus is None else thesaurus, facets)
    for lang, index in built.items():
        home = folder / "assets" / "search" / lang
        other = built[lang.other]
        core = {
            "lang": lang,
            "name": index.name,
            "other": {"lang": lang.other, "name": other.name, **other.core},
            **index.core,
        }
        for path, content in index.files.items():
            target = home / index.name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        (home / "core.json").write_text(json.dumps(core), encoding="utf-8")


def answers(queries: Sequence[Mapping[str, Any]], folder: Path) -> list[list[str]]:
    """Return for each query the pages found, the best first."""
    told = run([["search", query["site"], query["query"]] for query in queries], tables(), folder)
    return [[entry["address"] for entry in answer["top"][:10]] for answer in told]


def figures(
    queries: Sequence[Mapping[str, Any]], ranked: Sequence[Sequence[str]], docs: Sequence[Mapping[str, Any]]
) -> dict[str, Figures]:
    """Return the figures of each category, and of all queries under an empty name."""
    topic = {doc["id"]: doc["topic"] for doc in docs}
    scored: dict[str, list[tuple[bool, float, bool]]] = {}
    for query, found in zip(queries, ranked, strict=True):
        right = {topic[name] for name, grade in query["qrels"].items() if grade == 2}
        place = next((number for number, address in enumerate(found, 1) if address in right), None)
        entry = place == 1, 1 / place if place else 0.0, not found
        for name in ("", query["category"]):
            scored.setdefault(name, []).append(entry)
    return {
        name: Figures(len(rows), *(sum(column) / len(rows) for column in zip(*rows, strict=True)))
        for name, rows in sorted(scored.items())
    }
