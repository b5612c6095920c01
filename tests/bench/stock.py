"""The plain set-up of the same packages on the same texts: MkDocs, Material, static-i18n as their guides say.

Navigation and search are the packages' own, and links are resolved by MkDocs. What our metadata adds to a
page stands as lists below its text, as an author without our content types would write it.
"""

from __future__ import annotations

import datetime
import json
import posixpath
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.corpus import HOME, LINK
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft, Material
from pangkalan.workshop import check

CONFIGURATION = """\
site_name: Pangkalan Psikoedukasi
site_url: https://example.org/
theme:
  name: material
  language: id
plugins:
  - search
  - i18n:
      docs_structure: suffix
      languages:
        - {locale: id, name: Indonesia, default: true, build: true}
        - {locale: en, name: English, build: true}
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - toc: {permalink: true}
  - pymdownx.details
  - pymdownx.superfences
  - pymdownx.tasklist
"""
HOME_PAGE = Text("Pangkalan Psikoedukasi", "Psychoeducation base")
SOURCES = Text("Sumber", "Sources")
RELATED = Text("Terkait", "Related")


def command(room: Path, target: Path) -> list[str]:
    """Return the command that builds what is prepared in a room."""
    configuration = str(room / "mkdocs.yml")
    return [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", configuration, "-d", str(target)]


def prepare(base: Path, room: Path) -> None:
    """Write the texts of a base in the layout `suffix` of static-i18n, with a configuration."""
    (room / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    catalogue = check(Base(base, HOME), datetime.date(2026, 11, 23)).catalogue
    folders = {work.slug: f"{work.type.slug}/" for work in catalogue.published} | dict.fromkeys(catalogue.pages, "")
    for path, text in _pages(catalogue):
        target = room / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_with_paths(text, path, folders), encoding="utf-8")


def _pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Go through the pages: their paths, and their Markdown with links to codes."""
    for lang in Lang:
        suffix = ".md" if lang is Lang.ID else f".{lang}.md"
        yield f"index{suffix}", _page(HOME_PAGE[lang], "", f"{HOME_PAGE[lang]}.")
        for content_type in catalogue.types:
            words = content_type.plural[lang], content_type.description[lang]
            yield f"{content_type.slug}/index{suffix}", _page(*words, words[1])
        for page in catalogue.pages.values():
            draft = page.versions[lang]
            yield f"{page.name}{suffix}", _page(page.title(lang), draft.values["summary"], _text(draft))
        for work in catalogue.published:
            material = work.best(lang)
            parts = (material.meta.summary, _text(material.draft), *_fields(material))
            yield (
                f"{work.type.slug}/{work.slug}{suffix}",
                _page(material.meta.title, material.meta.summary, "\n\n".join(parts)),
            )


def _page(title: str, summary: str, text: str) -> str:
    return f"---\ntitle: {json.dumps(title)}\ndescription: {json.dumps(summary)}\n---\n\n# {title}\n\n{text}\n"


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
    """Return a text whose links name files, as MkDocs resolves them, in place of codes."""
    here = posixpath.dirname(path)

    def named(match: re.Match[str]) -> str:
        code = match["code"]
        if code not in folders:
            return match[0]
        return posixpath.relpath(f"{folders[code]}{code}.md", here or ".") + (match["anchor"] or "")

    return LINK.sub(named, text)
