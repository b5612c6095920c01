"""What templates print of a page: ready sentences, addresses and labels as flat metadata."""

from __future__ import annotations

from typing import Any

from pangkalan.catalogue.ageing import review
from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.paragraphs import METADATA
from pangkalan.catalogue.translations import Aged, aged_sections, translated_heading
from pangkalan.language import Lang, Text, spoken_day
from pangkalan.publishing import preview
from pangkalan.publishing.licences import LICENCE_URLS
from pangkalan.publishing.page import relative
from pangkalan.publishing.services import ageing
from pangkalan.publishing.sharing import whatsapp
from pangkalan.publishing.short import qr_path, short_url
from pangkalan.publishing.site import NAME, Site
from pangkalan.publishing.structured import json_ld
from pangkalan.publishing.words import joined, reading_time
from pangkalan.schema.field import fields
from pangkalan.schema.kinds import Choice
from pangkalan.schema.material import Draft, Material
from pangkalan.schema.meta import Person
from pangkalan.schema.vocabulary import Vocabularies


def frame(
    site: Site,
    address: str,
    lang: Lang,
    title: str,
    summary: str,
    *,
    kind: str,
    section: str = "",
    exists: bool = True,
) -> dict[str, Any]:
    """Return what every page has: title, summary, its twin in the other language, the ways to the rest of the site.

    `exists` says whether the page is really in this language; if not, its true address is that of the other one.
    """
    here = address if lang is Lang.ID else f"en/{address}"
    there = address if lang.other is Lang.ID else f"en/{address}"
    root = relative(here, "" if lang is Lang.ID else "en/")
    return {
        "title": title,
        "tab_title": tab_title(title, lang),
        "description": summary,
        "kind": kind,
        "lang": str(lang),
        "text_lang": str(lang if exists else lang.other),
        "canonical": site.absolute(address, lang if exists else lang.other),
        "root": root,
        "assets": relative(here, ""),
        "other_url": relative(here, there),
        "other_lang": str(lang.other),
        "other_label": "English" if lang is Lang.ID else "Bahasa Indonesia",
        "section": section,
        "i18n_fallback": not exists,
        **preview.of_page(site, title, summary, lang if exists else lang.other, exists=exists),
    }


def tab_title(title: str, lang: Lang) -> str:
    """Return what stands on the tab and in the history of the browser."""
    return title if title == NAME[lang] else f"{title} | {NAME[lang]}"


def of_material(catalogue: Catalogue, site: Site, work: Work, lang: Lang) -> dict[str, Any]:
    """Return what the page of a material shows beside its text."""
    material = work.best(lang)
    exists = lang in work.versions
    meta = material.meta
    kind = work.type.slug
    view = frame(site, f"{kind}/{work.slug}/", lang, meta.title, meta.summary, kind=kind, section=kind, exists=exists)
    root = view["root"]
    tone, label = standing(catalogue, work, lang)
    short = short_url(site, work.slug, material.lang)
    view |= preview.of_material(site, work, lang)
    view |= {
        "eyebrow": work.type.label[lang],
        "eyebrow_url": f"{root}{kind}/",
        "status": label,
        "status_tone": tone,
        "other_name": _other_name(work, lang),
        "reading_time": reading_time(material.body.words, lang),
        "byline": _people(meta.authors, catalogue.vocabularies, lang),
        "translators": _people(
            material.translation.translators if material.translation else (), catalogue.vocabularies, lang
        ),
        "dates": _dates(catalogue, material, lang),
        "topics": _labels(catalogue, "topik", meta.topics, f"{root}topik/", lang),
        "audiences": _labels(catalogue, "sasaran", meta.audiences, f"{root}untuk/", lang),
        "licence": catalogue.vocabularies["lisensi"].label(meta.licence)[lang],
        "licence_url": LICENCE_URLS.get(meta.licence, ""),
        "citation": citation(work, material, site, lang),
        "code": work.slug,
        "sensitive": meta.sensitive,
        "notices": notices(work, lang, view["other_url"]),
        "short_url": short,
        "share_url": whatsapp(catalogue, material, short, lang),
        "qr": "" if meta.sensitive else view["assets"] + qr_path(work.slug, material.lang),
        "ageing": ageing(catalogue, _services(catalogue, work)),
        **_review_view(catalogue, material, lang),
    }
    if meta.sensitive:
        view["tab_title"] = tab_title(work.type.label[lang], lang)
    if exists:
        view["json_ld"] = json_ld(catalogue, site, work, lang)
    return view


def standing(catalogue: Catalogue, work: Work, lang: Lang) -> tuple[str, str]:
    """Return the standing of a term or paper as a word of its vocabulary, with its label; others have none."""
    field = fields(work.type.meta).get("standing")
    if field is None or not isinstance(field.kind, Choice):
        return "", ""
    word = str(getattr(work.source.meta, "standing", ""))
    return word, catalogue.vocabularies[field.kind.vocabulary].label(word)[lang]


def _other_name(work: Work, lang: Lang) -> str:
    """Return what a term is called in the other language, if that is another word."""
    english = str(getattr(work.source.meta, "english", ""))
    own = work.best(lang).meta.title
    other = english if lang is Lang.ID else work.best(lang.other).meta.title if english else ""
    return other if other.casefold() != own.casefold() else ""


def _services(catalogue: Catalogue, work: Work) -> list[Work]:
    """Return the services that the page of a work speaks of, itself among them."""
    meta: Any = work.source.meta
    codes = (*meta.services, *getattr(meta, "alternatives", ()), work.slug)
    return [
        catalogue.works[code]
        for code in dict.fromkeys(codes)
        if code in catalogue.works and _is_service(catalogue.works[code])
    ]


def _is_service(work: Work) -> bool:
    return work.type.slug == "layanan"


def notices(work: Work, lang: Lang, other_url: str) -> list[dict[str, str]]:
    """Return what a reader must know before reading: missing or aged translation, archive, proposal."""
    told: list[dict[str, str]] = []
    if lang not in work.versions:
        told.append(missing(lang, other_url))
    elif lang is not work.source.lang:
        aged = list(aged_sections(work.source.draft, work.versions[lang].draft))
        if aged:
            names = joined([_section_name(work.versions[lang].draft, section, lang) for section in aged], lang)
            text = _AGED[lang].format(sections=names)
            told.append({"tone": "language", "text": text, "url": other_url, "label": _ORIGINAL[lang]})
    meta: Any = work.source.meta
    if meta.status == "arsip":
        told.append({"tone": "history", "text": _ARCHIVED[lang]})
    word = getattr(meta, "standing", "")
    if word in _STANDING:
        told.append({"tone": "history", "text": _STANDING[word][lang]})
    return told


def _section_name(translation: Draft, section: Aged, lang: Lang) -> str:
    heading = translated_heading(translation, section)
    return heading.text if heading else _PARTS.get(section.name, _OPENING)[lang]


def missing(lang: Lang, other_url: str) -> dict[str, str]:
    """Return the notice on a page that is not yet in a language."""
    return {"tone": "language", "text": _MISSING[lang], "url": other_url, "label": _ORIGINAL[lang]}


_ORIGINAL = Text("Buka naskah aslinya", "Open the original")
_MISSING = Text(
    "Halaman ini belum ada dalam bahasa Indonesia. Yang Anda baca adalah teks aslinya dalam bahasa Inggris.",
    "This page is not yet available in English. What you see is the original in Indonesian.",
)
_AGED = Text(
    "Naskah aslinya berubah setelah diterjemahkan, di bagian: {sections}. Bila ragu, baca naskah aslinya.",
    "The original has changed since it was translated, in: {sections}. If in doubt, read the original.",
)
_OPENING = Text("pembuka", "opening")
_PARTS = {METADATA: Text("judul dan poin-poin", "title and points")}
_ARCHIVED = Text("Halaman ini arsip. Isinya tidak lagi diperbarui.", "This page is archived. It is no longer updated.")
_STANDING = {
    "sejarah": Text(
        "Istilah masa pandemi 2020-2023, kini sejarah. Bila sakit sekarang, ikuti petugas kesehatan.",
        "A term of the 2020-2023 pandemic, now history. If you are ill now, follow your health workers.",
    ),
    "diganti": Text(
        "Istilah ini sudah diganti. Lihat penggantinya di bawah.",
        "This term has been replaced. See its successor below.",
    ),
    "salah": Text(
        "Ini bukan istilah atau cara yang benar. Baca alasannya di bawah.",
        "This is not a correct term or practice. Read why below.",
    ),
    "usulan": Text(
        "Usulan, bukan sikap resmi. Belum ada lembaga yang mengesahkannya.",
        "A proposal, not an official position. No body has adopted it.",
    ),
    "konsultasi": Text(
        "Rancangan untuk dimintakan masukan, bukan sikap resmi.", "A draft for comment, not an official position."
    ),
    "dicabut": Text("Kertas ini sudah dicabut.", "This paper has been withdrawn."),
}


def _review_view(catalogue: Catalogue, material: Material, lang: Lang) -> dict[str, Any]:
    state = review(material, catalogue.as_of)
    if state.reviewed:
        who = _people(material.meta.reviewers, catalogue.vocabularies, lang)
        text = _REVIEWED[lang].format(who=who, day=spoken_day(state.reviewed, lang))
    else:
        text = _UNREVIEWED[lang]
    due = ""
    if state.due:
        due = (_OVERDUE if state.overdue else _DUE)[lang].format(day=spoken_day(state.due, lang))
    return {
        "review": text,
        "review_due": due,
        "review_due_iso": state.due.isoformat() if state.due else "",
        "review_overdue_text": _OVERDUE[lang].format(day=spoken_day(state.due, lang)) if state.due else "",
        "reviewed": state.reviewed is not None,
        "overdue": state.overdue,
    }


_REVIEWED = Text("Ditinjau oleh {who} pada {day}.", "Reviewed by {who} on {day}.")
_UNREVIEWED = Text("Belum ditinjau tenaga profesional.", "Not yet reviewed by a professional.")
_DUE = Text("Perlu ditinjau lagi sebelum {day}.", "Due for review by {day}.")
_OVERDUE = Text("Peninjauannya sudah lewat waktu sejak {day}.", "Its review has been overdue since {day}.")


def _dates(catalogue: Catalogue, material: Material, lang: Lang) -> list[dict[str, str]]:
    known = [(_CREATED, material.meta.created), (_MODIFIED, material.meta.modified)]
    return [
        {"label": label[lang], "text": spoken_day(date, lang), "iso": date.isoformat()}
        for label, date in known
        if date and date <= catalogue.as_of
    ]


_CREATED = Text("Dibuat", "Created")
_MODIFIED = Text("Diubah", "Changed")


def _people(people: tuple[Person, ...], vocabularies: Vocabularies, lang: Lang) -> str:
    return joined(
        [f"{person.name} ({vocabularies['peran'].label(person.role)[lang].lower()})" for person in people], lang
    )


def _labels(
    catalogue: Catalogue, vocabulary: str, slugs: tuple[str, ...], root: str, lang: Lang
) -> list[dict[str, str]]:
    return [{"label": catalogue.vocabularies[vocabulary].label(slug)[lang], "url": f"{root}{slug}/"} for slug in slugs]


def citation(work: Work, material: Material, site: Site, lang: Lang) -> str:
    """Return the line with which a page is cited."""
    authors = joined([person.name for person in material.meta.authors], lang)
    date = material.meta.modified or material.meta.created
    year = f" ({date.year})" if date else ""
    return f"{authors}{year}. {material.meta.title}. {NAME[lang]}. {site.absolute(f'{work.type.slug}/{work.slug}/', material.lang)}"
