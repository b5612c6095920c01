"""Building the site of a base: stage it, finish what is not kept of earlier builds, look at the whole, swap."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from pangkalan.adapters import mkdocs_engine
from pangkalan.adapters.account import Built, account_of
from pangkalan.adapters.ahead import Last, files_ahead
from pangkalan.adapters.commands import Stopped
from pangkalan.adapters.finishing import Finished, Pages, SiteFlawed, Workplace, draw, errors, finish
from pangkalan.adapters.inputs import code_mark, engine_mark, mark_of_base, room_of
from pangkalan.adapters.processes import WorkerLost, begin, let_go, spread
from pangkalan.adapters.progress import Progress
from pangkalan.adapters.protecting import beside_the_pages
from pangkalan.adapters.release import (
    TargetInUse,
    locked,
    mark_of,
    prepare,
    release,
    releases_of,
    require_own,
    standing,
)
from pangkalan.checking.built import SECURITY_TXT, BuiltSite
from pangkalan.checking.engine import inspect_whole
from pangkalan.keeping.kept import Kept, opened
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import FORGETFUL, Memory
from pangkalan.keeping.tree import Tree, checked, lay, what_stands
from pangkalan.language import Lang, Text
from pangkalan.publishing.artifact import Artifact, Awaited, Drawn
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.staging import STAGE, Staged, staged
from pangkalan.workshop import all_rules, check

STEPS = 9
"""How many steps a whole build has."""


def build_site(base: Base, target: Path, as_of: datetime.date, lang: Lang, progress: Progress | None = None) -> Built:
    """Build a base into a target as of a day; raises Stopped, and the old site stays, when that cannot be done."""
    with builder(base, target, lang) as build:
        build.known = None
        return build(as_of, progress)


@contextmanager
def builder(base: Base, target: Path, lang: Lang) -> Iterator[Builder]:
    """Give a way to build a base again and again: what one build has learnt the next one has at hand."""
    target = Path.cwd() / target
    with _understood(lang):
        kept = opened(_room_of(base, target), code_mark)
    try:
        yield Builder(base, target, lang, kept)
    finally:
        kept.close()


class Builder(Struct):
    """Builds a base into a target; a call raises Stopped, and the old site stays, when that cannot be done.

    `known` is what the last build has learnt, and `last` what it left, where somebody wants another one.
    """

    base: Base
    target: Path
    lang: Lang
    kept: Kept
    known: dict[bytes, Any] | None = {}
    last: Last | None = None

    def __call__(self, as_of: datetime.date, progress: Progress | None = None) -> Built:
        memory = Memory(self.kept, spread, self.known, begin)
        steps = progress or Progress(self.lang, STEPS)
        self.kept.store.day = as_of.toordinal()
        self.known = {}
        with self._alone():
            built, last = _Build(self.base, self.target, as_of, self.kept, memory, steps).run(self._waiting)
        self.known = memory.used
        self.last = last or self.last
        return built

    def ahead(self, file: Path) -> Mapping[str, str]:
        """Show the pages of a text that has changed before all is built anew, and return the names of their objects.

        There are none where only a whole build can tell what has become of it. Raises Stopped as a build does.
        """
        if self.last is None:
            return {}
        config_file = self.base.own("mkdocs.yml")
        place = Workplace(FORGETFUL, self.kept.objects, config_file, self.last.interface, b"")
        with self._alone():
            files = files_ahead(self.last, self.base, file, Site(mkdocs_engine.site_url(config_file)), place, spread)
            if files:
                tree = {**self.last.tree, **files}
                release(self.target, tree, self.kept.objects, self._waiting)
                self.last.tree = tree
        return files

    @contextmanager
    def _alone(self) -> Iterator[None]:
        room = _room_of(self.base, self.target)
        lock = locked(room.with_name(f"{room.name}.lock"), self._waiting)
        try:
            with _understood(self.lang), lock, self.kept.objects.doubted():
                yield
        finally:
            # A worker that waits for more holds all that was open when it was started.
            let_go()

    def _waiting(self) -> None:
        print(_WAITING[self.lang], file=sys.stderr, flush=True)


@contextmanager
def _understood(lang: Lang) -> Iterator[None]:
    """Say in one sentence what has stopped a build."""
    try:
        yield
    except TargetInUse as error:
        raise Stopped(_in_use(str(error)), 2) from error
    except SiteFlawed as flawed:
        told = [f"{flaw.path}: {flaw.code} {flaw.message[lang]}" for flaw in flawed.flaws[:_TOLD]]
        raise Stopped(_failed("\n".join([*told, _MORE[lang].format(count=len(flawed.flaws))]))) from flawed
    except (mkdocs_engine.EngineFailed, WorkerLost) as error:
        raise Stopped(_failed(str(error))) from error
    except OSError as error:
        raise Stopped(_failed(f"{error.strerror or error}: {error.filename or ''}")) from error


class _Build(Struct, frozen=True, dict=True):
    base: Base
    target: Path
    as_of: datetime.date
    kept: Kept
    memory: Memory
    progress: Progress

    def run(self, waiting: Callable[[], None]) -> tuple[Built, Last | None]:
        """Build, and return with the account what is left of the build; nothing where nothing had changed."""
        require_own(self.target)
        step = self.progress.step
        with step(_STEPS["inputs"]):
            inputs = mark(self.kept.version, self.engine, self.as_of.isoformat(), mark_of_base(self.base))
            last = self._last(inputs)
        if last is not None:
            return last, None
        prepared = begin(partial(prepare, self.target, self.kept.objects))
        with step(_STEPS["check"]):
            checked_base = check(self.base, self.as_of, memory=self.memory)
        with step(_STEPS["stage"]):
            site = Site(mkdocs_engine.site_url(self.config_file))
            stage = staged(checked_base.catalogue, site, self.memory, self.kept.objects)
        tree, pages, made = self._finished(stage, site)
        with step(_STEPS["release"]):
            prepared()
            release(self.target, tree, self.kept.objects, waiting)
        built = account_of(checked_base, pages, made)
        with step(_STEPS["keep"]):
            self.kept.keep(self._key, (inputs, mark_of(tree), replace(built, made=0)))
            self.kept.save({*tree.values(), *(page.name for page in stage.pages)})
        pages_by_path = {f"{page.site_address}index.html": page for page in stage.pages}
        return built, Last(checked_base.catalogue, pages_by_path, stage.interface, tree)

    @property
    def config_file(self) -> Path:
        return self.base.own("mkdocs.yml")

    @cached_property
    def engine(self) -> bytes:
        return engine_mark(self.config_file)

    @property
    def _key(self) -> bytes:
        return mark("last build", str(self.target))

    def _last(self, inputs: bytes) -> Built | None:
        """Return what the last build told, if it was made of the same and its site still stands."""
        known = self.kept.find([self._key]).get(self._key)
        if not isinstance(known, tuple) or known[0] != inputs or known[1] != standing(self.target):
            return None
        return cast("Built", known[2])

    def _finished(self, stage: Staged, site: Site) -> tuple[Tree, int, int]:
        """Return the tree of the site, the number of its pages, and of those that were made now.

        Raises SiteFlawed when it must not be shown.
        """
        objects, step = self.kept.objects, self.progress.step
        engine = mark(self.kept.version, self.engine, stage.interface.content)
        place = Workplace(self.memory, self.kept.objects, self.config_file, stage.interface, engine)
        pages = {f"{page.site_address}index.html": page for page in stage.pages}
        plain = [each for each in stage.outputs if isinstance(each, Artifact)]
        with step(_STEPS["draw"]):
            drawn = draw(place, [each for each in stage.outputs if isinstance(each, Drawn)])
        html = [each for each in plain if each.path.endswith(".html")]
        with step(_STEPS["render"]):
            finished, made = finish(place, pages, html)
        with step(_STEPS["lay"]):
            plain += [file for each in stage.outputs if isinstance(each, Awaited) for file in each.files()]
            put = {each.path: objects.put(each.content) for each in plain}
            laid = _joined([{page.path: page.name for page in stage.pages}, put, drawn])
            self._lay_stage(laid, stage)
        others = {path: name for path, name in put.items() if not path.endswith(".html")}
        almost = _joined([{each.path: each.name for each in finished}, others, drawn])
        scripts = {script for each in finished for script in each.scripts}
        last = beside_the_pages(site.url, scripts, almost, self.as_of)
        tree = checked(_joined([almost, {path: objects.put(content) for path, content in last.items()}]))
        expected = frozenset({*pages, *(each.path for each in html)})
        with step(_STEPS["look"]):
            self._look_at(finished, tree, expected, last[SECURITY_TXT].decode())
        return tree, len(expected), made

    def _lay_stage(self, tree: Mapping[str, str], stage: Staged) -> None:
        """Make the stage folder hold just the stage, for whatever engine may come to read it."""
        whole = checked({**tree, stage.interface.path: self.kept.objects.put(stage.interface.content)})
        folder = _stage_of(self.base, self.target)
        lay(whole, folder, self.kept.objects, what_stands(folder, whole, self.kept.objects))

    def _look_at(self, finished: Iterable[Finished], tree: Tree, expected: frozenset[str], contact: str) -> None:
        site = BuiltSite(Pages(finished), frozenset(tree), expected, contact, self.as_of)
        if flaws := errors(inspect_whole(all_rules(), site)):
            raise SiteFlawed(flaws)


def _joined(trees: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Return trees as one; raises ValueError where two have a file of the same path."""
    whole: dict[str, str] = {}
    for tree in trees:
        if twice := whole.keys() & tree.keys():
            message = f"two files at {sorted(twice)}"
            raise ValueError(message)
        whole |= tree
    return whole


def _room_of(base: Base, target: Path) -> Path:
    """What is kept lies in the base; beside the target if the base cannot be written to."""
    return room_of(base) or releases_of(target).with_suffix(".cache")


def _stage_of(base: Base, target: Path) -> Path:
    return base.root / STAGE if os.access(base.root, os.W_OK) else releases_of(target).with_suffix(".stage")


_STEPS = {
    "inputs": Text("Membaca masukan", "Reading what is there"),
    "check": Text("Memeriksa materi", "Checking materials"),
    "stage": Text("Menyusun halaman", "Composing pages"),
    "draw": Text("Menggambar kartu dan kode QR", "Drawing cards and QR codes"),
    "lay": Text("Menata panggung", "Laying out the stage"),
    "render": Text("Membuat halaman jadi", "Rendering pages"),
    "look": Text("Memeriksa situs jadi", "Looking at the finished site"),
    "release": Text("Menerbitkan", "Putting the site in place"),
    "keep": Text("Menyimpan hasil untuk lain kali", "Keeping results for the next time"),
}
_TOLD = 10
_MORE = Text("({count} temuan di situs jadi)", "({count} findings on the built site)")


def _in_use(target: str) -> Text:
    return Text(
        f"{target} sudah berisi berkas lain dan tidak akan ditimpa. Pilih folder kosong atau nama baru dengan --ke.",
        f"{target} already holds other files and will not be overwritten. Choose an empty folder or a new name with --ke.",
    )


def _failed(reason: str) -> Text:
    return Text(
        f"Situs tidak dapat dibangun, dan situs yang lama tetap utuh. Sebabnya: {reason}",
        f"The site could not be built, and the old one is untouched. The reason: {reason}",
    )


_WAITING = Text(
    "Ada pembangunan lain yang sedang berjalan; menunggu sampai selesai ...",
    "Another build is running; waiting until it is done ...",
)
