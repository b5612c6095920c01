"""Pages of materials: each type's parts in the order of its anatomy, as Markdown."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial
from typing import Any

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue, Picture, Work
from pangkalan.catalogue.links import Fate, picture_path, resolve
from pangkalan.catalogue.services import state
from pangkalan.language import Lang, Text, spoken_day
from pangkalan.publishing import views
from pangkalan.publishing.blocks import blocks, box, bullets, definitions, heading, link
from pangkalan.publishing.clean import close_links, escape
from pangkalan.publishing.explaining import Explained
from pangkalan.publishing.illustrating import boxes
from pangkalan.publishing.page import PICTURES, Page, Plan, in_both, relative
from pangkalan.publishing.services import STATES, channel_line, check_line, danger_line, is_open, service_lines
from pangkalan.publishing.site import Site
from pangkalan.publishing.words import YES
from pangkalan.reading.body import anchor
from pangkalan.schema.content_type import Box, Channels, Facts, Help, Illustrations, Lead, Rest, Steps
from pangkalan.schema.field import fields
from pangkalan.schema.kinds import Choice, Code, Many
from pangkalan.schema.material import Draft, Material
from pangkalan.schema.meta import Citation


def plans(catalogue: Catalogue, site: Site) -> Iterator[Plan]:
    """Go through the plans of the pages of all published materials."""
    for work in catalogue.published:
        yield plan(work, site)


def plan(work: Work, site: Site) -> Plan:
    """Return the plan of the pages of a published material."""
    return Plan(f"{work.type.slug}/{work.slug}", in_both(partial(_page, site, work.slug)))


def _page(site: Site, slug: str, catalogue: Catalogue, lang: Lang) -> Page:
    return material_page(catalogue, site, catalogue.works[slug], lang)


def material_page(catalogue: Catalogue, site: Site, work: Work, lang: Lang) -> Page:
    """Return the page of a work in a language; where the translation is missing it shows the source text."""
    view = views.of_material(catalogue, site, work, lang)
    material = work.best(lang)
    explained = Explained(catalogue, material.lang, work.slug)
    shown = _Shown(catalogue, material, f"{work.type.slug}/{work.slug}/", lang, explained)
    body = shown.body()
    view |= shown.core()
    view["terms"] = explained.records(shown.address)
    view["sources"] = [cited(source, material.lang) for source in material.meta.sources]
    return Page(shown.address, lang, view, body)


def cited(source: Citation, lang: Lang) -> dict[str, str]:
    """Return a source as a page in a language shows it; its title may be in another language."""
    number = f", {source.number}" if source.number else ""
    language = source.language
    return {
        "title": source.title,
        "lang": "" if language == lang else str(language),
        "url": source.url or "",
        "rest": f"{source.publisher}, {source.year}{number}.",
    }


def address_in(catalogue: Catalogue, draft: Draft, here: str, lang: Lang, target: str, *, picture: bool) -> str | None:
    """Return the final address of a link or picture on the page at `here` in a language, or None if it must not be one."""
    if picture:
        path = picture_path(draft, target)
        known = catalogue.pictures.get(path) if path else None
        # Pictures lie once for both languages, and what cannot be decoded is not among them.
        source = f"en/{here}" if lang is Lang.EN else here
        return relative(source, published_picture(known)).rstrip("/") if known and known.facts.decodable else None
    destination = resolve(catalogue, draft, target)
    anchor = (
        f"#{destination.anchor}" if destination.anchor and destination.fate in (Fate.INSIDE, Fate.SAME_PAGE) else ""
    )
    match destination.fate:
        case Fate.INSIDE | Fate.NO_SUCH_ANCHOR if destination.address or destination.code == "index":
            return relative(here, destination.address) + anchor
        case Fate.SAME_PAGE:
            return anchor
        case Fate.OUTSIDE | Fate.INSECURE:
            return destination.address
        case _:
            return None


def published_picture(picture: Picture) -> str:
    """Return the address of a picture on the site."""
    return PICTURES + picture.path.removeprefix("contributions/").lower()


class _Shown(Struct):
    """A material on a page in a language, which is not always its own."""

    catalogue: Catalogue
    material: Material
    address: str
    lang: Lang
    explained: Explained

    def body(self) -> str:
        """Return the parts of the page in the order of its type's anatomy."""
        body = self.material.body
        self.explained.expect(body.lead, body.rest)
        written: list[str] = []
        for part in self.material.type.anatomy:
            match part:
                case Lead():
                    written.append(self._text(body.lead))
                case Steps():
                    written.append(self._text(self._divided[0]))
                case Illustrations():
                    written.append(boxes(self.catalogue.vocabularies, self._illustrations, self._text_lang))
                case Rest():
                    written += [self._text(self._divided[1]), "" if self._closed else self._alternatives()]
                case Box():
                    written.append(self._box(part))
                case Facts():
                    written.append(self._facts(part))
                case Help():
                    written.append(self._help())
                case Channels():
                    written += [self._channels(), self._alternatives() if self._closed else ""]
        return blocks(*written, self._related())

    def core(self) -> dict[str, str]:
        """Return the way to the box that says what to do, where other words stand before it."""
        first = next((part for part in self.material.type.anatomy if isinstance(part, Box) and part.tone == "do"), None)
        if first is None or not self.material.body.lead:
            return {}
        said = first.heading[self._text_lang]
        return {"core": said, "core_url": f"#{anchor(said)}"}

    @property
    def _text_lang(self) -> Lang:
        return self.material.lang

    @property
    def _divided(self) -> tuple[str, str]:
        """Return the text from the first heading on in two: to the end of the steps where the page shows those apart, and the rest."""
        rest, lang = self.material.body.rest, self._text_lang
        if not any(isinstance(part, Steps) for part in self.material.type.anatomy):
            return "", rest
        titles = [section.title[lang] for section in self.material.type.sections if section.steps]
        start = next((at for title in titles if (at := f"\n{rest}".find(f"\n{heading(title)}\n")) >= 0), -1)
        end = rest.find("\n## ", start + 1) if start >= 0 else 0
        return (rest[:end], rest[end:]) if end >= 0 else (rest, "")

    @property
    def _illustrations(self) -> tuple[str, ...]:
        meta: Any = self.material.meta
        return tuple(getattr(meta, "illustrations", ()))

    def _text(self, text: str) -> str:
        draft = self.material.draft
        return close_links(
            self.explained.text(text),
            lambda target, picture: address_in(self.catalogue, draft, self.address, self.lang, target, picture=picture),
        )

    def _box(self, part: Box) -> str:
        value: Any = getattr(self.material.meta, part.attribute)
        if not value:
            return ""
        between = "  \n" if part.tone == "figures" else ": "
        content = (
            bullets(self._item(item, between) for item in value)
            if isinstance(value, tuple)
            else self._text(escape(str(value)))
        )
        return box(part.tone, blocks(heading(part.heading[self._text_lang]), content).rstrip())

    def _item(self, item: Any, between: str) -> str:
        """Say one value of a list: a plain sentence, or the striking part of a record and the rest of it."""
        if isinstance(item, str):
            return self._text(escape(item))
        strong, rest = _record_line(item, self._text_lang)
        return f"**{escape(strong)}**{between if rest else ''}{self._text(escape(rest))}"

    def _facts(self, part: Facts) -> str:
        pairs = []
        described = fields(self.material.type.meta)
        for attribute in part.attributes:
            value = getattr(self.material.meta, attribute)
            if value not in (None, (), False, ""):
                pairs.append(
                    (
                        described[attribute].label[self._text_lang],
                        self._value(described[attribute].kind, value),
                    )
                )
        return box("facts", definitions(pairs)) if pairs else ""

    def _value(self, kind: Any, value: Any) -> str:
        lang = self._text_lang
        if isinstance(kind, Many):
            return ", ".join(self._value(kind.of, item) for item in value)
        if isinstance(kind, Choice):
            return escape(self.catalogue.vocabularies[kind.vocabulary].label(value)[lang])
        if isinstance(kind, Code):
            return self._link_to(value)
        if isinstance(value, datetime.date):
            return spoken_day(value, lang)
        return escape(YES[lang] if value is True else str(value))

    def _link_to(self, code: str) -> str:
        work = self.catalogue.works.get(code)
        if work is None or not work.published:
            return escape(code.replace("-", " "))
        return link(work.best(self._text_lang).meta.title, relative(self.address, f"{work.type.slug}/{code}/"))

    def _related(self) -> str:
        meta: Any = self.material.meta
        known = [self.catalogue.works[code] for code in meta.related if code in self.catalogue.works]
        items = [
            f"{link(work.best(self._text_lang).meta.title, relative(self.address, f'{work.type.slug}/{work.slug}/'))}"
            for work in known
            if work.published
        ]
        return blocks(heading(_RELATED[self._text_lang]), bullets(items)).rstrip() if items else ""

    def _help(self) -> str:
        works = [self.catalogue.works[code] for code in self.material.meta.services if code in self.catalogue.works]
        lines = service_lines(self.catalogue, [work for work in works if work.published], self.address, self._text_lang)
        danger = danger_line(self.catalogue, self._text_lang)
        if not lines and not self.material.meta.services:
            return ""
        way = link(_HELP_PAGE[self._text_lang], relative(self.address, "bantuan/"))
        return box(
            "help",
            blocks(heading(_WHERE_TO_TURN[self._text_lang]), danger, bullets(lines) if lines else "", way).rstrip(),
        )

    def _channels(self) -> str:
        """Return the ways to reach a service, or the warning not to try them."""
        lang = self._text_lang
        judged = state(self.material, self.catalogue.as_of)
        meta: Any = self.material.meta
        channels = bullets(channel_line(self.catalogue, channel, judged, lang) for channel in meta.channels)
        said = escape(check_line(self.material, judged, lang))
        tone = "never" if self._closed else "help"
        return box(tone, blocks(heading(STATES[judged.standing][lang]), channels, said).rstrip())

    @property
    def _closed(self) -> bool:
        """Whether this is a service that nobody should call."""
        return hasattr(self.material.meta, "channels") and not is_open(self.material, self.catalogue.as_of)

    def _alternatives(self) -> str:
        """Return the services to turn to when this one does not answer."""
        codes = getattr(self.material.meta, "alternatives", ())
        works = [self.catalogue.works[code] for code in codes if code in self.catalogue.works]
        lines = service_lines(self.catalogue, [work for work in works if work.published], self.address, self._text_lang)
        return box("help", blocks(heading(_ALTERNATIVES[self._text_lang]), bullets(lines)).rstrip()) if lines else ""


def _record_line(record: Any, lang: Lang) -> tuple[str, str]:
    """Return the striking part of a record and the rest of it, from its own `in_line`."""
    strong, rest = record.in_line(lang)
    return str(strong), str(rest)


_ALTERNATIVES = Text("Layanan lain yang dapat dihubungi", "Other services that you can call")
_RELATED = Text("Baca juga", "Read also")
_WHERE_TO_TURN = Text("Ke mana mencari bantuan", "Where to turn for help")
_HELP_PAGE = Text("Semua cara mendapat bantuan", "All ways to get help")
