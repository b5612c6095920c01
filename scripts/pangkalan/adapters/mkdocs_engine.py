"""The engine: MkDocs, run on a stage that is already written."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

# MkDocs Material prints a notice about its successor at every build; what we do about it stands in the design.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


class EngineFailed(Exception):
    """MkDocs could not build the site; the text says why."""


def site_url(config_file: Path) -> str:
    """Return the address that the configuration names, ending in a slash."""
    return str(load_config(str(config_file)).site_url)


def build(config_file: Path, stage: Path, target: Path) -> None:
    """Build the stage into a folder that does not exist yet; raises EngineFailed."""
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
