"""The pages of a base as plain Markdown, for generators that know nothing of our content types.

What our metadata adds to a page stands as lists below its text, as an author without our content types would write it.
Links name files, relative to the page, as other generators resolve them.
"""

from __future__ import annotations

import datetime
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from bench.corpus import HOME, LINK
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft, Material
from pangkalan.workshop import check

SOURCES = Text("Sumber", "Sources")
RELATED = Text("Terkait", "Related")
TAXONOMIES = {"topik": "topik", "untuk": "sasaran"}
"""Where the materials with each word of a vocabulary are listed."""


@dataclass(frozen=True)
class Plain:
    """A page: where it stands, without its language and ending, and what is on it.

    `is_index` says that it stands for its folder; `words` are those of each taxonomy.
    """

    path: str
    lang: Lang
    title: str
    summary: str
    text: str
    is_index: bool = False
    topics: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()


def catalogue_of(base: Path) -> Catalogue:
    """Return what can be published of a base."""
    return check(Base(base, HOME), datetime.date(2026, 11, 23)).catalogue


def pages(catalogue: Catalogue) -> Iterator[Plain]:
    """Go through the pages in both languages: a list of each type, what people wrote, the materials."""
    folders = {work.slug: f"{work.type.slug}/" for work in catalogue.published} | dict.fromkeys(catalogue.pages, "")
    for page in _unlinked(catalogue):
        yield replace(page, text=_with_paths(page.text, page.path, folders))


def words(catalogue: Catalogue) -> Iterator[Plain]:
    """Go through the lists of materials by a word of a vocabulary, in both languages."""
    for lang in Lang:
        for taxonomy, vocabulary in TAXONOMIES.items():
            used = {word for work in catalogue.published for word in _words(work.source)[taxonomy]}
            for word in sorted(used):
                label = catalogue.vocabularies[vocabulary].words[word].label[lang]
                yield Plain(f"{taxonomy}/{word}", lang, label, label, "", is_index=True)


def _unlinked(catalogue: Catalogue) -> Iterator[Plain]:
    for lang in Lang:
        for content_type in catalogue.types:
            about = content_type.description[lang]
            yield Plain(content_type.slug, lang, content_type.plural[lang], about, about, is_index=True)
        for page in catalogue.pages.values():
            draft, is_home = page.versions[lang], page.name == "index"
            path = "" if is_home else page.name
            yield Plain(path, lang, page.title(lang), draft.values["summary"], _text(draft), is_index=is_home)
        for work in catalogue.published:
            material = work.best(lang)
            meta = material.meta
            text = "\n\n".join((meta.summary, _text(material.draft), *_fields(material)))
            listed = _words(work.source)
            path = f"{work.type.slug}/{work.slug}"
            yield Plain(path, lang, meta.title, meta.summary, text, topics=listed["topik"], audiences=listed["untuk"])


def _words(source: Material) -> dict[str, tuple[str, ...]]:
    return {"topik": tuple(source.meta.topics), "untuk": tuple(source.meta.audiences)}


def _text(draft: Draft) -> str:
    return "\n".join(draft.source.lines[draft.front.body_line - 1 :]).strip()


def _fields(material: Material) -> Iterator[str]:
    """Go through the lists of a material's metadata, each below a heading."""
    for name, field in fields(type(material.meta)).items():
        values = getattr(material.meta, name)
        if field.localised and isinstance(values, tuple) and values:
            yield _listing(field.label[material.lang], map(str, values))
    yield _listing(
        SOURCES[material.lang],
        (f"{source.title}. {source.publisher}, {source.year}." for source in material.meta.sources),
    )
    yield _listing(
        RELATED[material.lang],
        (f"[{code}]({code})" for code in (*material.meta.services, *material.meta.related)),
    )


def _listing(title: str, items: Iterator[str]) -> str:
    return f"## {title}\n\n" + "\n".join(f"- {item}" for item in items)


def _with_paths(text: str, path: str, folders: dict[str, str]) -> str:
    here = posixpath.dirname(path)

    def named(match: re.Match[str]) -> str:
        code = match["code"]
        if code not in folders:
            return match[0]
        return posixpath.relpath(f"{folders[code]}{code}.md", here or ".") + (match["anchor"] or "")

    return LINK.sub(named, text)
