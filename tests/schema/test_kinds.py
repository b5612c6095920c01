"""Kinds of value: what they take, and what they tell an author to write instead."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bases import HOME
from pangkalan.language import Text
from pangkalan.reading.base import Base
from pangkalan.reading.front_matter import Entry, Mapping, Node, Scalar, Sequence
from pangkalan.reading.source import Place
from pangkalan.schema.field import FlawKind, Kind, fields
from pangkalan.schema.kinds import Choice, Code, Day, Line, Many, Record, WebAddress, Year, Yes, as_code, is_web_address
from pangkalan.schema.meta import Meta, Person
from pangkalan.schema.vocabulary import Vocabularies, Vocabulary, Word
from pangkalan.workshop import all_types, read_vocabularies
from texts import quickly

PLACE = Place("a.md", 2, 3)
TOPICS = ("cemas", "Cemas dan takut", "Anxiety and fear"), ("duka", "Duka", "Grief"), ("lama", "Lama", "Old")
WORDS = Vocabularies(
    {"topik": Vocabulary("topik", {slug: Word(slug, Text(id, en), retired=slug == "lama") for slug, id, en in TOPICS})}
)
KINDS: tuple[Kind, ...] = (
    Line(20, 2), Choice("topik"), Day(), Year(), Yes(), Code(), WebAddress(), Many(Choice("topik"), 1, 2), Record(Person),
)  # fmt: skip
NODES = st.recursive(
    st.text(max_size=12).map(lambda text: Scalar(text, PLACE)),
    lambda nodes: st.one_of(
        st.lists(nodes, max_size=3).map(lambda items: Sequence(tuple(items), PLACE)),
        st.lists(st.tuples(st.sampled_from(("nama", "peran", "x")), nodes), max_size=3).map(
            lambda pairs: Mapping(tuple(Entry(key, node, PLACE) for key, node in pairs), PLACE)
        ),
    ),
    max_leaves=6,
)


def read(kind: Kind, text: str) -> tuple[object, list[tuple[FlawKind, str]]]:
    judgement = kind.read("kunci", Scalar(text, PLACE), WORDS)
    return judgement.value, [(flaw.kind, flaw.instead) for flaw in judgement.flaws]


@quickly
@given(st.sampled_from(KINDS), NODES)
def test_any_node_gives_a_value_or_a_flaw(kind: Kind, node: Node) -> None:
    judgement = kind.read("kunci", node, WORDS)
    assert judgement.value is not None or judgement.flaws
    assert all(flaw.place == PLACE for flaw in judgement.flaws)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Line(20), "  Tenang   saja ", "Tenang saja"),
        (Choice("topik"), "duka", "duka"),
        (Choice("topik"), "lama", "lama"),
        (Day(), "2024-02-29", datetime.date(2024, 2, 29)),
        (Year(), "2020", 2020),
        (Yes(), "ya", True),
        (Code(), "isolasi-mandiri", "isolasi-mandiri"),
        (WebAddress(), "https://www.who.int/a?b=c#d", "https://www.who.int/a?b=c#d"),
        (Many(Choice("topik"), 1, 3), "cemas, duka", ("cemas", "duka")),
    ],
)
def test_a_sound_value_is_read(kind, text, value) -> None:
    assert read(kind, text) == (value, [])


@pytest.mark.parametrize(
    ("kind", "text", "flaw", "instead"),
    [
        (Line(5), "terlalu panjang", FlawKind.TOO_LONG, ""),
        (Line(5, 3), "a", FlawKind.TOO_SHORT, ""),
        (Line(50), "<b>tebal</b>", FlawKind.NOT_PLAIN_TEXT, "tebal"),
        (Line(50), "nomor \u202e119", FlawKind.NOT_PLAIN_TEXT, "nomor 119"),
        (Choice("topik"), "Grief", FlawKind.UNKNOWN_WORD, "duka"),
        (Choice("topik"), "cemass", FlawKind.UNKNOWN_WORD, "cemas"),
        (Choice("topik"), "sepeda", FlawKind.UNKNOWN_WORD, ""),
        (Day(), "13 Mei 2020", FlawKind.NOT_A_DATE, "2020-05-13"),
        (Day(), "13/5/2020", FlawKind.NOT_A_DATE, "2020-05-13"),
        (Day(), "2020-02-30", FlawKind.NOT_A_DATE, ""),
        (Day(), "kemarin", FlawKind.NOT_A_DATE, ""),
        (Year(), "tahun 2020", FlawKind.NOT_A_NUMBER, "2020"),
        (Yes(), "yes", FlawKind.NOT_YES, "ya"),
        (Yes(), "tidak", FlawKind.NOT_YES, ""),
        (Code(), "Isolasi Mandiri.id.md", FlawKind.NOT_A_CODE, "isolasi-mandiri"),
        (WebAddress(), "http://who.int", FlawKind.NOT_A_WEB_ADDRESS, "https://who.int"),
        (WebAddress(), "www.who.int", FlawKind.NOT_A_WEB_ADDRESS, "https://www.who.int"),
        (WebAddress(), "javascript:alert(1)", FlawKind.NOT_A_WEB_ADDRESS, ""),
        (Many(Choice("topik"), 1, 1), "cemas, duka", FlawKind.TOO_MANY, ""),
    ],
)
def test_a_flaw_says_what_to_write_instead_where_that_can_be_known(kind, text, flaw, instead) -> None:
    assert (flaw, instead) in read(kind, text)[1]


@pytest.mark.parametrize("kind", KINDS[:-1], ids=lambda kind: type(kind).__name__)
def test_nothing_written_is_missing(kind) -> None:
    assert [flaw for flaw, _ in read(kind, " ")[1]] == [FlawKind.MISSING]


@pytest.mark.parametrize(
    "address",
    [
        "https://user@who.int/", "https://who.int:8080/", "https://who/", "https://wһo.int/", "https://who.int/a b",
        "https://[::1]/", "https://127.0.0.1/", "https://who.int/`", "//who.int", "HTTPS:who.int", "https://who..int/", "",
    ],
)  # fmt: skip
def test_an_address_that_could_mislead_is_none(address) -> None:
    assert not is_web_address(address)


@quickly
@given(st.text(max_size=80))
def test_a_code_can_be_made_of_any_title(title: str) -> None:
    code = as_code(title)
    assert not code or Code().read("kunci", Scalar(code, PLACE), WORDS).value == code
    assert as_code(code) == code


@pytest.mark.parametrize("content_type", all_types().values(), ids=lambda content_type: content_type.slug)
def test_every_example_of_a_field_is_sound(content_type) -> None:
    vocabularies = read_vocabularies(Base(HOME, HOME))
    for field in fields(content_type.meta).values():
        schema = field.kind.json_schema(vocabularies)
        Draft202012Validator.check_schema(schema)
        assert field.label.id
        assert field.label.en
        assert field.kind.expected(vocabularies).id


def test_every_type_has_the_common_fields() -> None:
    common = set(fields(Meta))
    assert all(common <= set(fields(content_type.meta)) for content_type in all_types().values())
