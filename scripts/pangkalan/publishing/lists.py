"""Pages that list others: by type, by audience, by topic, and the terms from A to Z."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import partial

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.services import state
from pangkalan.language import Lang, Text
from pangkalan.publishing import structured, views
from pangkalan.publishing.blocks import blocks, box, bullets, heading, link
from pangkalan.publishing.clean import escape
from pangkalan.publishing.narrowing import LONG, narrowing
from pangkalan.publishing.page import Page, Plan, in_both, relative
from pangkalan.publishing.services import ageing, check_line
from pangkalan.publishing.site import Site
from pangkalan.reading.body import anchor
from pangkalan.schema.content_type import Channels, ContentType

BY = (("untuk", "sasaran", "audiences"), ("topik", "topik", "topics"))
"""Ways to list materials: folder of the address, vocabulary, attribute of the metadata."""


def plans(catalogue: Catalogue, site: Site) -> Iterator[Plan]:
    """Go through the plans of every list page; a word that no material has gets none."""
    for content_type in catalogue.types:
        yield Plan(content_type.slug, in_both(partial(_type_page, site, content_type)))
    for folder, vocabulary, _ in BY:
        yield Plan(folder, in_both(partial(_index_page, site, folder, vocabulary)))
        for slug in catalogue.fact(by_word)[folder]:
            yield Plan(f"{folder}/{slug}", in_both(partial(_word_page, site, folder, vocabulary, slug)))


def by_word(catalogue: Catalogue) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return by folder and word the codes of the published works that have it, in the vocabulary's order."""
    return {folder: _codes(catalogue, vocabulary, attribute) for folder, vocabulary, attribute in BY}


def _codes(catalogue: Catalogue, vocabulary: str, attribute: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {slug: [] for slug in catalogue.vocabularies[vocabulary].words}
    for work in catalogue.published:
        for slug in getattr(work.source.meta, attribute):
            found.setdefault(slug, []).append(work.slug)
    return {slug: tuple(codes) for slug, codes in found.items() if codes}


def types_in_use(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the slugs of the types that any published work has."""
    return tuple(content_type.slug for content_type in catalogue.types if catalogue.of_type(content_type.slug))


def entries(catalogue: Catalogue, works: Sequence[Work], here: str, lang: Lang, whole: int = 0) -> str:
    """Return works as a list of linked titles, by title; what no longer holds says so.

    Summaries stand below the titles unless the list, of which these works may be a part, is a long one.
    """
    items = []
    for work in by_title(works, lang):
        meta = work.best(lang).meta
        word, label = views.standing(catalogue, work, lang)
        chip = f" *{escape(label)}*" if word not in _USUAL else ""
        summary = "" if whole > LONG else f"  \n{escape(meta.summary)}"
        items.append(f"{link(meta.title, relative(here, f'{work.type.slug}/{work.slug}/'))}{chip}{summary}")
    return box("entries", bullets(items)) if items else ""


_USUAL = ("", "berlaku", "disahkan")


def by_title(works: Sequence[Work], lang: Lang) -> list[Work]:
    """Return works in the order of their titles, digits after letters of the same word, accents ignored."""
    return sorted(works, key=lambda work: (_sort_key(work.best(lang).meta.title), work.slug))


def _sort_key(title: str) -> str:
    return unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()


def _type_page(site: Site, content_type: ContentType, catalogue: Catalogue, lang: Lang) -> Page:
    address = f"{content_type.slug}/"
    works = catalogue.of_type(content_type.slug)
    view = views.frame(
        site,
        address,
        lang,
        content_type.plural[lang],
        content_type.description[lang],
        kind="daftar",
        section=content_type.slug,
    )
    view["json_ld"] = structured.of_list(site, content_type, lang)
    if content_type.schema_type == "DefinedTerm":
        body, shown = _a_to_z(catalogue, works, address, lang)
        view["json_ld"] = structured.of_terms(site, content_type, works, lang)
    elif any(isinstance(part, Channels) for part in content_type.anatomy):
        # Few enough to read, and nothing is to stand above the way to help.
        body, shown = _services(catalogue, works, address, lang), []
        view["ageing"] = ageing(catalogue, works)
    else:
        body, shown = _by_first_topic(catalogue, works, address, lang)
    view |= narrowing(catalogue, shown, lang)
    return Page(address, lang, view, body or blocks(_EMPTY[lang]))


_EMPTY = Text("Belum ada materi di sini.", "There is no material here yet.")


def _a_to_z(catalogue: Catalogue, works: Sequence[Work], here: str, lang: Lang) -> tuple[str, list[Work]]:
    """Return the list, and the works in its order, as every list below does."""
    letters: dict[str, list[Work]] = {}
    for work in by_title(works, lang):
        first = _sort_key(work.best(lang).meta.title)[:1].upper()
        letters.setdefault(first if first.isalpha() else "0-9", []).append(work)
    index = " ".join(link(letter, f"#{anchor(letter)}") for letter in sorted(letters))
    parts = [box("letters", index)] if letters else []
    for letter in sorted(letters):
        parts += [heading(letter), entries(catalogue, letters[letter], here, lang, len(works))]
    return blocks(*parts), [work for letter in sorted(letters) for work in letters[letter]]


def _by_first_topic(catalogue: Catalogue, works: Sequence[Work], here: str, lang: Lang) -> tuple[str, list[Work]]:
    groups: dict[str, list[Work]] = {slug: [] for slug in catalogue.vocabularies["topik"].words}
    for work in works:
        groups.setdefault(work.source.meta.topics[0], []).append(work)
    parts = []
    for slug, group in groups.items():
        if group:
            label = catalogue.vocabularies["topik"].label(slug)[lang]
            parts += [heading(label), entries(catalogue, group, here, lang, len(works))]
    return blocks(*parts), [work for group in groups.values() for work in by_title(group, lang)]


def _services(catalogue: Catalogue, works: Sequence[Work], here: str, lang: Lang) -> str:
    groups: dict[str, list[str]] = {}
    for work in by_title(works, lang):
        service = work.best(lang)
        judged = state(service, catalogue.as_of)
        line = f"{link(service.meta.title, relative(here, f'layanan/{work.slug}/'))}  \n{escape(check_line(service, judged, lang))}"
        groups.setdefault(judged.standing, []).append(line)
    parts = [box("help", link(_HELP[lang], relative(here, "bantuan/")))]
    for standing, word in catalogue.vocabularies["status_layanan"].words.items():
        if lines := groups.get(standing):
            parts += [heading(word.label[lang]), box("entries", bullets(lines))]
    return blocks(*parts)


_HELP = Text("Butuh bantuan sekarang? Buka halaman bantuan.", "Need help now? Open the help page.")


def _index_page(site: Site, folder: str, vocabulary: str, catalogue: Catalogue, lang: Lang) -> Page:
    title, summary = _INDEX[folder]
    address = f"{folder}/"
    items = [
        f"{link(catalogue.vocabularies[vocabulary].label(slug)[lang], relative(address, f'{folder}/{slug}/'))} ({len(codes)})"
        for slug, codes in catalogue.fact(by_word)[folder].items()
    ]
    view = views.frame(site, address, lang, title[lang], summary[lang], kind="daftar")
    return Page(address, lang, view, blocks(box("entries", bullets(items)) if items else _EMPTY[lang]))


_INDEX = {
    "untuk": (
        Text("Untuk siapa", "For whom"),
        Text("Semua materi menurut orang yang membutuhkannya.", "All materials by the people who need them."),
    ),
    "topik": (Text("Semua topik", "All topics"), Text("Semua materi menurut topiknya.", "All materials by topic.")),
}


def _word_page(site: Site, folder: str, vocabulary: str, slug: str, catalogue: Catalogue, lang: Lang) -> Page:
    works = [catalogue.works[code] for code in catalogue.fact(by_word)[folder][slug]]
    label = catalogue.vocabularies[vocabulary].label(slug)[lang]
    address = f"{folder}/{slug}/"
    summary = _WORD[folder][lang].format(label=label, count=len(works))
    view = views.frame(site, address, lang, label, summary, kind="daftar")
    view["eyebrow"], view["eyebrow_url"] = _INDEX[folder][0][lang], f"{view['root']}{folder}/"
    parts = []
    shown: list[Work] = []
    for content_type in catalogue.types:
        group = by_title([work for work in works if work.type is content_type], lang)
        if group:
            shown += group
            parts += [heading(content_type.plural[lang]), entries(catalogue, group, address, lang, len(works))]
    view |= narrowing(catalogue, shown, lang, folder)
    return Page(address, lang, view, blocks(*parts))


_WORD = {
    "untuk": Text("{count} materi untuk: {label}.", "{count} materials for: {label}."),
    "topik": Text("{count} materi tentang: {label}.", "{count} materials on: {label}."),
}
