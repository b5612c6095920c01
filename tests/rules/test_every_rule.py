"""What holds for all rules alike."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from pangkalan.checking.rule import Rule
from pangkalan.workshop import all_rules

LETTERS = {
    "F": "file",
    "H": "headings",
    "M": "metadata",
    "L": "links",
    "T": "translation",
    "P": "privacy",
    "S": "safe_messaging",
    "K": "content",
    "N": "services",
    "U": "upkeep",
    "B": "built_site",
}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_says_everything_in_both_languages(rule: Rule) -> None:
    assert re.fullmatch(r"[FHMLTPSKNUB]\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    for text in (rule.title, rule.message, rule.hint, rule.why):
        assert text.id.strip()
        assert text.en.strip()
        assert text.id != text.en
        placeholders = [set(re.findall(r"{(\w+?)(?:_en)?}", part)) for part in (text.id, text.en)]
        assert placeholders[0] == placeholders[1]
    assert rule.bad, "a rule shows what it is against"
    assert rule.good, "a rule shows what is right"


JARGON = re.compile(
    r"\b(yaml|metadata\w*|string|regex|parser?|slug|anchors?|jangkar|front ?matter|boolean|array|synta\w+|sintaks|exif|xmp|bytes?|atribut|unsur"
    r"|elements?|attributes?|utf-16|null|commit|pull request|repository|merge)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_speaks_to_people_who_write_no_programs(rule: Rule) -> None:
    for text in (rule.title, rule.message, rule.hint, rule.why):
        for said in (text.id, text.en):
            assert not JARGON.findall(re.sub(r"\{\w+\}", "", said)), said
        if rule.name != "forms-of-address-mixed":
            assert not re.search(r"\b(?:kamu|engkau)\b", text.id, re.IGNORECASE), text.id


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_lives_in_the_room_of_its_letter(rule: Rule) -> None:
    module = rule.check.__module__
    assert module.split(".")[-2] == LETTERS[rule.code[0]]
    assert module.split(".")[-1] == rule.name.replace("-", "_")


def test_codes_and_names_are_used_once() -> None:
    assert max(Counter(rule.code for rule in all_rules()).values()) == 1
    assert max(Counter(rule.name for rule in all_rules()).values()) == 1


def test_every_letter_has_rules() -> None:
    assert {rule.code[0] for rule in all_rules()} == set(LETTERS)
