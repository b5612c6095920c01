"""What the page of each type is about, in the words of schema.org; nothing is claimed that the record does not say."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.services import Standing, state
from pangkalan.language import Lang
from pangkalan.publishing.clean import plain
from pangkalan.publishing.site import Site
from pangkalan.schema.material import Material

Thing = dict[str, Any]
"""A node of JSON-LD."""

CREATIVE_WORKS = frozenset({"Article", "HowTo", "Report"})
"""Types of what somebody wrote; terms and services are not written, only their pages are."""


def subject_of(catalogue: Catalogue, site: Site, work: Work, lang: Lang) -> Thing:
    """Return what a page is about: without author, dates and licence."""
    material = work.versions[lang]
    describe = _BY_TYPE.get(work.type.schema_type, _article)
    return describe(catalogue, site, work, material)


def _article(_catalogue: Catalogue, _site: Site, _work: Work, material: Material) -> Thing:
    return {"@type": "Article", "headline": material.meta.title, "description": material.meta.summary}


def _how_to(_catalogue: Catalogue, _site: Site, _work: Work, material: Material) -> Thing:
    meta: Any = material.meta
    return {
        "@type": "HowTo",
        "name": meta.title,
        "description": meta.summary,
        "supply": [{"@type": "HowToSupply", "name": name} for name in getattr(meta, "supplies", ())],
        "step": [
            {"@type": "HowToStep", "position": number, "text": text} for number, text in enumerate(steps(material), 1)
        ],
    }


def _term(_catalogue: Catalogue, site: Site, work: Work, material: Material) -> Thing:
    meta: Any = material.meta
    return {
        "@type": "DefinedTerm",
        "name": meta.title,
        "alternateName": [name for name in (meta.abbreviation, *meta.other_names) if name and name != meta.title],
        "description": meta.definition,
        "termCode": work.slug,
        "inDefinedTermSet": term_set(site, work.type.slug, material.lang),
    }


def term_set(site: Site, slug: str, lang: Lang) -> str:
    """Return the name of the set that all terms of a language belong to: the page from A to Z."""
    return site.absolute(f"{slug}/", lang) + "#istilah"


def _report(catalogue: Catalogue, _site: Site, _work: Work, material: Material) -> Thing:
    meta: Any = material.meta
    standing = catalogue.vocabularies["status_dokumen"].label(meta.standing)[material.lang]
    return {
        "@type": "Report",
        "headline": meta.title,
        "description": meta.summary,
        "publisher": {"@type": "Organization", "name": meta.publisher},
        "datePublished": meta.issued.isoformat() if meta.issued else "",
        "reportNumber": meta.number or "",
        "creativeWorkStatus": standing,
    }


def _service(catalogue: Catalogue, _site: Site, work: Work, material: Material) -> Thing:
    meta: Any = material.meta
    lang = material.lang
    judged = state(work.source, catalogue.as_of)
    public = _OF_THE_STATE.search(work.source.meta.provider) if hasattr(work.source.meta, "provider") else None
    channels: list[Thing] = []
    for channel in meta.channels:
        if channel.kind == "telepon" and judged.standing is Standing.ACTIVE and (number := _dialled(channel.value)):
            point = {
                "@type": "ContactPoint",
                "telephone": number,
                "contactType": meta.title,
                "availableLanguage": list(meta.languages),
            }
            channels.append({"@type": "ServiceChannel", "servicePhone": point})
        elif channel.kind == "situs" and judged.fresh and channel.value.startswith("https://"):
            channels.append({"@type": "ServiceChannel", "serviceUrl": channel.value})
    return {
        "@type": "GovernmentService" if public else "Service",
        "name": meta.title,
        "description": meta.summary,
        "provider": {"@type": "GovernmentOrganization" if public else "Organization", "name": meta.provider},
        "areaServed": _area(catalogue, meta.coverage, lang),
        "availableChannel": channels,
    }


_OF_THE_STATE = re.compile(
    r"\b(kementerian|kepolisian|polri|pemerintah|dinas|badan|bnpb|bpbd|puskesmas|rsud?|rsj|uptd|government|ministry|police)\b",
    re.IGNORECASE,
)


def _area(catalogue: Catalogue, code: str, lang: Lang) -> Thing:
    if code == "ID":
        return {"@type": "Country", "name": "Indonesia"}
    return {"@type": "AdministrativeArea", "name": catalogue.vocabularies["wilayah"].label(code)[lang]}


def _dialled(value: str) -> str:
    """Return a number as the world dials it; empty for one that is masked. Short codes stay as they are."""
    if "x" in value.lower():
        return ""
    digits = re.sub(r"\D", "", value)
    return "+62" + digits[1:] if digits.startswith("0") else digits


_BY_TYPE: dict[str, Callable[[Catalogue, Site, Work, Material], Thing]] = {
    "HowTo": _how_to,
    "DefinedTerm": _term,
    "Report": _report,
    "GovernmentService": _service,
}


def steps(material: Material) -> list[str]:
    """Return the numbered steps of a text as plain sentences: the first such list under the heading that asks for them."""
    titles = {section.title[material.lang].casefold() for section in material.type.sections if section.steps}
    for part in _HEADING.split(material.body.rest)[1:]:
        title, _, text = part.partition("\n")
        if plain(title).casefold() in titles:
            return [plain(match[1]) for match in _ITEM.finditer(text)]
    return []


# The text was written anew by `reading.canonical`, so a heading and an item look in one way only.
_HEADING = re.compile(r"^#+ ", re.MULTILINE)
_ITEM = re.compile(r"^\d+\. +((?:\S.*\n?)(?: +(?!-   |\d+\. )\S.*\n?)*)", re.MULTILINE)
