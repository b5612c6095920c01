"""The right page comes first: the figures below which no change may fall."""

from __future__ import annotations

from pathlib import Path

import pytest

from pangkalan.search.tables import tables
from search.engine import run
from search.relevance import answers, collection, documents, figures, write_index
from search.test_index import here, written

pytestmark = pytest.mark.no_cover


def test_the_given_queries(tmp_path: Path) -> None:
    given = collection("collection.json")
    write_index(documents(given["docs"]), tmp_path)
    reached = figures(given["queries"], answers(given["queries"], tmp_path), given["docs"])
    told = "\n".join(f"{name or 'all':9} {figure}" for name, figure in reached.items())
    assert reached[""].first >= 0.93, told
    assert reached[""].reciprocal >= 0.95, told
    assert reached[""].empty == 0, told


@pytest.mark.parametrize(
    ("name", "first", "reciprocal"),
    [
        ("collection2.json", 0.73, 0.82),
        ("collection3.json", 0.85, 0.88),
        ("collection4.json", 0.82, 0.88),
        ("collection5.json", 0.74, 0.82),
        ("collection6.json", 0.85, 0.90),
        ("collection7.json", 0.71, 0.80),
    ],
)
def test_queries_over_the_real_pages(name: str, first: float, reciprocal: float, tmp_path: Path) -> None:
    _, _, files = here()
    queries = collection(name)["queries"]
    told = run([["search", query["lang"], query["q"]] for query in queries], tables(), written(files, tmp_path))
    places = []
    for query, answer in zip(queries, told, strict=True):
        found = [entry["address"].rstrip("/").rpartition("/")[2] for entry in answer["top"][:10]]
        right = {code for code, grade in query["relevant"].items() if grade == 2}
        places.append(next((number for number, code in enumerate(found, 1) if code in right), None))
        assert found, query["q"]
    assert sum(place == 1 for place in places) / len(places) >= first
    assert sum(1 / place for place in places if place) / len(places) >= reciprocal
