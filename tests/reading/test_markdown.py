"""Our parser and the plain one of the library read every text alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pangkalan.reading.markdown import MAX_NESTING, markdown

HOME = Path(__file__).resolve().parents[2]
PIECES = [
    *"ab 1)(.-+*_`~<>[]!#|:=&\\/\"'\n\t",
    *(
        "  \n",
        "\n\n",
        "- ",
        "1. ",
        "2) ",
        "> ",
        "    ",
        "# ",
        "## ",
        "---",
        "===",
        "```",
        "~~~",
        "| a | b |\n| - | - |\n",
    ),
    *(
        "[a](b)",
        "![a](b 'c')",
        "[a]: b\n",
        "[a]",
        "<b>",
        "</b>",
        "<!-- a -->",
        "<https://a.b>",
        "&amp;",
        "**a**",
        "_a_",
    ),
    *("<div>\n", "kata", "**kata** ", " **kata.** ", "**", "\u00a0", "é", "https://a.b"),
]


def plain() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 4 * MAX_NESTING}).enable("table")
    parser.validateLink = lambda _url: True
    return parser


PLAIN = plain()


def as_data(tokens: list[Token]) -> list[Any]:
    """Tokens as plain data, without the offsets that only ours have."""
    data = []
    for token in tokens:
        each = token.as_dict(children=False)
        meta = {key: value for key, value in token.meta.items() if key != "offset"}
        data.append(each | {"meta": meta, "children": as_data(token.children or [])})
    return data


def same(text: str) -> None:
    assert as_data(markdown().parse(text)) == as_data(PLAIN.parse(text))
    assert as_data(markdown().parseInline(text)) == as_data(PLAIN.parseInline(text))


@pytest.mark.parametrize("folder", ["contributions", "docs", ".github"])
def test_every_page_is_read_the_same(folder: str) -> None:
    pages = list((HOME / folder).rglob("*.md"))
    assert pages
    for page in pages:
        same(page.read_text(encoding="utf-8"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_markup_is_read_the_same(text: str) -> None:
    same(text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_the_same(text: str) -> None:
    same(text)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50 + "a" + "]" * 50,
        "*" * 200 + "a" + "*" * 200,
        "> " * 40 + "a",
        "- " * 40 + "a",
        "[![a](b)](c)\n" * 20,
        "a\n    b\n===\n",
        "1. a\n\n   b\n2. c\n***\n- d\n+ e\n",
        "> a\nb\n- c\n> | d |\n> | - |\n",
    ],
)
def test_depths_and_turns_are_read_the_same(text: str) -> None:
    same(text)
