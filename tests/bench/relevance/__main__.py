"""The command line of the comparison: prints success@1, MRR@10 and the share of empty results, by category."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench.relevance import material, pagefind
from search.relevance import answers, collection, documents, figures, write_index

Engine = Callable[[dict[str, Any], Path], list[list[str]] | None]


def _ours(given: dict[str, Any], room: Path) -> list[list[str]]:
    write_index(documents(given["docs"]), room)
    return answers(given["queries"], room)


ENGINES: tuple[tuple[str, Engine], ...] = (
    ("ours", _ours),
    ("Material", material.ranked),
    ("Pagefind", pagefind.ranked),
)


def main(categories: Sequence[str] = ()) -> int:
    """Compare the engines on the given collection; those that are not installed are named and skipped."""
    given = collection("collection.json")
    for name, engine in ENGINES:
        with tempfile.TemporaryDirectory() as room:
            found = engine(given, Path(room))
        if found is None:
            sys.stdout.write(f"{name:9} not installed\n")
            continue
        for category, reached in figures(given["queries"], found, given["docs"]).items():
            if not categories or category in categories:
                sys.stdout.write(f"{name:9} {category or 'all':9} {reached}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
