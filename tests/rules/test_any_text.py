"""Whatever is submitted, the rules for words and private data neither raise nor take long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspecting import draft_of, findings

pytestmark = pytest.mark.no_cover

LETTERS = "PSKNU"
PARTS = (
    "jangan campur pemutih dengan cuka. |0812-3456-7890 |3204110609970001|bunuh diri |<a onclick=x |<!-- |\"|'|**|[|](|119 ext |Bapak Budi |positif|1.000,5%|"
    "Jl. A No. |lahir |\n|\n\n|- |---\n|judul: |&#48;|é|０|\u200b|Anda kamu |AAAA BBBB |°|minum |500 mg|orang gila |rt 01/rw 02 |. |: "
).split("|")


@settings(max_examples=120, deadline=None)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    findings(text, LETTERS)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=60).map("".join))
def test_any_mixture_of_traps(text: str) -> None:
    draft = draft_of(text)
    for found in findings(text, LETTERS):
        assert 1 <= found.place.line <= len(draft.source.lines) + 1
        assert 1 <= found.place.column <= len(draft.source.line(found.place.line)) + 1
        assert found.length >= 1


@pytest.mark.parametrize(
    "part",
    [
        *PARTS,
        "0 ",
        "8",
        "a@",
        "https://",
        "<a ",
        '<a "',
        "62 8",
        "campur ",
        "Aa ",
        "1.",
        "0,",
        "(0",
        "119 ",
        "jarak ",
    ],
)
def test_no_text_takes_long(part: str) -> None:
    text = "\n\n".join((part * 900)[:900] for _ in range(60))
    started = time.perf_counter()
    findings(text, LETTERS)
    assert time.perf_counter() - started < 2
