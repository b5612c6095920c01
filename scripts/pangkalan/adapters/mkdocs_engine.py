"""The engine: MkDocs, run on a stage that is already written."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from pangkalan.adapters.processes import WORTH_A_PROCESS, cores, in_processes
from pangkalan.language import Lang
from pangkalan.workshop import INTERFACE

# MkDocs Material prints a notice about its successor at every build; what we do about it stands in the design.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


class EngineFailed(Exception):
    """MkDocs could not build the site; the text says why."""


def site_url(config_file: Path) -> str:
    """Return the address that the configuration names, ending in a slash."""
    return str(load_config(str(config_file)).site_url)


def build(config_file: Path, stage: Path, target: Path) -> None:
    """Build a stage into a folder that does not exist yet; raises EngineFailed.

    Pages are final when they are staged, so each process gives MkDocs a part of them and the parts are put together.
    """
    count = min(cores(), 1 + sum(1 for _ in stage.rglob("*.md")) // WORTH_A_PROCESS)
    if count < 2:
        _build_part(config_file, stage, target)
        return
    with tempfile.TemporaryDirectory(prefix="part-", dir=target.parent) as work:
        parts = [Path(work) / str(number) for number in range(count)]
        _share_out(stage, [part / "stage" for part in parts])
        in_processes(lambda part: _build_part(config_file, part / "stage", part / "site"), parts)
        _put_together([part / "site" for part in parts], target)


def _share_out(stage: Path, parts: Sequence[Path]) -> None:
    """Give each part its pages, and the first one everything else; the home pages go to all, as MkDocs wants them."""
    for number, file in enumerate(sorted(file for file in stage.rglob("*") if file.is_file())):
        name = file.relative_to(stage)
        everywhere = name.name == INTERFACE or name.as_posix() in _HOME_PAGES
        for part in parts if everywhere else [parts[number % len(parts) if name.suffix == ".md" else 0]]:
            target = part / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(file.resolve())


_HOME_PAGES = frozenset(f"index.{lang}.md" for lang in Lang)


def _put_together(sites: Sequence[Path], target: Path) -> None:
    """Move the files of some sites into one; what several of them made is the same in each."""
    for site in sites:
        for file in site.rglob("*"):
            if file.is_file():
                place = target / file.relative_to(site)
                place.parent.mkdir(parents=True, exist_ok=True)
                file.replace(place)


def _build_part(config_file: Path, stage: Path, target: Path) -> None:
    heard = _Listener()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(heard)
    logger.setLevel(logging.WARNING)
    try:
        config = load_config(str(config_file), docs_dir=str(stage), site_dir=str(target), strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
    except (MkDocsException, Abort, OSError) as error:
        raise EngineFailed("\n".join([*heard.messages, str(error)])) from error
    finally:
        logger.removeHandler(heard)
    if heard.messages:
        raise EngineFailed("\n".join(heard.messages))


def serve(config_file: Path, address: str) -> None:
    """Serve the site with live reload until interrupted."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    mkdocs_serve.serve(str(config_file), livereload=True, watch_theme=True, dev_addr=address)


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
