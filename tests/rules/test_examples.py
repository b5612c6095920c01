"""Every rule finds its bad examples and leaves its good ones alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bases import TODAY, base_of
from pangkalan.checking.built import site_of
from pangkalan.checking.rule import Example, Finding, Rule, Subject
from pangkalan.keeping.memory import FORGETFUL, Memory
from pangkalan.workshop import all_rules, check

ON_SOURCES = [rule for rule in all_rules() if rule.subject is not Subject.SITE]


def _given_up(work: Any, items: Sequence[Any], *, instead: Any = None, **_limits: Any) -> list[Any]:
    """No text that we know takes too long any more, so here every one does."""
    return [(instead or work)(item) for item in items]


def _found(rule: Rule, example: Example, folder: Path) -> list[Finding]:
    base = base_of(folder, {**example.others, example.path: example.content})
    path = f"contributions/{example.path}"
    too_long = rule.name == "takes-too-long" and example in rule.bad
    checked = check(base, TODAY, memory=Memory(spread=_given_up) if too_long else FORGETFUL)
    return [found for found in checked.findings if found.rule is rule and found.place.path == path]


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in ON_SOURCES
        for number, example in enumerate(rule.bad)
    ],
)
def test_finds_its_bad_examples(rule: Rule, example: Example, tmp_path: Path) -> None:
    found = _found(rule, example, tmp_path)
    assert found, f"{rule.code} {rule.name} does not find its own example"
    for finding in found:
        assert "{" not in finding.message.id + finding.message.en + finding.hint.id.replace(finding.instead, "")
        for hint in (finding.hint.id, finding.hint.en):
            assert finding.instead.strip() in hint, "what is to be written instead is said"
        assert finding.place.line >= 1
        assert finding.place.column >= 1


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in ON_SOURCES
        for number, example in enumerate(rule.good)
    ],
)
def test_leaves_its_good_examples_alone(rule: Rule, example: Example, tmp_path: Path) -> None:
    assert not _found(rule, example, tmp_path)


OF_SITES = [rule for rule in all_rules() if rule.subject is Subject.SITE]


def _found_on_site(rule: Rule, example: Example) -> bool:
    """An example of a site is one page; the others are pages that were asked for and not made."""
    assert isinstance(example.text, str)
    site = site_of(example.path, example.text)
    asked_for = replace(site, expected=site.expected | set(example.others))
    return any(True for _ in rule.check(asked_for))


@pytest.mark.parametrize(
    ("rule", "example"),
    [pytest.param(rule, example, id=f"{rule.code}-{n}") for rule in OF_SITES for n, example in enumerate(rule.bad)],
)
def test_finds_its_bad_sites(rule: Rule, example: Example) -> None:
    assert _found_on_site(rule, example)


@pytest.mark.parametrize(
    ("rule", "example"),
    [pytest.param(rule, example, id=f"{rule.code}-{n}") for rule in OF_SITES for n, example in enumerate(rule.good)],
)
def test_leaves_its_good_sites_alone(rule: Rule, example: Example) -> None:
    assert not _found_on_site(rule, example)
