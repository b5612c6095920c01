"""What the defences cost: their share of the processor time of a whole build. `python -m bench.defences [MATERIALS]`.

Every tenth material shows a photo. The limits are what it costs to do the same check in a process of its own; the sanitiser,
the gate and the drawing of pictures are timed on what the build made. More than 15 in 100 is a failure.
"""

from __future__ import annotations

import datetime
import io
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PIL import Image

from bench import corpus, measure
from pangkalan.adapters.processes import let_go, spread
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.checking.built import read_site
from pangkalan.checking.engine import inspect_site
from pangkalan.keeping.memory import Memory, one_by_one
from pangkalan.outputs import Ground, pictures
from pangkalan.publishing.page import read_staged
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.rendering import render
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.staging import STAGE
from pangkalan.workshop import all_rules, check

MOST = 15
"""The share of a build, in hundredths, that the defences may take."""
DAY = datetime.date(2026, 11, 23)
TURNS = 3
PHOTO = (1200, 900)


def main() -> int:
    """Measure and print; 1 if the defences take more than they may."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        root = Path(folder) / "base"
        corpus.write_base(root, count)
        shown = _add_photos(root)
        whole = measure.run(_command(root, Path(folder) / "site"), Path(folder)).cpu
        parts = _parts(root, Path(folder) / "site")
    width = max(map(len, parts)) + 2
    for name, seconds in (*parts.items(), ("all defences", sum(parts.values())), ("the build", whole)):
        sys.stdout.write(f"{name:{width}}{seconds:8.2f} s {100 * seconds / whole:6.1f} %\n")
    sys.stdout.write(f"{count} materials in both languages, {shown} photos\n")
    return int(100 * sum(parts.values()) / whole > MOST)


def _command(root: Path, target: Path) -> list[str]:
    return [sys.executable, "-m", "pangkalan", "bangun", "--dari", str(root), "--ke", str(target)]


def _parts(root: Path, site: Path) -> dict[str, float]:
    """Return the processor seconds of each defence."""
    base = Base(root, corpus.HOME)
    alone: list[float] = []
    limited: list[float] = []
    os.environ["PANGKALAN_PROSES"] = "1"
    for _ in range(TURNS):
        # In turns, so that a machine that is busy for a while is busy for both.
        alone.append(_seconds(lambda: check(base, DAY, memory=Memory(spread=one_by_one))))
        limited.append(_seconds(lambda: check(base, DAY, memory=Memory(spread=spread))))
    catalogue, address = check(base, DAY).catalogue, Site("https://contoh.example/")
    shown = Ground(all_pages(catalogue, address), catalogue, address)
    staged = sorted((root / STAGE).rglob("*.md"))
    rendered = [render(read_staged(file.read_text(encoding="utf-8"))[1]) for file in staged]
    expected = [file.relative_to(site.resolve()).as_posix() for file in site.resolve().rglob("*.html")]
    return {
        "limits of time and memory": max(0.0, statistics.median(b - a for a, b in zip(alone, limited, strict=True))),
        "sanitiser": _median(lambda: _all(sanitise(html) for html in rendered)),
        "gate": _median(lambda: _all(inspect_site(all_rules(), read_site(site.resolve(), expected, DAY)))),
        "pictures drawn anew": _median(lambda: _all(each.content for each in pictures.render(shown))),
    }


def _all(made: Iterable[Any]) -> None:
    for _ in made:
        pass


def _median(work: Callable[[], Any]) -> float:
    return statistics.median(_seconds(work) for _ in range(TURNS))


def _seconds(work: Callable[[], Any]) -> float:
    """Return the processor seconds of some work, here and in processes that it started."""
    before = _used()
    work()
    let_go()
    return _used() - before


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _add_photos(root: Path) -> int:
    """Put a photo on every tenth material; return how many."""
    written = io.BytesIO()
    Image.effect_noise(PHOTO, 60).convert("RGB").save(written, "JPEG", quality=85)
    files = sorted(file for file in (root / "contributions").glob("*/*.id.md") if file.parent.name != "layanan")[::10]
    for file in files:
        name = f"{file.name.removesuffix('.id.md')}-foto.jpg"
        text = file.read_text(encoding="utf-8")
        head, _, body = text.removeprefix("---\n").partition("\n---\n")
        declared = f"---\n{head}\ngambar:\n  - berkas: {name}\n    orang: tidak\n---\n"
        file.write_text(f"{declared}{body}\n![Cangkir teh di atas meja kayu]({name})\n", encoding="utf-8")
        file.with_name(name).write_bytes(written.getvalue())
    return len(files)


if __name__ == "__main__":
    sys.exit(main())
