"""How long a search takes on a slow phone, beside Material's own on the same pages: `python -m bench.search_speed`.

Run with `scripts` and `tests` on the path. Chromium emulates the link (DevTools: Network.emulateNetworkConditions,
400 kbit/s, 400 ms before each answer); a small server of this machine sends files compressed and to be kept for ten
minutes, as hosts do. Every visit begins with an empty cache, on a page that has been read for a while unless said
otherwise. Time runs from Enter, or from opening, to the first result on the screen.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import corpus, stock
from bench.compressed import served
from bench.corpus import HOME
from search.engine import browser

LATENCY, BYTES = 400, 50_000
"""Milliseconds before each answer, and bytes in a second."""
SLOWER, MOST = 4, 50
"""How much slower the processor of a cheap phone is, and the milliseconds in which it must answer."""
THUMB = 180
"""Milliseconds from key to key."""
QUERIES = (
    "ga bisa tidur mikirin corona",
    "anak takut dengar berita",
    "suami kena phk bayar kontrakan",
    "cara campur pemutih",
    "jantung berdebar tangan gemetar",
    "isolsi mandri",
)
PLAIN = ("tidur", "anak", "keluarga")
"""Words that every engine finds: what is compared is time."""


@dataclass(frozen=True)
class Site:
    """A site being served: where, a page of it, its field and its results."""

    name: str
    url: str
    page: str
    field: str
    result: str


@dataclass(frozen=True)
class Figure:
    """What one search took."""

    seconds: float
    took: int
    asked: int


class Visit:
    """A page in a new profile on the slow link."""

    def __init__(self, page: Any, site: Site) -> None:
        self.page, self.site = page, site
        self.took: list[int] = []
        session = page.context.new_cdp_session(page)
        session.on("Network.loadingFinished", lambda event: self.took.append(int(event["encodedDataLength"])))
        session.send("Network.enable")
        limits = {"offline": False, "latency": LATENCY, "downloadThroughput": BYTES, "uploadThroughput": BYTES}
        session.send("Network.emulateNetworkConditions", limits)

    def read(self) -> None:
        """Open a page and wait until nothing more comes."""
        self.page.goto(self.site.url + self.site.page, wait_until="networkidle")
        self.page.wait_for_timeout(LATENCY)

    def timed(self, act: Callable[[], object]) -> Figure:
        """Do something and wait for the first result; what comes from the cache is no byte and no request."""
        self.took.clear()
        started = self._now()
        act()
        self.page.wait_for_selector(self.site.result, state="visible", timeout=90_000)
        seconds = (self._now() - started) / 1000
        sizes = [size for size in self.took if size]
        return Figure(seconds, sum(sizes), len(sizes))

    def enter(self, words: str, pace: int = 0) -> Figure:
        """Fill the field and press Enter; bytes count from the first touch of the field."""
        self.page.wait_for_timeout(LATENCY)
        self.took.clear()
        self.page.locator(self.site.field).focus()
        if pace:
            self.page.keyboard.type(words, delay=pace)
        else:
            self.page.locator(self.site.field).fill(words)
        before = [size for size in self.took if size]
        found = self.timed(lambda: self.page.keyboard.press("Enter"))
        return Figure(found.seconds, found.took + sum(before), found.asked + len(before))

    def _now(self) -> float:
        now: float = self.page.evaluate("performance.timeOrigin + performance.now()")
        return now


def _thumb(visit: Visit, words: str) -> Figure:
    visit.read()
    return visit.enter(words, THUMB)


def _at_once(visit: Visit, words: str) -> Figure:
    visit.read()
    return visit.enter(words)


def _later(visit: Visit, words: str) -> Figure:
    visit.read()
    visit.enter("perawatan orang tua yang menolak obat" if words in QUERIES else "rumah")
    return visit.enter(words)


def _shared(visit: Visit, words: str) -> Figure:
    address = f"{visit.site.url}cari/hasil/#q={words.replace(' ', '+')}"
    return visit.timed(lambda: visit.page.goto(address, wait_until="commit"))


def _opened(visit: Visit, words: str) -> Figure:
    def act() -> None:
        visit.page.goto(visit.site.url + visit.site.page, wait_until="load")
        visit.page.locator(visit.site.field).focus()
        visit.page.keyboard.type(words)
        visit.page.keyboard.press("Enter")

    return visit.timed(act)


Way = Callable[[Visit, str], Figure]
WAYS: dict[str, Way] = {
    "typed by thumb, Enter": _thumb,
    "pasted, Enter at once": _at_once,
    "a later search, pasted": _later,
    "a link that was sent": _shared,
}


def main() -> int:
    """Print seconds, bytes and requests of each way to search; 1 if an answer takes a slow processor too long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("materials", nargs="?", type=int, default=0, help="a generated base of so many; 0: this one")
    parser.add_argument("--situs", type=Path, metavar="FOLDER", help="measure this built site of ours, and no other")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as name, browser() as chromium:
        room, base = Path(name), HOME
        if arguments.materials:
            base = room / "base"
            corpus.write_base(base, arguments.materials)
        ours = arguments.situs or _built(room / "ours", lambda target: _pangkalan(base, target))
        _say(f"{'':40}{'median s':>9}{'worst s':>9}{'most KB':>9}{'requests':>10}")
        with served(ours) as url:
            site = Site("ours", url, _page(ours), "[data-search] input", ".search-results li a")
            for title, way in WAYS.items():
                _tell(chromium, site, title, way, QUERIES if base is HOME else PLAIN)
            _tell(chromium, site, "page opened, searched at once", _opened, PLAIN)
            took = _answering(chromium, site)
        _say(f"\nan answer whose files are there, {SLOWER} times slower processor: {took:.1f} ms (at most {MOST})\n")
        if not arguments.situs:
            stock_room = room / "stock"
            stock_room.mkdir()
            stock.prepare(base, stock_room)
            theirs = _built(room / "theirs", lambda target: stock.command(stock_room, target))
            with served(theirs) as url:
                site = Site("Material", url, _page(theirs), ".md-search__input", ".md-search-result__item a")
                for title in ("typed by thumb, Enter", "pasted, Enter at once"):
                    _tell(chromium, site, title, WAYS[title], PLAIN)
                _tell(chromium, site, "page opened, searched at once", _opened, PLAIN)
    return int(took > MOST)


def _built(target: Path, command: Callable[[Path], list[str]]) -> Path:
    subprocess.run(command(target), check=True, stdout=subprocess.DEVNULL)
    return target


def _pangkalan(base: Path, target: Path) -> list[str]:
    return [sys.executable, "-m", "pangkalan", "bangun", "--dari", str(base), "--ke", str(target)]


def _page(folder: Path) -> str:
    return f"{next(iter(sorted(folder.glob('koping/*/index.html')))).parent.relative_to(folder)}/"


def _tell(chromium: Any, site: Site, title: str, way: Way, queries: Sequence[str]) -> None:
    figures: list[Figure] = []
    for words in queries:
        context = chromium.new_context(viewport={"width": 360, "height": 740})
        figures.append(way(Visit(context.new_page(), site), words))
        context.close()
    seconds = [figure.seconds for figure in figures]
    most = max(figures, key=lambda figure: figure.took)
    _say(
        f"{f'{site.name}: {title}':40}{statistics.median(seconds):9.2f}{max(seconds):9.2f}"
        f"{most.took / 1024:9.1f}{most.asked:10}"
    )


_ANSWER = """async ([queries, lang]) => {
  const home = new URL("/assets/search/", location.href);
  const { search, knowledge } = await import(new URL("search.js", home));
  const get = async (path) => (await fetch(new URL(path, home))).json();
  const core = await get(`${lang}/core.json`);
  const know = knowledge(core.words);
  const files = new Map();
  const load = async (from, path) => {
    const name = `${from}/${from === lang ? core.name : core.other.name}/${path}`;
    if (!files.has(name)) files.set(name, await get(name));
    return files.get(name);
  };
  let worst = 0;
  for (const query of queries) {
    await search(query, core, know, load);
    const started = performance.now();
    for (let turn = 0; turn < 5; turn++) await search(query, core, know, load);
    worst = Math.max(worst, (performance.now() - started) / 5);
  }
  return worst;
}"""


def _answering(chromium: Any, site: Site) -> float:
    page = chromium.new_page()
    page.goto(site.url)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    worst: float = page.evaluate(_ANSWER, [[*QUERIES, *PLAIN], "id"])
    page.close()
    return worst


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
