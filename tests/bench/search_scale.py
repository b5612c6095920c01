"""What the search costs on a large site: `python -m bench.search_scale 1000 10000`, with `scripts` and `tests` on the path.

Documents are made up in both languages, a third of their sentences taken from the materials of this base, so that the
words that families ask with are as common as they are here. Their index is laid into this base's own site, and a browser
searches there: what counts is what it fetches.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bases import TODAY
from bench import report
from bench.compressed import served
from bench.corpus import HOME, SHARES
from bench.prose import HEADINGS, SENTENCES, Prose, seeded
from bench.search_speed import QUERIES, Site, Visit
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.outputs.search_index import FOLDER, facets_of, written
from pangkalan.reading.base import Base
from pangkalan.search.documents import Document
from pangkalan.search.index import build
from pangkalan.search.thesaurus import thesaurus
from pangkalan.workshop import check
from search.engine import browser

POOL = 20_000
"""Sentences that documents draw from."""
SENTENCES_OF = (18, 32)
FIRST, LATER, CPU = 60.0, 50.0, 1.5
"""Most KB of the first search and of one after it, and on a large site seconds of computing for 1,000 documents."""
LARGE = 10_000


def main() -> int:
    """Print what each size costs; 1 if one costs more than it may."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", type=int, default=[1_000, 10_000], help="pages of a language")
    sizes = parser.parse_args().pages
    sys.stdout.write(f"{report.machine()}\n\n{'':>8}{'s CPU / 1,000':>15}{'files':>8}{'first KB':>10}{'later KB':>10}\n")
    catalogue = check(Base(HOME, HOME), TODAY).catalogue
    pools = _pools(catalogue)
    fine = True
    with tempfile.TemporaryDirectory(prefix="bench-") as name, browser() as chromium:
        site = Path(name) / "site"
        command = [sys.executable, "-m", "pangkalan", "bangun", "--dari", str(HOME), "--ke", str(site)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for size in sizes:
            documents = list(_documents(size, pools, catalogue))
            began = time.process_time()
            built = build(documents, catalogue.fact(thesaurus), facets_of(catalogue))
            files = {file.path: file.content for file in written(built, catalogue)}
            each = (time.process_time() - began) / len(documents) * 1_000
            _lay(files, site)
            first, later = _weights(chromium, site)
            sys.stdout.write(f"{size:8,}{each:15.2f}{len(files):8,}{first:10.1f}{later:10.1f}\n")
            sys.stdout.flush()
            fine = fine and first <= FIRST and later <= LATER and (size < LARGE or each <= CPU)
    return int(not fine)


def _pools(catalogue: Catalogue) -> dict[Lang, tuple[Sequence[str], Sequence[str]]]:
    """Return made-up and real sentences of each language."""
    prose = Prose("search scale")
    made = [prose.phrase(SENTENCES) for _ in range(POOL)]
    real = {
        lang: [
            passage.text
            for work in catalogue.published
            if lang in work.versions
            for passage in work.versions[lang].body.passages
        ]
        for lang in Lang
    }
    return {lang: ([text[lang] for text in made], real[lang]) for lang in Lang}


def _documents(
    count: int, pools: dict[Lang, tuple[Sequence[str], Sequence[str]]], catalogue: Catalogue
) -> Iterator[Document]:
    facets = facets_of(catalogue)
    titles = Prose("search scale", "titles")
    for number in range(count):
        chance = seeded("search scale", number)
        [kind] = chance.choices(list(SHARES), list(SHARES.values()))
        title, headings = titles.phrase(HEADINGS), [titles.phrase(HEADINGS) for _ in range(4)]
        audiences = tuple(chance.sample(facets.audiences, 2))
        topics = tuple(chance.sample(facets.topics, 2))
        for lang in Lang:
            yield _document(number, lang, kind, title, headings, pools[lang], audiences, topics)


def _document(
    number: int,
    lang: Lang,
    kind: str,
    title: Text,
    headings: Sequence[Text],
    pool: tuple[Sequence[str], Sequence[str]],
    audiences: tuple[str, ...],
    topics: tuple[str, ...],
) -> Document:
    chance: random.Random = seeded("search scale", number, lang)
    made, real = pool
    sentences = [chance.choice(real if chance.random() < 1 / 3 else made) for _ in range(chance.randint(*SENTENCES_OF))]
    return Document(
        f"{kind}/halaman-{number}/",
        lang,
        f"{title[lang]} {number}",
        sentences[0][:155],
        kind,
        headings=tuple(heading[lang] for heading in headings),
        body="\n".join(sentences[1:]),
        audiences=audiences,
        topics=topics,
    )


def _lay(files: dict[str, bytes], site: Path) -> None:
    """Put an index in the place of the one that the site has."""
    for lang in Lang:
        shutil.rmtree(site / FOLDER / lang)
    for path, content in files.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        # The files of the site are those of the cache too: none is written into.
        target.unlink(missing_ok=True)
        target.write_bytes(content)


def _weights(chromium: Any, folder: Path) -> tuple[float, float]:
    """Return the KB of the heaviest first search and of the heaviest one after it."""
    first, later = [], []
    with served(folder) as url:
        page = f"{next(iter(sorted(folder.glob('koping/*/index.html')))).parent.relative_to(folder)}/"
        site = Site("ours", url, page, "[data-search] input", ".search-results li a")
        for words in QUERIES:
            context = chromium.new_context(viewport={"width": 360, "height": 740})
            visit = Visit(context.new_page(), site)
            visit.read()
            first.append(visit.enter(words).took / 1024)
            later.append(visit.enter("perawatan orang tua yang menolak obat").took / 1024)
            context.close()
    return max(first), max(later)


if __name__ == "__main__":
    sys.exit(main())
