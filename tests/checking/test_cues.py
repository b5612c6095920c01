"""Cues: where they stand, and that no wording can stand without one of its own."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pangkalan import rules
from pangkalan.checking.cues import standing_in, want
from pangkalan.checking.wording import Wording
from pangkalan.discovery import modules
from texts import quickly

want(("ab", "abc", "b", "di sini", "é"))
PIECES = ("a", "b", "ab", "abc", "c", " ", "di", " sini", "é", "😀", "\n")


def every_wording() -> dict[str, Wording]:
    """The wordings of all rules by where they are."""
    return {
        f"{module.__name__.removeprefix('pangkalan.rules.')}{name}": value
        for module in modules(rules)
        for name, value in vars(module).items()
        if isinstance(value, Wording) and value.cues
    }


@quickly
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_each_word_is_found_wherever_it_stands(text: str) -> None:
    found = standing_in(text)
    for cue in ("ab", "abc", "b", "di sini", "é"):
        assert list(found.get(cue, ())) == [at.start() for at in re.finditer(f"(?={cue})", text)]


@pytest.mark.parametrize("where", every_wording())
def test_a_wording_never_stands_without_a_cue(where: str) -> None:
    wording = every_wording()[where]

    @settings(max_examples=8, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(wording.words, alphabet=st.characters(max_codepoint=127)))
    def look(text: str) -> None:
        said = text.lower()
        match = re.search(wording.words, text)
        assert match
        assert any(cue in said for cue in wording.cues), text

    look()
