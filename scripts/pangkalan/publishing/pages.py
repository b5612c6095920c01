"""All pages of the site: planned one by one, made where nothing remembered serves."""

from __future__ import annotations

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.watching import Marks, Task, done
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import FORGETFUL, Memory
from pangkalan.publishing import hand_written, left_out, lists, materials, retired, search_page
from pangkalan.publishing.page import Page
from pangkalan.publishing.site import Site

_WORTH = 100
"""How many plans are worth a process."""


def all_pages(catalogue: Catalogue, site: Site, memory: Memory = FORGETFUL) -> list[Page]:
    """Return every page that the catalogue gives, in both languages, in the order of their addresses."""
    rooms = (hand_written, lists, materials, left_out, retired, search_page)
    plans = [plan for room in rooms for plan in room.plans(catalogue, site)]
    tasks = [Task("page", mark(site.url, plan.name), plan.work) for plan in plans]
    made = done(memory, catalogue, Marks(catalogue), tasks, _WORTH)
    return sorted((page for pages in made for page in pages), key=lambda page: (page.address, page.lang))
