"""The engine: MkDocs, run on staged pages. Pages are final when they are staged, so any part of them can be rendered alone."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.utils.yaml import yaml_load

if TYPE_CHECKING:
    from pangkalan.adapters.mkdocs_plugin import PangkalanPlugin

# MkDocs Material prints a notice about its successor at every build; what we do about it stands in the design.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


class EngineFailed(Exception):
    """MkDocs could not build the site; the text says why."""


def site_url(config_file: Path) -> str:
    """Return the address that the configuration names, ending in a slash; raises EngineFailed where it names none."""
    # To load the configuration with all its plugins takes longer than to finish a page.
    with config_file.open("rb") as file:
        named = yaml_load(file).get("site_url")
    if not named:
        raise EngineFailed(f"{config_file.name}: site_url")
    return f"{str(named).rstrip('/')}/"


def render(config_file: Path, stage: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Render staged files given by path, and go through the files that come of them; raises EngineFailed.

    The interface and the home pages must be among them. What the templates bring (styles, scripts, the page for wrong
    addresses) comes out each time.
    """
    with tempfile.TemporaryDirectory(prefix="pangkalan-") as folder:
        source, target = Path(folder) / "stage", Path(folder) / "site"
        _lay(stage, source)
        pages: list[tuple[str, bytes]] = []
        build(config_file, source, target, pages)
        yield from pages
        for root, _, names in os.walk(target):
            for name in names:
                file = Path(root) / name
                yield file.relative_to(target).as_posix(), file.read_bytes()


def _lay(stage: Mapping[str, bytes], folder: Path) -> None:
    for parent in {path.rpartition("/")[0] for path in stage}:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for path, content in stage.items():
        with open(f"{folder}/{path}", "wb", buffering=0) as file:  # noqa: PTH123 - one of thousands
            file.write(content)


def build(config_file: Path, stage: Path, target: Path, pages: list[tuple[str, bytes]] | None = None) -> None:
    """Build a stage into a folder; raises EngineFailed. Where a list of `pages` is given, these go there by their paths.

    To write thousands of pages, only to read them again, takes as long as a third of rendering them.
    """
    heard = _Listener()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(heard)
    logger.setLevel(logging.WARNING)
    try:
        config = load_config(str(config_file), docs_dir=str(stage), site_dir=str(target), strict=True)
        cast("PangkalanPlugin", config.plugins["pangkalan"]).pages = pages
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
    except (MkDocsException, Abort, OSError) as error:
        raise EngineFailed("\n".join([*heard.messages, str(error)])) from error
    finally:
        logger.removeHandler(heard)
    if heard.messages:
        raise EngineFailed("\n".join(heard.messages))


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
