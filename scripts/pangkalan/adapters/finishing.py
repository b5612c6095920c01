"""From staged files to finished ones: what is kept of earlier builds is taken, the rest is made in processes side by side."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec import Struct

from pangkalan.adapters import mkdocs_engine
from pangkalan.adapters.protecting import protected
from pangkalan.checking.built import BuiltSite
from pangkalan.checking.engine import inspect_page
from pangkalan.checking.rule import Finding, Severity
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import Memory
from pangkalan.keeping.objects import Objects
from pangkalan.keeping.packing import packed, unpacked
from pangkalan.language import Text
from pangkalan.publishing.artifact import Artifact, Drawn
from pangkalan.publishing.pages import Laid
from pangkalan.reading.html import HtmlPage, read_html
from pangkalan.workshop import all_rules

Item = TypeVar("Item")

A_PART = 250
"""How many pages the engine gets at once: few enough to spread them well, many enough to be worth its start."""
A_HANDFUL = 50
"""How many lesser pieces of work make a task."""


class Flaw(NamedTuple):
    """An error found on a finished page."""

    path: str
    code: str
    message: Text


class SiteFlawed(Exception):
    """Finished pages have errors that no reader may meet."""

    def __init__(self, flaws: Sequence[Flaw]) -> None:
        super().__init__(f"{len(flaws)} flaws")
        self.flaws = flaws


class Finished(Struct, frozen=True):
    """A file of the site: the name of its object and, of an HTML page, what ties it to others (packed) and its scripts' hashes."""

    path: str
    name: str
    ties: bytes = b""
    scripts: tuple[str, ...] = ()


class Pages(Mapping[str, HtmlPage]):
    """Pages as far as they are tied to each other. Thousands are looked at one after another, so none is held."""

    def __init__(self, finished: Iterable[Finished]) -> None:
        self._packed = {each.path: each.ties for each in finished if each.ties}

    def __getitem__(self, path: str) -> HtmlPage:
        return HtmlPage.tied(path, unpacked(self._packed[path]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


class Workplace(Struct, frozen=True):
    """What finishing needs. `interface` is the staged file that all pages share, `engine` the mark of all that shapes a page."""

    memory: Memory
    objects: Objects
    config_file: Path
    interface: Artifact
    engine: bytes


def draw(place: Workplace, drawn: Sequence[Drawn]) -> dict[str, str]:
    """Return the names of the objects that drawn files are, by path."""
    keys = {each.path: place.memory.key("drawn", each.path, each.recipe) for each in drawn}
    names = _known_names(place, keys)
    missing = [each for each in drawn if each.path not in names]
    for made in place.memory.spread(partial(_drawn, place), list(_handfuls(missing, A_HANDFUL)), worth=1):
        for path, name in made.items():
            place.objects.adopt(name)
            place.memory.keep(keys[path], name)
        names |= made
    return names


def _known_names(place: Workplace, keys: Mapping[str, bytes]) -> dict[str, str]:
    found = place.memory.find(list(keys.values()))
    return {
        path: name
        for path, key in keys.items()
        if isinstance(name := found.get(key), str) and place.objects.has(name)
    }


def _drawn(place: Workplace, each: Sequence[Drawn]) -> dict[str, str]:
    return {drawn.path: place.objects.put(drawn.content) for drawn in each}


class Batch(Struct, frozen=True):
    """What one task made: files by what they came of, and the errors found on them."""

    done: Mapping[str, tuple[Finished, ...]]
    flaws: tuple[Flaw, ...] = ()


def finish(place: Workplace, pages: Mapping[str, Laid], beside: Sequence[Artifact]) -> tuple[list[Finished], int]:
    """Finish pages (each by the path that it will have), what templates bring, and HTML made `beside`.

    Returns them with the number of pages that were made now, not taken from earlier builds. Raises SiteFlawed when a page must not be shown, EngineFailed when none could be made.
    """
    keys = {path: mark(place.engine, path, each.name) for path, each in pages.items()}
    # What templates bring hangs on no page.
    keys[_FRAME] = mark(place.engine, _FRAME)
    keys |= {each.path: place.memory.key("beside", each.path, each.content) for each in beside}
    found = place.memory.find(list(keys.values()))
    done = {path: files for path, key in keys.items() if (files := _whole(place, found.get(key)))}
    # All that is here already is no rubbish, and those who clear away need not look through it.
    gc.freeze()
    try:
        made = place.memory.spread(_do, list(_tasks(place, pages, beside, done.keys())), worth=1)
    finally:
        gc.unfreeze()
    if flaws := [flaw for batch in made for flaw in batch.flaws]:
        raise SiteFlawed(sorted(dict.fromkeys(flaws), key=lambda flaw: flaw[:2]))
    for batch in made:
        for path, files in batch.done.items():
            for each in files:
                place.objects.adopt(each.name)
            place.memory.keep(keys[path], files)
            done[path] = files
    made_now = sum(path != _FRAME for batch in made for path in batch.done)
    return [each for files in done.values() for each in files], made_now


_FRAME = ""
"""Stands for the page that what templates bring would come of."""


def _tasks(
    place: Workplace, pages: Mapping[str, Laid], beside: Sequence[Artifact], done: Collection[str]
) -> Iterator[Callable[[], Batch]]:
    missing = [path for path in pages if path not in done]
    parts = list(_handfuls(missing, A_PART)) or [[]] * (_FRAME not in done)
    yield from (partial(rendered, place, {path: pages[path] for path in part}, pages) for part in parts)
    rest = [each for each in beside if each.path not in done]
    yield from (partial(_protected, place, part) for part in _handfuls(rest, A_HANDFUL))


def _whole(place: Workplace, files: object) -> tuple[Finished, ...]:
    """Return finished files that are all still there, or none."""
    if isinstance(files, tuple) and all(place.objects.has(each.name) for each in files):
        return files
    return ()


def _do(task: Callable[[], Batch]) -> Batch:
    done = task()
    # The engine leaves a lot behind that only this finds.
    gc.collect()
    return done


def rendered(place: Workplace, pages: Mapping[str, Laid], site: Mapping[str, Laid]) -> Batch:
    """Render some pages of a site; what comes out besides them and its home pages is the frame.

    Raises EngineFailed when that cannot be done.
    """
    always = {path: site[path] for path in _HOMES if path in site}
    stage = {page.path: place.objects.read(page.name) for page in {**always, **pages}.values()}
    stage[place.interface.path] = place.interface.content
    of: dict[str, list[tuple[str, bytes]]] = {}
    for path, content in mkdocs_engine.render(place.config_file, stage):
        if path in pages or path not in _HOMES:
            of.setdefault(path if path in pages else _FRAME, []).append((path, content))
    return _batch(place, of)


_HOMES = ("index.html", "en/index.html")
"""Pages without which MkDocs renders none."""


def _protected(place: Workplace, pages: Iterable[Artifact]) -> Batch:
    return _batch(place, {each.path: [(each.path, each.content)] for each in pages})


def _batch(place: Workplace, of: Mapping[str, Sequence[tuple[str, bytes]]]) -> Batch:
    """Give pages their policy, look at each, and put all files among the objects."""
    done: dict[str, tuple[Finished, ...]] = {}
    flaws: list[Flaw] = []
    for source, files in of.items():
        finished = []
        for path, content in sorted(files):
            if not path.endswith(".html"):
                finished.append(Finished(path, place.objects.put(content)))
                continue
            whole, scripts = protected(content)
            page = read_html(path, whole)
            flaws += errors(inspect_page(all_rules(), BuiltSite({path: page}, frozenset(), frozenset())))
            finished.append(Finished(path, place.objects.put(whole), packed(page.ties), scripts))
        done[source] = tuple(finished)
    return Batch(done, tuple(flaws))


def errors(findings: Iterable[Finding]) -> list[Flaw]:
    """Return the errors among some findings on a site."""
    return [Flaw(found.place.path, found.code, found.message) for found in findings if found.severity is Severity.ERROR]


def _handfuls(items: Sequence[Item], most: int) -> Iterator[Sequence[Item]]:
    return (items[start : start + most] for start in range(0, len(items), most))
