"""Looking at a text with the rules of some letters, without a base around it."""

from __future__ import annotations

from functools import cache

from pangkalan.checking.engine import inspect_draft
from pangkalan.checking.rule import Finding
from pangkalan.reading.source import read
from pangkalan.schema.material import Draft, read_draft
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_rules, all_types


@cache
def _rules(letters: str) -> tuple:
    return tuple(rule for rule in all_rules() if rule.code[0] in letters)


def draft_of(text: str, path: str = "contributions/koping/contoh.id.md") -> Draft:
    return read_draft(read(path, text.encode("utf-8", "surrogatepass")), all_types(), Vocabularies({}))


def findings(text: str, letters: str, path: str = "contributions/koping/contoh.id.md") -> list[Finding]:
    return list(inspect_draft(_rules(letters), draft_of(text, path)))


def names(text: str, letters: str, path: str = "contributions/koping/contoh.id.md") -> list[str]:
    return [found.rule.name for found in findings(text, letters, path)]
