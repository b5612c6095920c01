"""Thousands of attacks made by a grammar: cleaned, rendered and sanitised, nothing of them is alive, and nothing changes twice."""

from __future__ import annotations

import pytest

from attacks.grammar import payloads
from attacks.texts import ATTACKS
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.checking.built import BuiltSite
from pangkalan.checking.engine import inspect_site
from pangkalan.publishing.clean import clean
from pangkalan.publishing.rendering import render
from pangkalan.reading.html import read_html
from pangkalan.workshop import all_rules
from texts import body_of

pytestmark = pytest.mark.no_cover

COUNT = 4_000
PAYLOADS = [*payloads(COUNT), *(attack.text for attack in ATTACKS)]
ALIVE = {"B002", "B003", "B004", "B005", "B006", "B007", "B008"}
"""Rules of the gate that speak of what runs, fetches or clobbers."""
PAGE = '<!doctype html><html lang="id"><head><title>x</title></head><body><article>{}</article></body></html>'


def cleaned(text: str) -> str:
    """A text written anew, each link leading where its author wants: the worst that a resolver could do."""
    return clean(body_of(text).blocks, lambda target, _picture: target)


@pytest.fixture(scope="module")
def rendered() -> list[str]:
    return [render(cleaned(payload)) for payload in PAYLOADS]


def gate(made: str) -> set[str]:
    site = BuiltSite({"x/index.html": read_html("x/index.html", PAGE.format(made).encode())}, frozenset(), frozenset())
    return {found.code for found in inspect_site(all_rules(), site)} & ALIVE


def test_the_grammar_writes_what_is_dangerous_when_nobody_cleans_it() -> None:
    alive = sum(bool(gate(payload)) for payload in PAYLOADS[:COUNT])
    assert alive > COUNT / 3


def test_nothing_of_any_payload_passes_the_gate(rendered: list[str]) -> None:
    alive = [(payload, made) for payload, page in zip(PAYLOADS, rendered, strict=True) if gate(made := sanitise(page))]
    assert alive == []


def test_rendering_alone_lets_no_tag_of_a_stranger_through(rendered: list[str]) -> None:
    # Before the sanitiser: what is left to it are addresses, never elements or handlers.
    for payload, made in zip(PAYLOADS, rendered, strict=True):
        assert not gate(made) & {"B002", "B003", "B007"}, payload


def test_sanitising_twice_changes_nothing(rendered: list[str]) -> None:
    for payload, page in zip(PAYLOADS, rendered, strict=True):
        once = sanitise(page)
        assert sanitise(once) == once, payload


def test_sanitising_the_bare_payload_kills_it_too_and_twice_changes_nothing_that_lives() -> None:
    # As if Markdown let all through: the sanitiser is a wall of its own.
    for payload in PAYLOADS:
        once = sanitise(payload)
        assert not gate(once), payload
        assert not gate(sanitise(once)), payload


def test_cleaning_twice_changes_nothing() -> None:
    for payload in PAYLOADS:
        once = cleaned(payload)
        assert cleaned(once) == once, payload
