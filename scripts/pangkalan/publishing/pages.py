"""All pages of the site: planned one by one, made where nothing remembered serves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.watching import Task, done
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import Memory
from pangkalan.keeping.objects import Objects
from pangkalan.language import Lang
from pangkalan.publishing import hand_written, left_out, lists, materials, retired, search_page
from pangkalan.publishing.page import Located, Page, Plan
from pangkalan.publishing.site import Site

_WORTH = 100
"""How many plans are worth a process."""


class Laid(Located, frozen=True):
    """A page whose staged file lies among the objects, under a name: many thousands of them are held with ease."""

    listed: bool
    brief: Mapping[str, Any]
    pictures: frozenset[str]
    name: str


def all_pages(catalogue: Catalogue, site: Site) -> list[Page]:
    """Return every page that the catalogue gives, in both languages, in the order of their addresses."""
    return sorted((page for plan in _plans(catalogue, site) for page in plan.work(catalogue)), key=_place)


def laid_pages(catalogue: Catalogue, site: Site, memory: Memory, objects: Objects) -> list[Laid]:
    """Return every page like `all_pages`, laid among the objects; raises OSError as the disk does."""
    tasks = [
        Task("page", mark(site.url, plan.name), partial(_laid, objects, plan.work)) for plan in _plans(catalogue, site)
    ]

    def stands(pages: list[Laid]) -> bool:
        return all(objects.has(page.name) for page in pages)

    made = done(memory, catalogue, tasks, _WORTH, stands)
    laid = sorted((page for pages in made for page in pages), key=_place)
    for page in laid:
        objects.adopt(page.name)
    return laid


def laid_alone(catalogue: Catalogue, site: Site, work: Work, objects: Objects) -> list[Laid]:
    """Return the pages of one published work, laid among the objects; raises OSError as the disk does."""
    return _laid(objects, materials.plan(work, site).work, catalogue)


def _plans(catalogue: Catalogue, site: Site) -> list[Plan]:
    rooms = (hand_written, lists, materials, left_out, retired, search_page)
    return [plan for room in rooms for plan in room.plans(catalogue, site)]


def _place(page: Located) -> tuple[str, Lang]:
    return page.address, page.lang


def _laid(objects: Objects, work: Callable[[Catalogue], list[Page]], catalogue: Catalogue) -> list[Laid]:
    return [
        Laid(page.address, page.lang, page.listed, page.brief, page.pictures, objects.put(page.staged))
        for page in work(catalogue)
    ]
