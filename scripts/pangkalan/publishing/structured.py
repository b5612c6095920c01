"""The page as data (JSON-LD, schema.org): what it is, who wrote it, what it rests on, where it stands on the site.

`lastReviewed` and `reviewedBy` belong to web pages; author, dates and licence to what somebody wrote.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pangkalan.catalogue.ageing import review
from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.services import state
from pangkalan.language import Lang
from pangkalan.publishing.licences import LICENCE_URLS
from pangkalan.publishing.preview import card_of
from pangkalan.publishing.site import NAME, Site
from pangkalan.publishing.structured_types import CREATIVE_WORKS, Thing, subject_of, term_set
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import Material
from pangkalan.schema.meta import Citation, Person

_MEDICAL = frozenset({"MedicalWebPage", "HowTo"})
"""Types of guides on health; a term, a paper and a hotline give no medical information."""


def json_ld(catalogue: Catalogue, site: Site, work: Work, lang: Lang) -> str:
    """Return the page of a material in a language that it exists in."""
    material = work.versions[lang]
    url = _url(site, work, lang)
    page: Thing = {
        "@type": "MedicalWebPage" if work.type.schema_type in _MEDICAL else "WebPage",
        "@id": url,
        "url": url,
        "name": material.meta.title,
        "inLanguage": str(lang),
        "isPartOf": _site(site, lang),
        "breadcrumb": _crumbs(site, lang, [(work.type.plural[lang], f"{work.type.slug}/"), (material.meta.title, "")]),
        **_reviewed(catalogue, work, material),
    }
    about = subject_of(catalogue, site, work, lang)
    about["@id"] = f"{url}#isi"
    written = about if about["@type"] in CREATIVE_WORKS else page
    written |= _written(catalogue, site, work, material, written)
    page["mainEntity"] = about
    return escaped(page)


def of_terms(site: Site, content_type: ContentType, works: Sequence[Work], lang: Lang) -> str:
    """Return the page from A to Z: the set of the terms that exist in a language.

    A large set does not name them, for the reader's sake; the page of each term says to which set it belongs.
    """
    terms = (
        []
        if len(works) > _LARGE
        else [
            {"@type": "DefinedTerm", "name": work.versions[lang].meta.title, "url": _url(site, work, lang)}
            for work in works
            if lang in work.versions
        ]
    )
    page = _list_page(site, content_type, lang)
    page["mainEntity"] = {
        "@type": "DefinedTermSet",
        "@id": term_set(site, content_type.slug, lang),
        "name": content_type.plural[lang],
        "description": content_type.description[lang],
        "inLanguage": str(lang),
        "hasDefinedTerm": terms,
    }
    return escaped(page)


_LARGE = 150


def of_list(site: Site, content_type: ContentType, lang: Lang) -> str:
    """Return the page that lists the materials of a type."""
    return escaped(_list_page(site, content_type, lang))


def _list_page(site: Site, content_type: ContentType, lang: Lang) -> Thing:
    url = site.absolute(f"{content_type.slug}/", lang)
    return {
        "@type": "CollectionPage",
        "@id": url,
        "url": url,
        "name": content_type.plural[lang],
        "description": content_type.description[lang],
        "inLanguage": str(lang),
        "isPartOf": _site(site, lang),
        "breadcrumb": _crumbs(site, lang, [(content_type.plural[lang], "")]),
    }


def escaped(thing: Thing) -> str:
    """Return a thing as JSON that no parser of HTML can take for the end of its script; what is empty is left out."""
    text = _JSON.encode({"@context": "https://schema.org"} | _filled(thing))
    for sign, escape in _HTML.items():
        text = text.replace(sign, escape)
    return text


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
# U+2028 and U+2029 are line ends to old readers of JavaScript.
_HTML = {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def _filled(thing: Thing) -> Thing:
    return {
        key: part if isinstance(part, str) else _parts_of(part)
        for key, part in thing.items()
        if part or part not in ("", None, [], {})
    }


def _parts_of(value: Any) -> Any:
    if isinstance(value, dict):
        return _filled(value)
    return [_parts_of(part) for part in value] if isinstance(value, list) else value


def _url(site: Site, work: Work, lang: Lang) -> str:
    return site.absolute(f"{work.type.slug}/{work.slug}/", lang)


def _site(site: Site, lang: Lang) -> Thing:
    return {"@type": "WebSite", "name": NAME[lang], "url": site.absolute("", lang)}


def _crumbs(site: Site, lang: Lang, steps: Sequence[tuple[str, str]]) -> Thing:
    """Return the way from the home page; the last step is the page itself and needs no address."""
    items = [
        {"@type": "ListItem", "position": number, "name": name}
        | ({"item": {"@id": site.absolute(address, lang)}} if number <= len(steps) else {})
        for number, (name, address) in enumerate([(NAME[lang], ""), *steps], 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _reviewed(catalogue: Catalogue, work: Work, material: Material) -> Thing:
    """Return the review that really took place, and until which day a checked number may be trusted."""
    judged = review(material, catalogue.as_of)
    said: Thing = {}
    if judged.reviewed and judged.reviewed <= catalogue.as_of:
        said["lastReviewed"] = judged.reviewed.isoformat()
        said["reviewedBy"] = [_person(catalogue, person, material.lang) for person in material.meta.reviewers]
    if hasattr(work.source.meta, "channels"):
        until = state(work.source, catalogue.as_of).valid_until
        said["expires"] = until.isoformat() if until else ""
    return said


def _written(catalogue: Catalogue, site: Site, work: Work, material: Material, written: Thing) -> Thing:
    """Return author, dates, licence, audience, sources and languages of a text; what was written is its node so far."""
    meta, lang = material.meta, material.lang
    translated = material.translation
    known = {name: day for name, day in (("dateCreated", meta.created), ("dateModified", meta.modified)) if day}
    fragment = written["@id"].removeprefix(_url(site, work, lang))
    others = [
        {"@type": written["@type"], "@id": _url(site, work, other) + fragment, "inLanguage": str(other)}
        for other in work.versions
        if other != lang
    ]
    return {
        "inLanguage": str(lang),
        "author": [_person(catalogue, person, lang) for person in meta.authors if person.name.casefold() != "anonim"],
        "translator": [_person(catalogue, person, lang) for person in translated.translators] if translated else [],
        **{name: day.isoformat() for name, day in known.items() if day <= catalogue.as_of},
        "license": LICENCE_URLS.get(meta.licence, ""),
        "audience": [
            {"@type": "Audience", "audienceType": catalogue.vocabularies["sasaran"].label(slug)[lang]}
            for slug in meta.audiences
        ],
        "keywords": [catalogue.vocabularies["topik"].label(slug)[lang] for slug in meta.topics],
        "image": site.url + card_of(work, lang).path,
        "citation": [_cited(source) for source in meta.sources],
        "isBasedOn": {"@type": "CreativeWork", "name": meta.adapted_from} if meta.adapted_from else {},
        ("translationOfWork" if translated else "workTranslation"): others,
    }


def _person(catalogue: Catalogue, person: Person, lang: Lang) -> Thing:
    if person.role == "redaksi":
        return {"@type": "Organization", "name": person.name}
    job = catalogue.vocabularies["peran"].label(person.role)[lang]
    return {"@type": "Person", "name": person.name, "jobTitle": job}


def _cited(source: Citation) -> Thing:
    return {
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": {"@type": "Organization", "name": source.publisher},
        "datePublished": str(source.year),
        "url": source.url or "",
        "inLanguage": str(source.language),
    }
