"""All pages of the site."""

from __future__ import annotations

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.publishing import hand_written, left_out, lists, materials, retired, search_page
from pangkalan.publishing.page import Page
from pangkalan.publishing.site import Site


def all_pages(catalogue: Catalogue, site: Site) -> list[Page]:
    """Return every page that the catalogue gives, in both languages, in the order of their addresses."""
    made = [
        *hand_written.pages(catalogue, site),
        *lists.pages(catalogue, site),
        *materials.pages(catalogue, site),
        *left_out.pages(catalogue, site),
        *retired.pages(catalogue, site),
        *search_page.pages(catalogue, site),
    ]
    return sorted(made, key=lambda page: (page.address, page.lang))
