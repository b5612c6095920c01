"""A stranger's Markdown written anew: the same words for every reader, and nothing else."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest
import yaml
from comrak import ExtensionOptions, RenderOptions, render_markdown
from hypothesis import example, given
from markdown import Markdown

from bases import HOME
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.publishing.clean import clean, escape
from pangkalan.reading.body import anchor
from texts import body_of, markdown, quickly

ADDRESS = "https://contoh.org/a_(b)"
# Found by trying some 150,000 generated texts: every one was read differently by the two languages, or cleaned twice.
ONCE_WRONG = (
    "- - a\n    - b\n", "- ```\n  x\n", "-\n```\n]\n", "1)\n1.\n", "1.\n\n\n0.\n", "- 8.\n", "0. <!--\n", "2020. Tahun itu\n",
    "99. a\n100. b\n\n    c\n", "# Judul #\\#\n", "a \\\nb\n", "> a  \n> b\n", "    a\n```\nb\n", "~~~\n \n{\n", "!<https://a.id>\n",
    "[<ps:>]()\n", "![a\nb](c)\n", "***@*:*\n", "*\\\n.*\n", "*a*_b_\n", "*` `*\n", "[- a](b)\n", "![](a)\n", "+ -\n- -\n",
    ">- <!d\n>\n", "| a |\n|---|\n|\n", "[a\\\n- b](c)\n", "a\\\n\\\nb\n",
)  # fmt: skip


def cleaned(text: str) -> str:
    """A text written anew with every link leading to one address."""
    return clean(body_of(text).blocks, lambda _target, picture: "gambar/a.jpg" if picture else ADDRESS)


def unlinked(text: str) -> str:
    """A text written anew with no link leading anywhere."""
    return clean(body_of(text).blocks, lambda _target, _picture: None)


def also(texts: tuple[str, ...]) -> Any:
    """Try these texts besides the generated ones."""

    def decorated(test: Any) -> Any:
        for text in texts:
            test = example(text)(test)
        return test

    return decorated


def commonmark(text: str) -> str:
    """A text as another reader of CommonMark with tables shows it; HTML is shown as the text that it is."""
    extensions, render = ExtensionOptions(), RenderOptions()
    extensions.table = True
    render.escape = True
    return render_markdown(text, extensions, render_options=render)


class _Yaml(yaml.SafeLoader):
    """mkdocs.yml, its environment variables left alone."""


_Yaml.add_constructor("!ENV", lambda loader, node: loader.construct_sequence(node)[-1])


@cache
def python_markdown() -> Markdown:
    """Python-Markdown with what MkDocs and mkdocs.yml switch on."""
    config = yaml.load((HOME / "mkdocs.yml").read_text(encoding="utf-8"), _Yaml)  # noqa: S506 - a safe loader
    extensions = dict.fromkeys(["toc", "tables", "fenced_code", *config["markdown_extensions"]])
    settings = {"toc": {"slugify": lambda text, _separator: anchor(text)}}
    return Markdown(extensions=list(extensions), extension_configs=settings)


def html_of(text: str) -> str:
    return python_markdown().reset().convert(text)


class _Shown(HTMLParser):
    """What a reader sees of HTML: words, line by line, with the numbers of lists."""

    BLOCKS = frozenset("p li h1 h2 h3 h4 h5 h6 pre blockquote td th tr ul ol dl dt dd div hr table thead tbody".split())

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.numbers: list[int | None] = []
        self.verbatim = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given_ = dict(attrs)
        if tag in self.BLOCKS:
            self.parts.append("\n")
        if tag in ("ol", "ul"):
            self.numbers.append(int(given_.get("start") or 1) if tag == "ol" else None)
        elif tag == "li" and (number := self.numbers[-1]) is not None:
            self.parts.append(f"{number}.\n")
            self.numbers[-1] = number + 1
        elif tag == "br":
            self.parts.append(" ")
        elif tag == "img":
            self.parts.append(" ".join((given_.get("alt") or "").split()))
        self.verbatim = self.verbatim or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in self.BLOCKS:
            self.parts.append("\n")
        if tag in ("ol", "ul"):
            self.numbers.pop()
        self.verbatim = self.verbatim and tag != "pre"

    def handle_data(self, data: str) -> None:
        self.parts.append(data if self.verbatim else re.sub(r"\s+", " ", data))


def shown(html: str) -> str:
    reader = _Shown()
    reader.feed(html)
    reader.close()
    text = "".join(reader.parts).replace("\u200b", "").replace("\xa0", " ")
    lines = "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)
    return re.sub(r"(?m)^(\d+\.)\n", r"\1 ", lines)


@quickly
@also(ONCE_WRONG)
@given(markdown)
def test_cleaning_what_is_clean_changes_nothing(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once


@quickly
@also(ONCE_WRONG)
@given(markdown)
def test_python_markdown_shows_what_commonmark_shows(text: str) -> None:
    if not body_of(text).problem:
        assert shown(html_of(cleaned(text))) == shown(commonmark(text))


@quickly
@also(ONCE_WRONG)
@given(markdown)
def test_a_link_that_leads_nowhere_leaves_its_words(text: str) -> None:
    if not body_of(text).problem:
        assert shown(html_of(unlinked(text))) == shown(commonmark(text))


@quickly
@also(ONCE_WRONG)
@given(markdown)
def test_sanitising_takes_nothing_that_can_be_seen(text: str) -> None:
    html = html_of(cleaned(text))
    assert shown(sanitise(html)) == shown(html)


OURS = frozenset(
    "a blockquote br code dd div dl dt em h2 h3 h4 h5 h6 hr img li ol p pre strong table tbody td th thead tr ul".split()
)
MARKUP = re.compile(r"<\s*/?\s*([a-zA-Z!?][^\s/>]*)([^>]*)>?")
TRAPS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe srcdoc='<script>'>",
    "<!--><script>alert(1)</script>", "<![CDATA[<script>", "<?php echo 1 ?>", "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))", "[x](JaVa&#115;cript:alert(1))", "[x]( data:text/html,<script>)", "![x](//evil.example/x)",
    '<https://evil.example/"onclick=alert(1)>', "# `</title><script>alert(1)</script>`", "[x](y){onclick=alert(1)}",
    "# x {#__config}", '!!! note "<script>"\n    x', "&lt;script&gt;", "`<script>`", "    <script>", "```html\n<script>\n```",
    "|<script>|\n|-|\n|<b>|", "- <style>*{display:none}</style>", "[a]: javascript:alert(1)\n\n[a]", "[TOC]", "*[a]: <b>",
    "<form action=x><input name=body>", "<meta http-equiv=refresh content=0>", "<base href=//evil.example>", "\\<script>",
)  # fmt: skip


@quickly
@also(tuple(f"{trap}\n" for trap in TRAPS))
@given(markdown)
def test_no_tag_or_attribute_of_an_author_survives(text: str) -> None:
    html = sanitise(html_of(cleaned(text)))
    for tag, attributes in MARKUP.findall(html):
        assert tag in OURS
        assert not re.search(r"\s(?:on\w+|style|name|srcdoc|target)\s*=", re.sub(r'"[^"]*"', '""', attributes))
    for address in re.findall(r'(?:href|src)="([^"]*)"', html):
        assert address in {ADDRESS, "https://contoh.org/a_%28b%29", "gambar/a.jpg"}


@pytest.mark.parametrize("trap", TRAPS)
def test_html_is_shown_as_the_text_that_it_is(trap: str) -> None:
    html = sanitise(html_of(cleaned(f"Awal\n\n{trap}\n\nAkhir\n")))
    assert shown(html) == shown(commonmark(f"Awal\n\n{trap}\n\nAkhir\n"))


@quickly
@given(markdown)
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    plain = " ".join(text.split())
    assert shown(html_of(escape(plain))) == plain.replace("\u200b", "")


def test_people_indent_lists_by_two_spaces_and_leave_out_blank_lines() -> None:
    text = "Langkah:\n1. Satu\n   - rinci\n2. Dua\n\n* a\n  * b\n"
    assert cleaned(text).startswith("Langkah:\n\n1.  Satu\n    -   rinci\n2.  Dua\n")
    assert shown(html_of(cleaned(text))) == "Langkah:\n1. Satu\nrinci\n2. Dua\na\nb"


def test_a_heading_of_the_text_is_never_that_of_the_page() -> None:
    assert cleaned("# Satu\n\nDua\n===\n") == "## Satu\n\n## Dua\n"


def test_a_link_keeps_its_words_where_it_leads_nowhere() -> None:
    assert unlinked("Lihat [ini *itu*](a) dan ![anak](b).\n") == "Lihat ini *itu* dan anak.\n"


def test_addresses_cannot_break_out_of_their_link() -> None:
    written = clean(body_of("[a](b)").blocks, lambda *_: 'https://a.id/")<b> x')
    assert written == "[a](https://a.id/%22%29%3Cb%3E%20x)\n"


def test_an_address_means_the_same_when_it_is_read_again() -> None:
    for address in ("https://a.id/?b&lt;c", "https://a.id/&Tab;x", "https://a.id/?b=1&c=2", "javascript&colon;x"):
        written = clean(body_of("[a](b)").blocks, lambda *_, address=address: address)
        assert [reference.target for reference in body_of(written).references] == [address]
