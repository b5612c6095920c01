"""The search index of each language, in a folder named after its content, and the small file that names the folder."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.services import state
from pangkalan.language import Lang, Text
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.page import Page
from pangkalan.publishing.search_page import FEW_READERS, KIND, SAYINGS
from pangkalan.publishing.services import danger_line, service_lines
from pangkalan.publishing.site import Site
from pangkalan.reading.body import Body
from pangkalan.schema.material import Draft
from pangkalan.search.crisis import CRISIS, HARMLESS
from pangkalan.search.index import Document, Facets, Index, build
from pangkalan.search.tables import tables
from pangkalan.search.thesaurus import NAME, read_thesaurus

FOLDER = "assets/search"


def render(pages: Sequence[Page], catalogue: Catalogue, _site: Site) -> Iterable[Artifact]:
    """Return the files of both languages."""
    thesaurus = read_thesaurus(catalogue.vocabularies[NAME].source)
    found = list(documents(pages, catalogue))
    facets = facets_of(catalogue)
    built = build(found, thesaurus, facets)
    for lang, index in built.items():
        yield Artifact(f"{FOLDER}/{lang}/core.json", _json(_core(built, lang, catalogue, facets)))
        yield Artifact(f"{FOLDER}/{lang}/help.json", _json(help_card(catalogue, lang)))
        for path, content in index.files.items():
            yield Artifact(f"{FOLDER}/{lang}/{index.name}/{path}", content)


def documents(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[Document]:
    """Go through the pages that can be found, each in the languages that it really is in."""
    for page in pages:
        meta = page.meta
        if not page.listed or meta.get("robots") == "noindex" or meta.get("i18n_fallback") or meta["kind"] == KIND:
            continue
        work = catalogue.works.get(str(meta.get("code", "")))
        written = catalogue.pages.get(page.address.rstrip("/") or "index")
        if work and page.lang in work.versions:
            yield _of_material(page, work)
        elif written and page.lang in written.versions:
            yield _of_draft(page, written.versions[page.lang])
        else:
            yield Document(page.address, page.lang, meta["title"], meta["description"], "daftar", prior=_LISTS)


# Pages for contributors and bare lists stand behind what families look for.
_FOR_FEW, _LISTS = 0.2, 0.5


def _of_material(page: Page, work: Work) -> Document:
    material = work.versions[page.lang]
    meta: Any = material.meta
    names = [*_words_of(meta, "abbreviation"), *_words_of(meta, "other_names")]
    notes = [text for attribute in _NOTES for text in _words_of(meta, attribute)]
    return Document(
        page.address,
        page.lang,
        meta.title,
        meta.summary,
        work.type.slug,
        tuple(names),
        tuple(notes),
        tuple(heading.text for heading in material.body.headings),
        _prose(material.body),
        meta.audiences,
        meta.topics,
        str(getattr(meta, "coverage", None) or meta.region or ""),
        _PRIOR.get(work.type.slug, 1.0),
    )


# A family that asks in everyday words wants the guide before the definition or the position paper.
_PRIOR = {"istilah": 0.7, "kebijakan": 0.7}
# Attributes that say as much as a summary.
_NOTES = ("definition", "points", "warning_signs", "never", "usage_note", "provider")


def _words_of(meta: Any, attribute: str) -> list[str]:
    value = getattr(meta, attribute, None) or ()
    return [value] if isinstance(value, str) else [item for item in value if isinstance(item, str)]


def _of_draft(page: Page, draft: Draft) -> Document:
    few = page.address.startswith(FEW_READERS)
    return Document(
        page.address,
        page.lang,
        page.meta["title"],
        page.meta["description"],
        "halaman",
        headings=tuple(heading.text for heading in draft.body.headings),
        body=_prose(draft.body),
        prior=_FOR_FEW if few else 1.0,
    )


_TARGET = re.compile(r"\]\([^)\s]*\)|https?://\S+|<[^>]*>")


def _prose(body: Body) -> str:
    """Return the words of a text without the addresses of its links."""
    return "\n".join(_TARGET.sub("] ", passage.text) for passage in body.passages if passage.kind != "heading")


def facets_of(catalogue: Catalogue) -> Facets:
    """Return the words by which results can be narrowed."""
    return Facets(
        (*(content_type.slug for content_type in catalogue.types), "halaman", "daftar"),
        tuple(catalogue.vocabularies["sasaran"].words),
        tuple(catalogue.vocabularies["topik"].words),
    )


def _core(built: dict[Lang, Index], lang: Lang, catalogue: Catalogue, facets: Facets) -> dict[str, Any]:
    labels = {content_type.slug: content_type.label[lang] for content_type in catalogue.types}
    labels |= {slug: text[lang] for slug, text in _KINDS.items()}
    return {
        "lang": lang,
        "name": built[lang].name,
        "other": {"lang": lang.other, "name": built[lang.other].name, **_sizes(built[lang.other])},
        **built[lang].core,
        "kinds": [labels[slug] for slug in facets.kinds],
        "audiences": [catalogue.vocabularies["sasaran"].label(slug)[lang] for slug in facets.audiences],
        "topics": [[slug, catalogue.vocabularies["topik"].label(slug)[lang]] for slug in facets.topics],
        "crisis": CRISIS,
        "harmless": HARMLESS,
        "say": {key: text[lang] for key, text in SAYINGS.items()},
        "words": tables(),
    }


_KINDS = {"halaman": Text("Halaman", "Page"), "daftar": Text("Daftar", "List")}


def _sizes(index: Index) -> dict[str, Any]:
    return {key: index.core[key] for key in ("n", "shards", "spelt")}


def help_card(catalogue: Catalogue, lang: Lang) -> dict[str, Any]:
    """Return the card for people in danger: lines of text and links, from the records of services alone.

    Addresses are relative to the root of the language.
    """
    crisis = [
        work
        for work in catalogue.of_type("layanan")
        if work.source.meta.crisis and not work.source.meta.emergency and state(work.source, catalogue.as_of).listed  # type: ignore[attr-defined]
    ]
    markdown = [danger_line(catalogue, lang), *service_lines(catalogue, crisis, "", lang)]
    return {"title": _CARD[lang], "lines": [list(_segments(text)) for text in markdown], "more": _MORE[lang]}


_CARD = Text("Anda tidak sendirian. Bantuan ada sekarang.", "You are not alone. Help is there now.")
_MORE = Text("Semua nomor bantuan", "All help numbers")


def _segments(markdown: str) -> Iterator[str | list[str]]:
    """Go through a line of Markdown as plain texts and [words, address]; blocks are parted by a new line."""
    for number, inline in enumerate(token for token in MarkdownIt().parse(markdown) if token.type == "inline"):
        if number:
            yield "\n"
        yield from _inline(inline.children or [])


def _inline(tokens: Sequence[Token]) -> Iterator[str | list[str]]:
    address, said = "", ""
    for token in tokens:
        if token.type == "link_open":
            if said:
                yield said
            address, said = str(token.attrs["href"]), ""
        elif token.type == "link_close":
            yield [said, address]
            address, said = "", ""
        else:
            said += token.content or (" " if token.type == "softbreak" else "")
    if said:
        yield said


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
