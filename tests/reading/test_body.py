"""The text: headings, links, pictures and prose, each with its place."""

from __future__ import annotations

import re

import pytest

from bases import HOME
from pangkalan.reading.body import anchor
from pangkalan.reading.excess import Excess
from texts import body_of


def at(place: object) -> tuple[int, int]:
    return (place.line, place.column)  # type: ignore[attr-defined]


def test_headings_know_level_anchor_and_place() -> None:
    body = body_of("# Satu\n\nIsi\n\n## Dua *kata*\n\n## Dua kata\n")
    assert [(heading.level, heading.text, heading.anchor) for heading in body.headings] == [
        (1, "Satu", "satu"),
        (2, "Dua kata", "dua-kata"),
        (2, "Dua kata", "dua-kata_1"),
    ]
    assert [heading.place.line for heading in body.headings] == [1, 5, 7]


def test_links_and_pictures_know_words_target_and_place() -> None:
    body = body_of("Lihat [ini](a.md) dan ![anak](b.jpg).\n\n| a | b |\n|---|---|\n| x | [y](c) |\n")
    found = [(ref.target, ref.text, ref.picture, *at(ref.place)) for ref in body.references]
    assert found == [("a.md", "ini", False, 1, 7), ("b.jpg", "anak", True, 1, 23), ("c", "y", False, 5, 7)]


def test_dangerous_addresses_are_seen_too() -> None:
    body = body_of("[x](javascript:alert(1)) [y](data:text/html,z)")
    assert [ref.target for ref in body.references] == ["javascript:alert(1)", "data:text/html,z"]


def test_html_is_found_within_a_line_and_as_a_block() -> None:
    body = body_of("a <b>c</b>\n\n<div>\nd\n</div>\n")
    assert [(html.text, *at(html.place)) for html in body.raw_html] == [
        ("<b>", 1, 3),
        ("</b>", 1, 7),
        ("<div>\nd\n</div>", 3, 1),
    ]


def test_what_stands_in_code_is_no_link_and_no_html() -> None:
    body = body_of("`[a](b) <b>`\n\n    <i>\n")
    assert not body.references
    assert not body.raw_html


def test_lists_know_their_own_items() -> None:
    body = body_of("1. a\n2. b\n   - c\n3. d\n")
    assert [(listing.ordered, listing.items) for listing in body.listings] == [(True, 3), (False, 1)]


def test_the_item_of_a_list_remembers_the_sentence_above() -> None:
    [*_, item] = body_of("## Aturan\n\nYang tidak boleh:\n\n- pergi\n").passages
    assert item.kind == "item"
    assert item.lead_in == "Aturan Yang tidak boleh:"


def test_words_are_counted_without_markup() -> None:
    assert body_of("Satu *dua* [tiga](x)\n").words >= 3


@pytest.mark.parametrize(
    ("text", "excess"),
    [
        ("a" * 2_001, Excess.LONG_LINE),
        ("[" * 61, Excess.BRACKETS),
        ("- " * 9, Excess.NESTING),
        (" " * 65 + "a", Excess.NESTING),
        ("a\n" * 2_001, Excess.BLOCKS),
        ("a" * 1_999 + "\n" + "a" * 1_999 + "\n" + "a" * 4_003, Excess.LONG_LINE),
        (("a" * 1_999 + "\n") * 5, Excess.DENSE_BLOCK),
        (("[" * 60 + "\n") * 7, Excess.DENSE_BLOCK),
        ("|a" * 20 + "\n" + "|-" * 20 + "\n" + "|a\n" * 100, Excess.DENSE_BLOCK),
        (("[" * 60 + "\n\n") * 51, Excess.MARKS),
    ],
)
def test_a_text_beyond_the_limits_is_not_parsed(text: str, excess: Excess) -> None:
    body = body_of(f"Isi.\n\n{text}\n")
    assert body.problem
    assert body.problem[0] is excess
    assert not body.blocks


def test_an_anchor_is_never_that_of_the_page_around_it_or_of_the_browser() -> None:
    templates = "".join(file.read_text(encoding="utf-8") for file in (HOME / "overrides").rglob("*.html"))
    ids = re.findall(r'\bid="([^"{]+)"', templates)
    assert "isi" in ids
    for name in (*ids, "Location", "Links", "Isi", "body"):
        assert anchor(name) not in {*ids, "location", "links", "body"}


def test_an_anchor_is_plain_ascii() -> None:
    assert anchor("Dukungan Psikologis Awal (DPA)") == "dukungan-psikologis-awal-dpa"
    assert anchor("Café №1") == "cafe-no1"
    assert anchor("!?") == "bagian"
