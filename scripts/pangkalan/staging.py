"""From a catalogue to its stage: plain files that an engine can make pages of."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from pangkalan import outputs
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.discovery import every
from pangkalan.keeping.memory import FORGETFUL, Memory
from pangkalan.keeping.objects import Objects
from pangkalan.publishing.artifact import Artifact, Awaited, Made, Written, arrived, write
from pangkalan.publishing.interface import interface
from pangkalan.publishing.page import Known
from pangkalan.publishing.pages import Laid, all_pages, laid_pages
from pangkalan.publishing.site import Site

STAGE = ".stage"
"""The folder of a base that holds the stage."""
INTERFACE = "interface.json"
"""The file of a stage that holds what is the same on all pages; a folder with it is a stage."""


class Staged(Struct, frozen=True):
    """The stage of a build: pages, what is offered beside them, and the words around the pages."""

    pages: Sequence[Laid]
    outputs: Sequence[Made | Awaited]
    interface: Artifact


def staged(catalogue: Catalogue, site: Site, memory: Memory, objects: Objects) -> Staged:
    """Return the stage of a catalogue, its pages laid among the objects; raises OSError as the disk does."""
    pages = laid_pages(catalogue, site, memory, objects)
    return Staged(pages, _beside(pages, catalogue, site, memory), _words_around(catalogue))


def stage_files(catalogue: Catalogue, site: Site) -> list[Made]:
    """Return all files of the stage of a catalogue."""
    pages = all_pages(catalogue, site)
    beside = _beside(pages, catalogue, site, FORGETFUL)
    return [*(page.artifact() for page in pages), *arrived(beside), _words_around(catalogue)]


def _beside(pages: Sequence[Known], catalogue: Catalogue, site: Site, memory: Memory) -> list[Made | Awaited]:
    ground = outputs.Ground(pages, catalogue, site, memory)
    return [made for render in every(outputs, "render") for made in render(ground)]


def _words_around(catalogue: Catalogue) -> Artifact:
    return Artifact(INTERFACE, json.dumps(interface(catalogue), ensure_ascii=False, indent=1).encode())


def write_stage(folder: Path, catalogue: Catalogue, site: Site) -> Written:
    """Make a folder the stage of a catalogue; only changed bytes are written."""
    return write(stage_files(catalogue, site), folder)


def is_stage(folder: Path) -> bool:
    """Whether a folder holds a stage."""
    return (folder / INTERFACE).is_file()
