"""Any bytes can be read: nothing raises, nothing takes long, and what is read says where it stands."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from msgspec import Struct, structs

from pangkalan.language import Lang
from pangkalan.reading.body import read_body
from pangkalan.reading.front_matter import Scalar, read_front_matter
from pangkalan.reading.source import Place, read
from pangkalan.schema.material import Draft, accept, read_draft, read_page
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_types
from texts import contents, quickly

PATH = "contributions/koping/contoh.id.md"


def places(value: object) -> list[Place]:
    """Every place in something that was read, however deep."""
    if isinstance(value, Place):
        return [value]
    if isinstance(value, tuple):
        return [place for item in value for place in places(item)]
    if isinstance(value, Struct):
        return [place for each in structs.astuple(value) for place in places(each)]
    return []


def draft_of(content: bytes, path: str = PATH) -> Draft:
    return read_draft(read(path, content), all_types(), Vocabularies({}))


@quickly
@given(contents)
def test_any_bytes_give_a_source(content: bytes) -> None:
    source = read(PATH, content)
    assert source.size == len(content)
    assert "\r" not in source.text
    assert not source.text.startswith("\ufeff")
    assert source.readable or source.damage
    for place in places(source):
        assert 1 <= place.line <= max(len(source.lines), content.count(b"\n") + content.count(b"\r") + 1)
        assert place.column >= 1


@quickly
@given(contents)
def test_any_text_gives_front_matter_and_a_body(content: bytes) -> None:
    source = read(PATH, content)
    front = read_front_matter(source)
    assert 1 <= front.body_line <= len(source.lines) + 1
    body = read_body(source, front.body_line)
    for place in places((front.entries, front.problems, body.headings, body.references, body.raw_html, body.passages)):
        assert 1 <= place.line <= len(source.lines) + 1
        assert 1 <= place.column <= len(source.line(place.line)) + 2


@quickly
@given(contents)
def test_any_bytes_give_a_draft_that_is_accepted_or_not(content: bytes) -> None:
    for path in (PATH, "contributions/koping/contoh.en.md", "contributions/koping/contoh.fr.md", "a"):
        draft = draft_of(b"---\njudul: a\n" + content, path)
        assert accept(draft) is None or draft.lang in Lang
        assert read_page(draft.source).hand_written


BOMBS = {
    "brackets in metadata": b"---\na: " + b"[" * 50_000,
    "braces in metadata": b"---\n" + b"{a: " * 20_000,
    "dashes in metadata": b"---\n" + b"- " * 40_000,
    "aliases": b"---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n",
    "a long number": b"---\na: 0x" + b"f" * 90_000 + b"\n---\n",
    "colons": b"---\n" + b"a: b: c\n" * 10_000 + b"---\n",
    "tabs": b"---\n" + b"a:\tb\n" * 10_000 + b"---\n",
    "brackets": b"[" * 90_000,
    "open links": b"[a](<" * 18_000,
    "open pictures": b"![a][" * 18_000,
    "CDATA": b"<![CDATA[" * 10_000,
    "tags": b"<a " * 30_000,
    "stars": b"* " * 45_000,
    "emphasis": b"**a" * 30_000,
    "backticks": b"".join(b"`" * count + b" " for count in range(400)),
    "quotations": b"> " * 45_000,
    "nested list": b"".join(b"  " * depth + b"- a\n" for depth in range(300)),
    "paragraphs": b"a\n\n" * 33_000,
    "table": b"|a" * 900 + b"\n" + b"|-" * 900 + b"\n" + (b"|a" * 900 + b"\n") * 50,
    "definitions": b"".join(b"[a%d]: x\n" % count for count in range(8_000)),
    "quotation that ends open": b">- <!d\n>",
    "half a megabyte": b"a" * 500_000,
}


@pytest.mark.parametrize("content", BOMBS.values(), ids=BOMBS.keys())
def test_texts_made_to_hang_a_parser_are_read_in_a_blink(content: bytes) -> None:
    before = time.process_time()
    draft_of(content)
    assert time.process_time() - before < 4


YAML_THAT_GUESSES = {
    "no", "yes", "on", "0271234567", "12:30", "32.10", "0777", "012", "1_000", "0x1F", "1e3", ".inf", "~", "null",
    "2020-05-13", "=", "0b11", "+62 812", "TRUE", "nan",
}  # fmt: skip


@pytest.mark.parametrize("value", sorted(YAML_THAT_GUESSES))
def test_a_value_stays_what_was_written(value: str) -> None:
    front = read_front_matter(read(PATH, f"---\njudul: {value}\n---\n".encode()))
    assert front.problems == ()
    entry = front.get("judul")
    assert entry
    assert entry.value == Scalar(value, Place(PATH, 2, 8))
