"""Bytes become text, or say why not."""

from __future__ import annotations

import pytest

from pangkalan.reading.source import MAX_BYTES, Damage, Place, read


@pytest.mark.parametrize(
    ("content", "damage", "line", "column"),
    [
        ("judul: “Tenang”\n".encode("cp1252"), Damage.WINDOWS_1252, 1, 8),
        ("judul: a\nisi: é\n".encode("latin-1"), Damage.WINDOWS_1252, 2, 6),
        ("judul: a\n".encode("utf-16"), Damage.UTF16, 1, 1),
        (b"a\nb\0c\n", Damage.NOT_TEXT, 2, 2),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", Damage.NOT_TEXT, 1, 1),
        (b"a\x1b[31m\n", Damage.CONTROL_CHARACTER, 1, 2),
        (b"a" * (MAX_BYTES + 1), Damage.TOO_LARGE, 1, 1),
    ],
)
def test_damage_is_named_with_its_place(content: bytes, damage: Damage, line: int, column: int) -> None:
    source = read("a.md", content)
    assert source.damage == ((damage, Place("a.md", line, column)),)
    assert not source.readable


def test_the_largest_file_is_read() -> None:
    assert read("a.md", b"a" * MAX_BYTES).readable


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfa\r\nb\r\n", b"\xef\xbb\xbf\xef\xbb\xbfa\rb\r", b"a\nb\n"])
def test_byte_order_marks_and_line_ends_make_no_difference(content: bytes) -> None:
    source = read("a.md", content)
    assert source.text == "a\nb\n"
    assert source.readable


def test_only_a_line_feed_ends_a_line() -> None:
    assert len(read("a.md", "a\u2028b\x85c\x0bd".replace("\x0b", "").encode()).lines) == 1


def test_quotes_from_word_are_shown_as_they_were_meant() -> None:
    assert read("a.md", "judul: “Tenang”".encode("cp1252")).text == "judul: “Tenang”"
