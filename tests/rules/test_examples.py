"""Every rule finds its bad examples and leaves its good ones alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from bases import TODAY, base_of
from pangkalan.checking.rule import Example, Finding, Rule, Subject
from pangkalan.workshop import all_rules, check

ON_SOURCES = [rule for rule in all_rules() if rule.subject is not Subject.SITE]


def _found(rule: Rule, example: Example, folder: Path) -> list[Finding]:
    base = base_of(folder, {**example.others, example.path: example.text})
    path = f"contributions/{example.path}"
    return [found for found in check(base, TODAY).findings if found.rule is rule and found.place.path == path]


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
        assert "{" not in finding.message.id + finding.message.en + finding.hint.id.replace(
            finding.instead, ""
        )
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
