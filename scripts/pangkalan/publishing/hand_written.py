"""Pages written by hand under `docs/`; the home page and the help page get what only the catalogue knows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue, HandWritten
from pangkalan.catalogue.services import state
from pangkalan.language import Lang, Text
from pangkalan.publishing import views
from pangkalan.publishing.blocks import blocks, box, bullets, heading, link
from pangkalan.publishing.clean import close_links
from pangkalan.publishing.explaining import Explained
from pangkalan.publishing.lists import BY, by_word, types_in_use
from pangkalan.publishing.materials import address_in
from pangkalan.publishing.page import Page, Plan, in_both, relative
from pangkalan.publishing.services import ageing, danger_line, service_lines
from pangkalan.publishing.site import NAME, TAGLINE, Site
from pangkalan.schema.material import Draft


def plans(catalogue: Catalogue, site: Site) -> Iterator[Plan]:
    """Go through the plans of the hand-written pages; home and help exist even if nobody wrote them."""
    for name in sorted({*catalogue.pages, "index", "bantuan"}):
        yield Plan(name, in_both(partial(_page, site, name)))


def _page(site: Site, name: str, catalogue: Catalogue, lang: Lang) -> Page:
    written = catalogue.pages.get(name)
    address = "" if name == "index" else f"{name}/"
    exists = written is None or lang in written.versions
    kind = {"index": "beranda", "bantuan": "bantuan"}.get(name, "halaman")
    texts = _texts(catalogue, written, address, lang, kind)
    view = views.frame(site, address, lang, texts.title, texts.summary, kind=kind, section=name, exists=exists)
    view["terms"] = texts.terms
    if not exists:
        view["notices"] = [views.missing(lang, view["other_url"])]
    match name:
        case "index":
            body = blocks(texts.lead, texts.rest, _ways_in(catalogue, address, lang))
        case "bantuan":
            view["ageing"] = ageing(catalogue, catalogue.of_type("layanan"))
            danger = box("help", danger_line(catalogue, lang))
            body = blocks(danger, texts.lead, _lines(catalogue, address, lang), texts.rest)
        case _:
            body = blocks(texts.lead, texts.rest)
    return Page(address, lang, view, body)


class _Texts(Struct, frozen=True):
    """What stands on a page in a language, or in the one that it exists in; the terms that it explains."""

    title: str
    summary: str
    lead: str = ""
    rest: str = ""
    terms: list[dict[str, str]] = []


def _texts(catalogue: Catalogue, written: HandWritten | None, address: str, lang: Lang, kind: str) -> _Texts:
    if written is None:
        return _Texts(NAME[lang] if address == "" else _HELP_TITLE[lang], TAGLINE[lang])
    draft: Draft = written.versions.get(lang) or next(iter(written.versions.values()))
    explained = Explained(catalogue, draft.lang or lang)
    explained.expect(draft.body.lead, draft.body.rest)
    # Whoever needs help now is not to be led to a definition; what a command wrote is for contributors.
    plain = kind != "halaman" or draft.derived

    def text(clean: str) -> str:
        return close_links(
            clean if plain else explained.text(clean),
            lambda target, picture: address_in(catalogue, draft, address, lang, target, picture=picture),
        )

    return _Texts(
        str(draft.values.get("title", written.name)),
        str(draft.values.get("summary", "")),
        text(draft.body.lead),
        text(draft.body.rest),
        explained.records(address),
    )


_HELP_TITLE = Text("Bantuan sekarang", "Help now")


def _ways_in(catalogue: Catalogue, here: str, lang: Lang) -> str:
    """The ways from the home page to every material: by type, by person, by topic."""
    types = [
        f"{link(content_type.plural[lang], relative(here, content_type.slug + '/'))}  \n{content_type.description[lang]}"
        for content_type in catalogue.types
        if content_type.slug in catalogue.fact(types_in_use)
    ]
    parts = [heading(_BY_TYPE[lang]), box("entries", bullets(types))] if types else []
    for folder, vocabulary, _ in BY:
        items = [
            link(catalogue.vocabularies[vocabulary].label(slug)[lang], relative(here, f"{folder}/{slug}/"))
            for slug in catalogue.fact(by_word)[folder]
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
