"""The stage reads the same to our fast renderer and to Python-Markdown with the extensions of mkdocs.yml."""

from __future__ import annotations

import datetime
import re

import markdown
import pytest
import yaml

from bases import HOME
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.publishing.page import Page
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.rendering import render
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.reading.body import anchor
from pangkalan.workshop import check

DAY = datetime.date(2026, 11, 23)


def _extensions() -> list[str]:
    text = (HOME / "mkdocs.yml").read_text(encoding="utf-8")
    listed = text.partition("\nmarkdown_extensions:\n")[2].partition("\n\n")[0]
    return list(yaml.safe_load(listed))


@pytest.fixture(scope="module")
def python_markdown() -> markdown.Markdown:
    settings = {"toc": {"slugify": lambda text, _separator: anchor(text)}}
    return markdown.Markdown(extensions=_extensions(), extension_configs=settings)


def _plain(html: str) -> list[str]:
    """HTML without the differences that no reader sees: white space between blocks, the form of quotation marks, the order of attributes."""
    text = re.sub(r"> +<", "><", re.sub(r"\s+", " ", sanitise(html)))
    text = re.sub(r" ?<br> ?", "<br>", text).replace("&quot;", '"').replace("</p>", "</p>\n")
    text = re.sub(r'<img alt="([^"]*)" src="([^"]*)">', r'<img src="\2" alt="\1">', text)
    return [line.strip() for line in text.split("\n") if line.strip()]


def _pages() -> list[Page]:
    return all_pages(check(Base(HOME, HOME), DAY).catalogue, Site("https://contoh.example/"))


def test_every_page_reads_the_same(python_markdown: markdown.Markdown) -> None:
    pages = _pages()
    assert len(pages) > 300
    for page in pages:
        python_markdown.reset()
        assert _plain(render(page.body)) == _plain(python_markdown.convert(page.body)), page.path


@pytest.mark.parametrize(
    "text",
    [
        '!!! do ""\n\n    ## Lakukan\n\n    -   satu\n\n    -   dua\n\n        paragraf\n\nSesudah.\n',
        '!!! facts ""\n\n    Jam\n    :   24 jam\n\n    Wilayah\n    :   [Jakarta](../x/)\n',
        "1.  a\n\n2.  b\n\n    -   c\n\n## Judul\n\n## Judul\n",
        "| a | b |\n| --- | --- |\n| x &#124; y | **z** |\n",
        "> kutip\n>\n> -   a\n",
    ],
)
def test_each_kind_of_block_reads_the_same(text: str, python_markdown: markdown.Markdown) -> None:
    python_markdown.reset()
    assert _plain(render(text)) == _plain(python_markdown.convert(text))


def test_raw_html_is_left_out() -> None:
    assert "<script" not in render("<script>alert(1)</script>\n\nTeks <b onclick=x>tebal</b>.\n")
