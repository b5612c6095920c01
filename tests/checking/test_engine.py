"""Running rules: who may speak when, and in which order the findings come."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from bases import TODAY
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.engine import errors_by_path, in_order, inspect_catalogue, inspect_draft
from pangkalan.checking.rule import Finding, Hit, Need, Rule, Severity, Subject, finding
from pangkalan.language import Text
from pangkalan.reading.source import Place, read
from pangkalan.schema.material import read_draft
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_types
from texts import body_of

WORDS = Text("Ada {apa}.", "There is {apa}.")
RULE = Rule(
    code="X001",
    name="contoh",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=WORDS,
    message=WORDS,
    hint=Text("Tulis {instead}", "Write {instead}"),
    why=WORDS,
    check=lambda draft: [Hit(draft.place, {"apa": "batu"}, "pasir")],
    bad=(),
    good=(),
)


def codes(needs: frozenset[Need], content: bytes, path: str = "contributions/koping/a.id.md") -> list[str]:
    draft = read_draft(read(path, content), all_types(), Vocabularies({}))
    return [found.code for found in inspect_draft([replace(RULE, needs=needs)], draft)]


@pytest.mark.parametrize(
    ("need", "content", "speaks"),
    [
        (None, b"\xff\xfe", True),
        (Need.TEXT, b"\xff\xfe", False),
        (Need.TEXT, b"Isi.\n", True),
        (Need.METADATA, b"Isi.\n", False),
        (Need.METADATA, b"---\njudul: a\n---\n", True),
        (Need.BODY, b"[" * 100, False),
        (Need.BODY, b"Isi.\n", True),
    ],
)
def test_a_rule_speaks_only_when_what_it_needs_is_sound(need, content, speaks) -> None:
    assert codes(frozenset({need} if need else ()), content) == (["X001"] if speaks else [])


def test_rules_about_everything_are_silent_when_only_some_was_read() -> None:
    whole = Catalogue({}, {}, {}, Vocabularies({}), TODAY)
    rule = replace(
        RULE,
        subject=Subject.CATALOGUE,
        needs=frozenset({Need.EVERYTHING}),
        check=lambda _: [Hit(Place("a"), {"apa": "batu"})],
    )
    assert len(list(inspect_catalogue([rule], whole))) == 1
    assert not list(inspect_catalogue([rule], replace(whole, partial=True)))


def test_a_finding_speaks_both_languages() -> None:
    found = finding(RULE, Hit(Place("a"), {"apa": "batu"}, "pasir"))
    assert (found.message.id, found.message.en, found.hint.id) == ("Ada batu.", "There is batu.", "Tulis pasir")


def test_a_sentence_with_a_hole_is_a_defect() -> None:
    with pytest.raises(KeyError):
        finding(RULE, Hit(Place("a"), {}))


def test_what_an_author_wrote_stays_on_one_line() -> None:
    found = finding(RULE, Hit(Place("a"), {"apa": "x\n::error::\x1b[31m"}))
    assert found.message.id.isprintable()


def told(path: str, line: int, severity: Severity = Severity.ERROR, code: str = "X001") -> Finding:
    return finding(replace(RULE, severity=severity, code=code), Hit(Place(path, line), {"apa": ""}))


def test_findings_come_by_file_then_by_harm_then_from_top_to_bottom() -> None:
    findings = [told("b", 1), told("a", 9), told("a", 1, Severity.WARNING), told("a", 2)]
    ordered = [(found.place.path, found.place.line) for found in in_order(reversed(findings))]
    assert ordered == [("a", 2), ("a", 9), ("a", 1), ("b", 1)]


def test_a_finding_is_told_once() -> None:
    found = told("a", 1)
    assert in_order([found, found]) == [found]


def test_only_errors_keep_a_file_back() -> None:
    findings = [told("a", 1), told("a", 2), told("b", 1, Severity.WARNING), told("a", 3, code="X000")]
    assert errors_by_path(findings) == {"a": ("X000", "X001")}


def test_a_text_beyond_the_limits_has_no_sound_body() -> None:
    assert body_of("[" * 100).problem
