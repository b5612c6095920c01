"""The page at the address of a material that is no more: why, since when, and what replaces it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pangkalan.catalogue.addresses import Ended
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text, spoken_day
from pangkalan.publishing import views
from pangkalan.publishing.blocks import blocks, box, bullets, link
from pangkalan.publishing.clean import escape
from pangkalan.publishing.page import Page, Plan, in_both, relative
from pangkalan.publishing.services import danger_line
from pangkalan.publishing.site import Site

KIND = "pensiun"


def plans(catalogue: Catalogue, site: Site) -> Iterator[Plan]:
    """Go through the plans of pages at addresses that were retired; one that is alive again needs no such page."""
    for ended in catalogue.addresses.ended.values():
        if not ended.moved and ended.address not in catalogue.standing:
            yield Plan(f"retired: {ended.address}", in_both(partial(_page, site, ended.address)))


def _page(site: Site, address: str, catalogue: Catalogue, lang: Lang) -> Page:
    ended = catalogue.addresses.ended[address]
    view = views.frame(site, ended.address, lang, _TITLE[lang], _SUMMARY[lang], kind=KIND, section=ended.type)
    view["robots"] = "noindex"
    since = _SINCE[lang].format(day=spoken_day(ended.since, lang)) if ended.since else ""
    reason = escape(ended.reason[lang]) if ended.reason else ""
    body = blocks(
        reason,
        since,
        box("entries", bullets(_ways(catalogue, ended, lang))),
        box("help", danger_line(catalogue, lang)),
    )
    return Page(ended.address, lang, view, body, listed=False)


def _ways(catalogue: Catalogue, ended: Ended, lang: Lang) -> Iterator[str]:
    successor = catalogue.works.get(ended.successor)
    if successor and successor.published:
        title = _INSTEAD[lang].format(title=successor.best(lang).meta.title)
        yield link(title, relative(ended.address, f"{successor.type.slug}/{successor.slug}/"))
    for content_type in catalogue.types:
        if content_type.slug == ended.type:
            yield link(content_type.plural[lang], relative(ended.address, f"{content_type.slug}/"))
    yield link(_HOME[lang], relative(ended.address, ""))


_TITLE = Text("Halaman ini sudah tidak ada", "This page is no more")
_SUMMARY = Text(
    "Halaman ini pernah terbit di sini dan sudah ditarik. Di bawah ini alasannya dan apa yang menggantikannya.",
    "This page was once published here and has been withdrawn. Below you find why, and what replaces it.",
)
_SINCE = Text("Ditarik pada {day}.", "Withdrawn on {day}.")
_INSTEAD = Text("Sebagai gantinya, baca: {title}", "Instead, read: {title}")
_HOME = Text("Kembali ke beranda", "Back to the home page")
