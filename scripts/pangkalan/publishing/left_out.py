"""The short, honest page at the address of a material that is being mended."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.publishing import views
from pangkalan.publishing.blocks import blocks, box, bullets, link
from pangkalan.publishing.page import Page, relative
from pangkalan.publishing.services import danger_line
from pangkalan.publishing.site import Site


def pages(catalogue: Catalogue, site: Site) -> Iterator[Page]:
    """Go through the addresses of materials that nothing sound could be made of, in both languages."""
    addresses = {
        f"{out.draft.type.slug}/{out.draft.slug}/": out.draft.type
        for out in catalogue.left_out
        if out.draft.type and out.has_address and out.draft.slug not in catalogue.works
    }
    for address, content_type in addresses.items():
        for lang in Lang:
            view = views.frame(
                site,
                address,
                lang,
                _TITLE[lang],
                _SUMMARY[lang],
                kind="diperbaiki",
                section=content_type.slug,
            )
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
            yield Page(
                address, lang, view, blocks(_TEXT[lang], ways, box("help", danger_line(catalogue, lang))), listed=False
            )


_TITLE = Text("Halaman ini sedang diperbaiki", "This page is being mended")
_SUMMARY = Text("Halaman ini untuk sementara tidak ditampilkan.", "This page is not shown for the time being.")
_TEXT = Text(
    "Ada yang perlu dibetulkan dalam naskahnya. Redaksi sudah tahu tempatnya. Sementara itu, ini dapat menolong:",
    "Something in its text has to be put right. The editors know where. Meanwhile, this may help:",
)
_MEANWHILE = Text("Baca yang lain: {kind}", "Read others: {kind}")
_HOME = Text("Kembali ke beranda", "Back to the home page")
