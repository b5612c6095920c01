"""Building the site of a base: stage it, run the engine beside the old site, look at the result, swap."""

from __future__ import annotations

import datetime
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from pangkalan.adapters import mkdocs_engine
from pangkalan.adapters.commands import Stopped
from pangkalan.adapters.processes import WorkerLost, spread
from pangkalan.adapters.protecting import protect
from pangkalan.adapters.release import TargetInUse, locked, release, releases_of
from pangkalan.checking.built import read_site
from pangkalan.checking.engine import inspect_site
from pangkalan.checking.rule import Severity
from pangkalan.language import Lang, Text
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.workshop import STAGE, Checked, all_rules, check, write_stage


@dataclass(frozen=True)
class Built:
    """A finished build: what was checked, and how many pages the site has."""

    checked: Checked
    pages: int


def build_site(base: Base, target: Path, as_of: datetime.date, lang: Lang) -> Built:
    """Build a base into a target as of a day; raises Stopped, and the old site stays, when that cannot be done."""
    config_file = base.own("mkdocs.yml")
    stage = _stage_of(base, target)

    def waiting() -> None:
        print(_WAITING[lang], file=sys.stderr, flush=True)

    try:
        with locked(stage.with_name(stage.name + ".lock"), waiting):
            checked = check(base, as_of, spread=spread)
            site = Site(mkdocs_engine.site_url(config_file), _cache_of(base))
            write_stage(stage, checked.catalogue, site, spread)
            expected = expected_pages(stage)

            def make(new: Path) -> None:
                mkdocs_engine.build(config_file, stage, new)
                protect(new, site.url, as_of)
                _look_at(new, expected, as_of, lang)

            release(target, make, waiting)
    except TargetInUse as error:
        raise Stopped(_in_use(str(error)), 2) from error
    except mkdocs_engine.EngineFailed as error:
        raise Stopped(_failed(str(error))) from error
    except WorkerLost as error:
        raise Stopped(_failed(str(error))) from error
    except OSError as error:
        raise Stopped(_failed(f"{error.strerror or error}: {error.filename or ''}")) from error
    return Built(checked, len(expected))


def expected_pages(stage: Path) -> set[str]:
    """Return the paths of the HTML files that a stage must become."""
    pages = set()
    for file in stage.rglob("*.md"):
        name = file.relative_to(stage).as_posix()
        stem, lang = name.removesuffix(".md").rsplit(".", 1)
        folder = "en/" if lang == Lang.EN else ""
        pages.add(f"{folder}index.html" if stem == "index" else f"{folder}{stem}/index.html")
    return pages | {file.relative_to(stage).as_posix() for file in stage.rglob("*.html")}


def _look_at(site: Path, expected: set[str], as_of: datetime.date, lang: Lang) -> None:
    """Refuse a built site with an error in it, whatever let it through."""
    found = [
        found
        for found in inspect_site(all_rules(), read_site(site, expected, as_of))
        if found.severity is Severity.ERROR
    ]
    if found:
        told = [f"{finding.place.path}: {finding.code} {finding.message[lang]}" for finding in found[:_TOLD]]
        raise mkdocs_engine.EngineFailed("\n".join([*told, _MORE[lang].format(count=len(found))]))


_TOLD = 10
_MORE = Text("({count} temuan di situs jadi)", "({count} findings on the built site)")


def _stage_of(base: Base, target: Path) -> Path:
    """The stage lies in the base; beside the target if the base cannot be written to."""
    return base.root / STAGE if os.access(base.root, os.W_OK) else releases_of(target).with_suffix(".stage")


def _cache_of(base: Base) -> Path | None:
    return base.root / ".cache" if os.access(base.root, os.W_OK) else None


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
