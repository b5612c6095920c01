"""Pages written by hand under `docs/`; the home page and the help page get what only the catalogue knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pangkalan.catalogue.catalogue import Catalogue, HandWritten
from pangkalan.catalogue.services import state
from pangkalan.language import Lang, Text
from pangkalan.publishing import views
from pangkalan.publishing.blocks import blocks, box, bullets, heading, link
from pangkalan.publishing.clean import close_links
from pangkalan.publishing.lists import BY, used_words
from pangkalan.publishing.materials import address_in
from pangkalan.publishing.page import Page, relative
from pangkalan.publishing.services import ageing, danger_line, service_lines
from pangkalan.publishing.site import NAME, TAGLINE, Site
from pangkalan.schema.material import Draft


def pages(catalogue: Catalogue, site: Site) -> Iterator[Page]:
    """Go through the hand-written pages in both languages; home and help exist even if nobody wrote them."""
    for name in sorted({*catalogue.pages, "index", "bantuan"}):
        for lang in Lang:
            yield _page(catalogue, site, name, lang)


def _page(catalogue: Catalogue, site: Site, name: str, lang: Lang) -> Page:
    written = catalogue.pages.get(name)
    address = "" if name == "index" else f"{name}/"
    exists = written is None or lang in written.versions
    title, summary, lead, rest = _texts(catalogue, written, address, lang)
    kind = {"index": "beranda", "bantuan": "bantuan"}.get(name, "halaman")
    view = views.frame(site, address, lang, title, summary, kind=kind, section=name, exists=exists)
    if not exists:
        view["notices"] = [views.missing(lang, view["other_url"])]
    match name:
        case "index":
            body = blocks(lead, rest, _ways_in(catalogue, address, lang))
        case "bantuan":
            view["ageing"] = ageing(catalogue, catalogue.of_type("layanan"))
            danger = box("help", danger_line(catalogue, lang))
            body = blocks(danger, lead, _lines(catalogue, address, lang), rest)
        case _:
            body = blocks(lead, rest)
    return Page(address, lang, view, body)


def _texts(catalogue: Catalogue, written: HandWritten | None, address: str, lang: Lang) -> tuple[str, str, str, str]:
    """Return title, summary, lead and rest of a page in a language, or in the one that it exists in."""
    if written is None:
        title = NAME[lang] if address == "" else _HELP_TITLE[lang]
        return title, TAGLINE[lang], "", ""
    draft: Draft = written.versions.get(lang) or next(iter(written.versions.values()))

    def text(written_text: str) -> str:
        return close_links(
            written_text, lambda target, picture: address_in(catalogue, draft, address, lang, target, picture=picture)
        )

    return (
        str(draft.values.get("title", written.name)),
        str(draft.values.get("summary", "")),
        text(draft.body.lead),
        text(draft.body.rest),
    )


_HELP_TITLE = Text("Bantuan sekarang", "Help now")


def _ways_in(catalogue: Catalogue, here: str, lang: Lang) -> str:
    """The ways from the home page to every material: by type, by person, by topic."""
    types = [
        f"{link(content_type.plural[lang], relative(here, content_type.slug + '/'))}  \n{content_type.description[lang]}"
        for content_type in catalogue.types
        if catalogue.of_type(content_type.slug)
    ]
    parts = [heading(_BY_TYPE[lang]), box("entries", bullets(types))] if types else []
    for folder, vocabulary, attribute in BY:
        words = used_words(catalogue, vocabulary, attribute)
        items = [
            link(catalogue.vocabularies[vocabulary].label(slug)[lang], relative(here, f"{folder}/{slug}/"))
            for slug in words
        ]
        if items:
            parts += [heading(_BY_WORD[folder][lang]), box("choices", bullets(items))]
    return blocks(*parts)


_BY_TYPE = Text("Semua materi", "All materials")
_BY_WORD = {"untuk": Text("Untuk siapa", "For whom"), "topik": Text("Menurut topik", "By topic")}


def _lines(catalogue: Catalogue, here: str, lang: Lang) -> str:
    """The help page's lines, from the records of services alone: crisis services first, then others."""
    services = [work for work in catalogue.of_type("layanan") if state(work.source, catalogue.as_of).listed]

    def rank(work: Any) -> tuple[int, str]:
        meta = work.source.meta
        return (0 if meta.emergency else 1 if meta.crisis else 2, work.slug)

    ordered = sorted(services, key=rank)
    crisis = [work for work in ordered if rank(work)[0] < 2]
    others = [work for work in ordered if rank(work)[0] == 2]
    parts = []
    if crisis:
        parts += [heading(_CALL[lang]), box("help", bullets(service_lines(catalogue, crisis, here, lang)))]
    if others:
        parts += [heading(_OTHERS[lang]), box("help", bullets(service_lines(catalogue, others, here, lang)))]
    return blocks(*parts)


_CALL = Text("Nomor yang dapat dihubungi", "Numbers you can call")
_OTHERS = Text("Layanan lain", "Other services")
