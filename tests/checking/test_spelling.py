"""How far two spellings are apart."""

from __future__ import annotations

import pytest

from pangkalan.checking.spelling import distance


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("", "", 0),
        ("", "abc", 3),
        ("tangan", "tangan", 0),
        ("tanagn", "tangan", 1),
        ("long", "logn", 1),
        ("resiko", "risiko", 1),
        ("nafas", "napas", 1),
        ("boleh", "tidakboleh", 5),
        ("ab", "ba", 1),
        ("abcd", "badc", 2),
    ],
)
def test_counts_letters(one: str, other: str, far: int) -> None:
    assert distance(one, other) == far
    assert distance(other, one) == far
