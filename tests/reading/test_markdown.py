"""Blocks of any text: what they say, as another parser reads it, and where they stand."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from comrak import ExtensionOptions, RenderOptions, render_markdown
from hypothesis import given
from hypothesis import strategies as st

from pangkalan.reading.markdown import Block, Inline, Line, every, parse, words
from texts import markdown, quickly

HOME = Path(__file__).resolve().parents[2]
PIECES = [
    *"ab 1)(.-+*_`~<>[]!#|:=&\\/\"'\n\t",
    "  \n", "\n\n", "- ", "1. ", "2) ", "> ", "    ", "# ", "## ", "---", "===", "```", "~~~", "| a | b |\n| - | - |\n",
    "[a](b)", "![a](b 'c')", "[a]: b\n", "[a]", "<b>", "</b>", "<!-- a -->", "<https://a.b>", "&amp;", "**a**", "_a_",
    "<div>\n", "kata", "**kata** ", " **kata.** ", "**", "\u00a0", "é", "😀", "https://a.b", "a@b.id", "<a@b.id>", "\\|", "\0",
]  # fmt: skip
texts = st.one_of(markdown, st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.text(max_size=200))


def told_by_comrak(text: str) -> tuple[list[str], list[str], list[str]]:
    """The headings, the targets of links and pictures, and the words of code of a text, as another parser has them."""
    extensions, render = ExtensionOptions(), RenderOptions()
    extensions.table = True
    render.escape = True
    shown = render_markdown(text, extensions, render_options=render)
    headings = re.findall(r"<h([1-6])>", shown)
    targets = [html.unescape(target) for target in re.findall(r'<(?:a href|img src)="([^"]*)"', shown)]
    code = [html.unescape(said) for said in re.findall(r"<code(?: class=\"[^\"]*\")?>(.*?)</code>", shown, re.DOTALL)]
    return headings, targets, [" ".join(said.split()) for said in code]


@pytest.mark.parametrize("folder", ["contributions", "docs", ".github"])
def test_every_page_is_read_as_another_parser_reads_it(folder: str) -> None:
    pages = list((HOME / folder).rglob("*.md"))
    assert pages
    for page in pages:
        text = page.read_text(encoding="utf-8")
        blocks = list(every(parse(text.split("\n"))))
        headings, targets, code = told_by_comrak(text)
        inline = [piece for block in blocks for piece in block.inline]
        assert [str(block.level) for block in blocks if block.kind == "heading"] == headings
        assert sorted(piece.target for piece in inline if piece.target) == sorted(filter(None, targets))
        ours = [piece.text for piece in inline if piece.kind == "code"]
        ours += [block.text for block in blocks if block.kind in ("fenced", "indented")]
        assert sorted(" ".join(said.split()) for said in ours) == sorted(code)


@quickly
@given(texts)
def test_any_text_gives_blocks_that_stand_within_each_other(text: str) -> None:
    lines = text.split("\n")

    def look(blocks: tuple[Block, ...], first: int, end: int) -> None:
        for block in blocks:
            assert first <= block.row < block.end <= end
            assert 0 <= block.column <= len(lines[block.row])
            look(block.inside, block.row, block.end)
            first = block.row

    look(parse(lines), 0, len(lines))


@quickly
@given(texts)
def test_what_is_written_stands_where_it_is_said_to_stand(text: str) -> None:
    lines = text.replace("\0", "\ufffd").split("\n")
    for block in every(parse(lines)):
        for line in block.lines:
            there = lines[line.row][line.column :]
            assert (there.replace("\\|", "|") if block.kind == "cell" else there).startswith(line.text)
        for piece in block.inline:
            begins = {"link": ("[", "<"), "image": ("!",), "html": ("<",)}.get(piece.kind)
            if begins and piece.turn >= 0:
                assert lines[piece.row].startswith(begins, piece.column)


@quickly
@given(texts)
def test_what_opens_closes_and_in_order(text: str) -> None:
    for block in every(parse(text.split("\n"))):
        opened: list[str] = []
        for piece in block.inline:
            if piece.turn > 0:
                opened.append(piece.kind)
            elif piece.turn < 0:
                assert opened.pop() == piece.kind
        assert not opened


def only(text: str) -> Block:
    [block] = parse(text.split("\n"))
    return block


def test_a_paragraph_keeps_its_markup_and_knows_its_words() -> None:
    block = only("> Lihat *ini* dan\n>   [itu `satu`](b.md)  \nlanjut &amp; \\* selesai ")
    [paragraph] = block.inside
    assert [(line.text, line.row, line.column) for line in paragraph.lines] == [
        ("Lihat *ini* dan", 0, 2),
        ("[itu `satu`](b.md)  ", 1, 4),
        ("lanjut &amp; \\* selesai", 2, 0),
    ]
    assert words(paragraph.inline) == "Lihat ini dan itu satu lanjut & * selesai"


def test_a_line_may_begin_with_a_sign_that_is_escaped() -> None:
    assert only("\\# bukan judul").lines[0].text == "\\# bukan judul"
    [item] = only("- \\* bukan daftar").inside
    assert item.inside[0].lines[0] == Line("\\* bukan daftar", 0, 2)
    assert only("## \\# satu").lines[0] == Line("\\# satu", 0, 3)


def test_headings_leave_out_their_marks() -> None:
    blocks = parse(["# Satu ##", "## \\#", "###", "Dua #", "---", "a", "b", "==="])
    assert [(block.level, [line.text for line in block.lines], block.end) for block in blocks] == [
        (1, ["Satu"], 1),
        (2, ["\\#"], 2),
        (3, [""], 3),
        (2, ["Dua #"], 5),
        (1, ["a", "b"], 8),
    ]


def test_the_words_of_a_picture_are_those_that_stand_for_it() -> None:
    [picture] = only('![Ibu *dan* anak\ndi `rumah`](a.jpg "judul")').inline
    assert picture == Inline("image", "Ibu dan anak di rumah", 0, "a.jpg", 0, 0)


def test_lists_know_their_kind_their_first_number_and_whether_they_are_loose() -> None:
    tight, loose = parse(["3) a", "4) b", "   - c", "", "* d", "", "* e"])
    assert (tight.kind, tight.level, tight.loose, len(tight.inside)) == ("numbers", 3, False, 2)
    assert (loose.kind, loose.loose, [item.row for item in loose.inside]) == ("bullets", True, [4, 6])
    assert [block.kind for block in tight.inside[1].inside] == ["paragraph", "bullets"]


def test_the_paragraph_of_an_item_ends_where_its_words_end() -> None:
    [item] = only("- a `b\n  c`\n  - d").inside
    paragraph, nested = item.inside
    assert [line.text for line in paragraph.lines] == ["a `b", "c`"]
    assert (paragraph.end, nested.row) == (2, 2)


def test_cells_know_their_column_and_their_bars() -> None:
    table = only("| a \\| b | é | c |\n|---|---|---|\n|  d |\n")
    cells = [cell.lines[0] for row in table.inside for cell in row.inside]
    assert [(cell.text, cell.row, cell.column) for cell in cells[:4]] == [
        ("a | b", 0, 2),
        ("é", 0, 11),
        ("c", 0, 15),
        ("d", 2, 3),
    ]
    assert [cell.text for cell in cells[4:]] == ["", ""]


def test_code_and_html_keep_their_text_and_their_rows() -> None:
    fenced, indented, tag = parse(["~~~ py", "x", "", "~~~", "", "    a", "", "    b", "", "<div>", "c", "</div>"])
    assert (fenced.kind, fenced.text, fenced.row, fenced.end) == ("fenced", "x\n\n", 0, 4)
    assert (indented.kind, indented.text, indented.row, indented.end) == ("indented", "a\n\nb\n", 5, 8)
    assert (tag.kind, tag.text, tag.row, tag.end) == ("html", "<div>\nc\n</div>", 9, 12)


def test_an_address_of_mail_leads_to_mail() -> None:
    opening, *_ = only("<a@b.id>").inline
    assert opening.target == "mailto:a@b.id"


def test_places_are_counted_in_letters() -> None:
    [_, tag, *_] = only("é😀 <b>").inline
    assert (tag.kind, tag.row, tag.column) == ("html", 0, 3)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "*a " * 20_000,
        "`" * 20_000,
        "<" * 20_000,
        "![" * 10_000 + "a" + "](b)" * 10_000,
        "> " * 200 + "a",
        "a\n" * 20_000,
        "|a" * 2_000 + "\n" + "|-" * 2_000 + "\n" + "|\n" * 500,
    ],
    ids=["brackets", "stars", "ticks", "tags", "pictures", "quotations", "lines", "cells"],
)
def test_what_makes_other_parsers_slow_is_read_whole(text: str) -> None:
    assert parse(text.split("\n"))
