"""The search index of each language, in a folder named after its content, and the small file that names the folder."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from msgspec.structs import replace

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.services import Standing, state
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import Memory
from pangkalan.language import Lang, Text
from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Artifact, Awaited
from pangkalan.publishing.page import Known
from pangkalan.publishing.search_page import FEW_READERS, KIND, SAYINGS
from pangkalan.reading.body import Body
from pangkalan.schema.material import Draft
from pangkalan.search.analysing import Analysed, analysed
from pangkalan.search.crisis import dangers
from pangkalan.search.documents import Document, Facets
from pangkalan.search.index import Index, Past, build
from pangkalan.search.inverting import Lessons
from pangkalan.search.tables import tables
from pangkalan.search.thesaurus import thesaurus

FOLDER = "assets/search"


def render(ground: Ground) -> Iterable[Artifact | Awaited]:
    """Return the files of both languages; nothing else of a build needs them, so that they are made beside all else."""
    # Apart from any language's index: these words are looked at first, and must be there when nothing else is.
    yield Artifact(f"{FOLDER}/danger.json", _json(dangers()))
    yield Awaited(ground.memory.beside(lambda memory: list(_files(ground, memory))))


def _files(ground: Ground, memory: Memory) -> Iterator[Artifact]:
    catalogue = ground.catalogue
    facets = facets_of(catalogue)
    findable = {(each.page.address, each.page.lang): each for each in _findable(ground.pages, catalogue)}
    documents = [_outline_of(each) for each in findable.values()]
    keys = {lang: memory.key("search so far", lang) for lang in Lang}
    known = memory.find(list(keys.values()))
    before = {lang: Past.of(known[key]) for lang, key in keys.items() if key in known}
    built = build(
        documents, catalogue.fact(thesaurus), facets, _lessons(memory, findable), before, partial(_once, memory)
    )
    for lang, key in keys.items():
        memory.keep(key, built[lang].past.plain())
    yield from written(built, catalogue)


def written(built: Mapping[Lang, Index], catalogue: Catalogue) -> Iterator[Artifact]:
    """Go through the files of the indexes of both languages, with the words of a catalogue."""
    facets = facets_of(catalogue)
    for lang, index in built.items():
        yield Artifact(f"{FOLDER}/{lang}/core.json", _json(_core(built, lang, catalogue, facets)))
        for path, content in index.files.items():
            yield Artifact(f"{FOLDER}/{lang}/{index.name}/{path}", content)


def _once(memory: Memory, of: bytes, make: Callable[[], Any]) -> Any:
    return memory.once(memory.key("part of the search", of), make)


def _lessons(memory: Memory, findable: Mapping[tuple[str, Lang], _Findable]) -> Lessons:
    """Return how the search comes to know documents: what it has learnt of a text is remembered."""

    def of(document: Document) -> _Findable:
        return findable[document.address, document.lang]

    return Lessons(
        lambda some: memory.stream(_LEARNT, _learnt, [of(document) for document in some], _recipe, worth=100),
        lambda document: memory.key(_LEARNT, _recipe(of(document))),
        memory.find,
    )


_LEARNT = "search"


class _Findable(NamedTuple):
    """A page that can be found, in a language that it really is in: one of a material, of hand, or a list."""

    page: Known
    work: Work | None = None
    draft: Draft | None = None
    prior: float = 1.0


def _findable(pages: Sequence[Known], catalogue: Catalogue) -> Iterator[_Findable]:
    for page in pages:
        meta = page.brief
        if not page.listed or meta.get("robots") == "noindex" or meta.get("i18n_fallback") or meta["kind"] == KIND:
            continue
        work = catalogue.works.get(str(meta.get("code", "")))
        written = catalogue.pages.get(page.address.rstrip("/") or "index")
        if work and page.lang in work.versions:
            yield _Findable(page, work=work, prior=_prior(work, catalogue.as_of))
        elif written and page.lang in written.versions:
            yield _Findable(page, draft=written.versions[page.lang])
        else:
            yield _Findable(page)


def _recipe(each: _Findable) -> bytes:
    """Return the mark of all that a document is made from; a translation has fields of its source."""
    drafts = [version.draft for version in each.work.versions.values()] if each.work else []
    drafts += [each.draft] if each.draft else []
    page = each.page
    said = (page.address, str(page.lang), page.brief["title"], page.brief["description"], str(each.prior))
    return mark(*said, *(draft.mark for draft in drafts))


def _learnt(each: _Findable) -> Analysed:
    return analysed(document_of(each))


def document_of(each: _Findable) -> Document:
    """Return a page as the search sees it."""
    body = _body_of(each)
    outline = _outline_of(each)
    if body is None:
        return outline
    return replace(outline, headings=tuple(heading.text for heading in body.headings), body=_prose(body))


def _body_of(each: _Findable) -> Body | None:
    """Return the text of a page; lists have none of their own."""
    if each.work:
        return each.work.versions[each.page.lang].body
    return each.draft.body if each.draft else None


def _outline_of(each: _Findable) -> Document:
    """Return a page as results show it, without the text, which need not be at hand for that."""
    if each.work:
        return _of_material(each.page, each.work, each.prior)
    page = each.page
    if each.draft:
        prior = _FOR_FEW if page.address.startswith(FEW_READERS) else _OURSELVES if page.address in _ABOUT else 1.0
        return Document(page.address, page.lang, page.brief["title"], page.brief["description"], "halaman", prior=prior)
    return Document(page.address, page.lang, page.brief["title"], page.brief["description"], "daftar", prior=_LISTS)


# Pages for contributors and bare lists stand behind what families look for.
_FOR_FEW, _LISTS, _OURSELVES = 0.2, 0.5, 0.6
_ABOUT = ("berkontribusi/", "cara-kami-bekerja/", "riwayat-perubahan/", "tentang/")


def _of_material(page: Known, work: Work, prior: float) -> Document:
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
        audiences=meta.audiences,
        topics=meta.topics,
        region=str(getattr(meta, "coverage", None) or meta.region or ""),
        prior=prior,
    )


# A family that asks in everyday words wants the guide before the definition or the position paper.
_PRIOR = {"istilah": 0.7, "kebijakan": 0.7}
_ENDED, _OVER = 0.3, (Standing.CLOSED, Standing.ARCHIVED)


def _prior(work: Work, as_of: datetime.date) -> float:
    """A service that is no more is found by its name, but not offered to who asks for help."""
    if work.type.slug == "layanan" and state(work.source, as_of).standing in _OVER:
        return _ENDED
    return _PRIOR.get(work.type.slug, 1.0)


# Attributes that say as much as a summary.
_NOTES = ("definition", "points", "warning_signs", "never", "usage_note", "provider")


def _words_of(meta: Any, attribute: str) -> list[str]:
    value = getattr(meta, attribute, None) or ()
    return [value] if isinstance(value, str) else [item for item in value if isinstance(item, str)]


_TARGET = re.compile(r"\]\([^)\s]*\)|https?://\S+|<[^>]*>")


def _prose(body: Body) -> str:
    """Return the words of a text without the addresses of its links."""
    return "\n".join([_without_targets(passage.text) for passage in body.passages if passage.kind != "heading"])


def _without_targets(text: str) -> str:
    # Most passages have none; to look for a few letters takes a tenth of the time.
    return _TARGET.sub("] ", text) if "](" in text or "://" in text or "<" in text else text


def facets_of(catalogue: Catalogue) -> Facets:
    """Return the words by which results can be narrowed."""
    return Facets(
        (*(content_type.slug for content_type in catalogue.types), "halaman", "daftar"),
        tuple(catalogue.vocabularies["sasaran"].words),
        tuple(catalogue.vocabularies["topik"].words),
    )


def _core(built: Mapping[Lang, Index], lang: Lang, catalogue: Catalogue, facets: Facets) -> dict[str, Any]:
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
        "say": {key: text[lang] for key, text in SAYINGS.items()},
        "words": tables(),
    }


_KINDS = {"halaman": Text("Halaman", "Page"), "daftar": Text("Daftar", "List")}


def _sizes(index: Index) -> dict[str, Any]:
    return {key: index.core[key] for key in ("n", "shards")}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
