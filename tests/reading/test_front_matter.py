"""The metadata block: exact values with places, and the slips of people who never heard of YAML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pangkalan.reading.front_matter import FrontMatter, Mapping, Scalar, Sequence, Slip, quoted, read_front_matter
from pangkalan.reading.source import Place, read
from texts import quickly

PATH = "contributions/koping/contoh.id.md"
PLAIN = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=40)


def front(text: str) -> FrontMatter:
    return read_front_matter(read(PATH, text.encode()))


def slips(text: str) -> list[tuple[Slip, int]]:
    return [(problem.slip, problem.place.line) for problem in front(text).problems]


@quickly
@given(st.lists(PLAIN, max_size=6))
def test_every_scalar_is_kept_exactly(values: list[str]) -> None:
    lines = [f"kunci{number}: {quoted(value)}" for number, value in enumerate(values)]
    read_back = front("\n".join(["---", *lines, "---", ""]))
    assert [entry.value.text for entry in read_back.entries if isinstance(entry.value, Scalar)] == values
    assert [entry.place for entry in read_back.entries] == [Place(PATH, line + 2) for line in range(len(values))]


@quickly
@given(PLAIN)
def test_a_value_with_a_bare_colon_is_read_as_it_was_meant(words: str) -> None:
    value = f"a{words}z: tips".replace("#", "").replace('"', "").replace("'", "").replace("[", "").replace("{", "")
    read_back = front(f"---\njudul: {value}\n---\n")
    entry = read_back.get("judul")
    assert entry
    assert isinstance(entry.value, Scalar)
    assert entry.value.text == value


def test_lists_and_records_know_their_places() -> None:
    entry = front("---\npenulis:\n  - nama: Sari\n    peran: psikolog\n---\n").get("penulis")
    assert entry
    assert isinstance(entry.value, Sequence)
    [person] = entry.value.items
    assert isinstance(person, Mapping)
    assert [(pair.key, pair.place.line, pair.place.column) for pair in person.entries] == [
        ("nama", 3, 5),
        ("peran", 4, 5),
    ]


def test_a_key_may_stand_twice() -> None:
    assert [entry.key for entry in front("---\na: 1\na: 2\n---\n").entries] == ["a", "a"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(Slip.MISSING, 1)]),
        ("Catatan: ini bukan isian\n\nIsi.\n", [(Slip.MISSING, 1)]),
        ("\n\n---\njudul: a\n---\n", [(Slip.LATE, 3)]),
        ("Kata pengantar\n---\njudul: a\n---\n", [(Slip.LATE, 2)]),
        ("—\njudul: a\n—\n", [(Slip.FENCE_MISSPELT, 1), (Slip.FENCE_MISSPELT, 3)]),
        ("--\njudul: a\n---\n", [(Slip.FENCE_MISSPELT, 1)]),
        ("---\njudul: a\n\n# Isi\n", [(Slip.UNCLOSED, 3)]),
        ("---\njudul: Tips: cara tenang\n---\n", [(Slip.COLON, 2)]),
        ("---\njudul:\ta\n---\n", [(Slip.TAB, 2)]),
        ('---\njudul: "a\nringkasan: b\n---\n', [(Slip.QUOTE, 2)]),
        ("---\na: &x b\n---\n", [(Slip.ANCHOR, 2)]),
        ("---\na: *x\n---\n", [(Slip.ANCHOR, 2)]),
        ("---\na: !!python/name:os.system b\n---\n", [(Slip.TAG, 2)]),
        ("---\n<<: {a: b}\n---\n", [(Slip.MERGE_KEY, 2)]),
        ("---\n- a\n---\n", [(Slip.NOT_PAIRS, 2)]),
        ("---\na: [[[[[[b]]]]]]\n---\n", [(Slip.TOO_DEEP, 2)]),
        ("---\njudul: [a\n---\n", [(Slip.SYNTAX, 3)]),
    ],
)
def test_a_slip_is_named_with_its_line(text: str, expected: list[tuple[Slip, int]]) -> None:
    found = slips(text)
    assert [slip for slip, _ in found] == [slip for slip, _ in expected]
    if expected[0][0] is not Slip.SYNTAX:
        assert found == expected


def test_a_slip_does_not_hide_what_comes_below() -> None:
    read_back = front("---\njudul: Tips: satu\nringkasan: Cara: dua\ntopik: [a]\n---\n")
    assert [problem.slip for problem in read_back.problems] == [Slip.COLON, Slip.COLON]
    assert [entry.key for entry in read_back.entries] == ["judul", "ringkasan", "topik"]


def test_mended_lines_are_sound() -> None:
    for problem in front('---\njudul: Kata "sulit": cara\nringkasan: C:\\a: b\n---\n').problems:
        assert not front(f"---\n{problem.mended}\n---\n").problems


def test_the_body_begins_after_the_block() -> None:
    assert front("---\njudul: a\n---\nIsi.\n").body_line == 4
    assert front("Isi tanpa isian.\n").body_line == 1
