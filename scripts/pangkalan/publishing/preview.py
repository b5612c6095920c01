"""What is seen of a page before it is opened: title, description and picture card where a link to it is sent on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Any

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.language import Lang, Text
from pangkalan.publishing.site import NAME, TAGLINE, Site

WIDTH, HEIGHT = 1200, 630
_TITLE, _DESCRIPTION = 65, 155
"""Most characters that messengers show."""
_DRAWING = "2"
"""To be raised whenever cards are drawn in another way, so that no messenger shows the old one."""
_LOCALES = {Lang.ID: "id_ID", Lang.EN: "en_US"}


class Card(Struct, frozen=True, dict=True):
    """What is written on a picture card."""

    lang: Lang
    code: str
    label: str
    title: str

    @cached_property
    def path(self) -> str:
        """Where it is published: a new text is a new address, since messengers never look at a picture twice."""
        written = "\n".join((_DRAWING, self.lang, self.label, self.title, NAME[self.lang]))
        return f"assets/kartu/{self.lang}/{self.code}-{hashlib.sha256(written.encode()).hexdigest()[:8]}.png"


@cache
def site_card(lang: Lang) -> Card:
    """Return the card of every page that has none of its own."""
    return Card(lang, "situs", TAGLINE[lang], NAME[lang])


def card_of(work: Work, lang: Lang) -> Card:
    """Return the card of a material; on violence it is that of the site, since others may look at the phone."""
    meta = work.best(lang).meta
    return site_card(lang) if meta.sensitive else Card(lang, work.slug, work.type.label[lang], meta.title)


def cards(catalogue: Catalogue) -> Iterator[Card]:
    """Go through all cards, each once."""
    yield from map(site_card, Lang)
    for work in catalogue.published:
        yield from (card_of(work, lang) for lang in work.versions if not work.source.meta.sensitive)


def of_page(site: Site, title: str, summary: str, lang: Lang, *, exists: bool) -> dict[str, Any]:
    """Return what any page says of itself; `lang` is that of its text."""
    return {
        "preview_title": _shortened(title, _TITLE),
        "preview_description": _shortened(summary, _DESCRIPTION),
        "preview_locale": _LOCALES[lang],
        "preview_other_locale": _LOCALES[lang.other] if exists else "",
        "preview_type": "website",
        **_picture(site, site_card(lang)),
    }


def of_material(site: Site, work: Work, lang: Lang) -> dict[str, Any]:
    """Return what the page of a material says of itself; one on violence says only of what kind it is."""
    lang = work.best(lang).lang
    meta = work.best(lang).meta
    title, summary = (work.type.label[lang], TAGLINE[lang]) if meta.sensitive else (meta.title, meta.summary)
    view = of_page(site, title, summary, lang, exists=len(work.versions) > 1)
    return view | {"preview_type": "article", **_picture(site, card_of(work, lang))}


def _picture(site: Site, card: Card) -> dict[str, str]:
    alt = _ALT[card.lang].format(title=card.title, label=card.label)
    return {"preview_image": site.url + card.path, "preview_alt": alt}


_ALT = Text("{title}. {label}.", "{title}. {label}.")


def _shortened(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
