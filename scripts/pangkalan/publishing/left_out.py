"""The short, honest page at the address of a material that is being mended."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.publishing import views
from pangkalan.publishing.blocks import blocks, box, bullets, link
from pangkalan.publishing.page import Page, Plan, in_both, relative
from pangkalan.publishing.services import danger_line
from pangkalan.publishing.site import Site
from pangkalan.schema.content_type import ContentType


def plans(catalogue: Catalogue, site: Site) -> Iterator[Plan]:
    """Go through the plans of pages at the addresses of materials that nothing sound could be made of."""
    addresses = {
        f"{out.draft.type.slug}/{out.draft.slug}/": out.draft.type
        for out in catalogue.left_out
        if out.draft.type and out.has_address and out.draft.slug not in catalogue.works
    }
    for address, content_type in addresses.items():
        yield Plan(f"left out: {address}", in_both(partial(_page, site, address, content_type)))


def _page(site: Site, address: str, content_type: ContentType, catalogue: Catalogue, lang: Lang) -> Page:
    section = content_type.slug
    view = views.frame(site, address, lang, _TITLE[lang], _SUMMARY[lang], kind="diperbaiki", section=section)
    view |= {
        "robots": "noindex",
        "eyebrow": content_type.label[lang],
        "eyebrow_url": f"{view['root']}{content_type.slug}/",
    }
    ways = bullets(
        [
            link(
                _MEANWHILE[lang].format(kind=content_type.plural[lang]),
                relative(address, f"{content_type.slug}/"),
            ),
            link(_HOME[lang], relative(address, "")),
        ]
    )
    return Page(address, lang, view, blocks(_TEXT[lang], ways, box("help", danger_line(catalogue, lang))), listed=False)


_TITLE = Text("Halaman ini sedang diperbaiki", "This page is being mended")
_SUMMARY = Text("Halaman ini untuk sementara tidak ditampilkan.", "This page is not shown for the time being.")
_TEXT = Text(
    "Ada yang perlu dibetulkan dalam naskahnya. Redaksi sudah tahu tempatnya. Sementara itu, ini dapat menolong:",
    "Something in its text has to be put right. The editors know where. Meanwhile, this may help:",
)
_MEANWHILE = Text("Baca yang lain: {kind}", "Read others: {kind}")
_HOME = Text("Kembali ke beranda", "Back to the home page")
