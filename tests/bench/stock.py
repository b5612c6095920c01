"""The plain set-up of the same packages on the same texts: MkDocs, Material, static-i18n as their guides say.

Navigation and search are the packages' own, and links are resolved by MkDocs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bench.plain import Plain, catalogue_of, pages
from pangkalan.language import Lang

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


def command(room: Path, target: Path) -> list[str]:
    """Return the command that builds what is prepared in a room."""
    configuration = str(room / "mkdocs.yml")
    return [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", configuration, "-d", str(target)]


def prepare(base: Path, room: Path) -> None:
    """Write the texts of a base in the layout `suffix` of static-i18n, with a configuration."""
    (room / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    for page in pages(catalogue_of(base)):
        target = room / "docs" / _name(page)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_written(page), encoding="utf-8")


def _name(page: Plain) -> str:
    suffix = ".md" if page.lang is Lang.ID else f".{page.lang}.md"
    return f"{page.path}/index{suffix}".lstrip("/") if page.is_index else page.path + suffix


def _written(page: Plain) -> str:
    title, summary = json.dumps(page.title), json.dumps(page.summary)
    return f"---\ntitle: {title}\ndescription: {summary}\n---\n\n# {page.title}\n\n{page.text}\n"
