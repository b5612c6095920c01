"""Files that follow from the schema and the rules: sound, marked as derived, and told apart from what people wrote."""

from __future__ import annotations

import json
import re

import pytest
from jsonschema import Draft202012Validator

from bases import HOME, TODAY, base_of
from pangkalan.checking.rule import Severity
from pangkalan.language import Lang
from pangkalan.reading.base import Base
from pangkalan.reading.front_matter import Mapping, Node, Scalar, Sequence, read_front_matter
from pangkalan.reading.source import read
from pangkalan.schema.field import fields
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_rules, all_types, check, derived_files

FILES = {artifact.path: artifact.content.decode() for artifact in derived_files(Base(HOME, HOME))}
TYPES = all_types()


def plain(node: Node) -> object:
    """What a YAML reader that guesses nothing makes of a value."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    assert isinstance(node, Mapping)
    return {entry.key: plain(entry.value) for entry in node.entries}


def front_of(text: str) -> dict[str, object]:
    return {entry.key: plain(entry.value) for entry in read_front_matter(read("a.md", text.encode())).entries}


def schema_of(kind: str) -> dict[str, object]:
    schema: dict[str, object] = json.loads(FILES[f"contributions/_schema/{kind}.schema.json"])
    return schema


@pytest.mark.parametrize("kind", TYPES)
def test_a_schema_is_one_and_takes_what_the_checks_take(kind) -> None:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    assert not list(Draft202012Validator(schema).iter_errors(front_of(sample(TYPES[kind]))))


@pytest.mark.parametrize("kind", TYPES)
def test_a_schema_refuses_what_the_checks_refuse(kind) -> None:
    validator = Draft202012Validator(schema_of(kind))
    for changes in ({"judul": None}, {"title": "x"}, {"topik": "[sepeda]"}, {"pernyataan": "yes"}, {"judul": "<b>"}):
        assert list(validator.iter_errors(front_of(sample(TYPES[kind], Lang.ID, changes)))), changes


@pytest.mark.parametrize("kind", TYPES)
def test_a_template_has_every_required_field_and_section(kind) -> None:
    text = FILES[f"contributions/_templates/{kind}.id.md"]
    required = {field.key for field in fields(TYPES[kind].meta).values() if field.required}
    assert required <= front_of(text).keys()
    assert all(f"\n## {title}\n" in text for title in TYPES[kind].section_titles(Lang.ID))


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("lang", Lang)
def test_a_template_sent_in_unfilled_is_no_material(kind, lang, tmp_path) -> None:
    checked = check(
        base_of(tmp_path, {f"{kind}/contoh.{lang}.md": FILES[f"contributions/_templates/{kind}.{lang}.md"]}), TODAY
    )
    assert any(found.severity is Severity.ERROR for found in checked.findings)
    assert not checked.catalogue.published


def test_every_rule_has_a_page_in_both_languages() -> None:
    for rule in all_rules():
        for lang in Lang:
            assert f"docs/aturan/{rule.code.lower()}.{lang}.md" in FILES


def test_every_derived_text_says_so_at_its_beginning() -> None:
    for path, text in FILES.items():
        assert "pangkalan selaraskan" in "\n".join(text.split("\n")[:3]), path


def test_derived_files_end_with_one_line_feed() -> None:
    assert [
        path for path, text in FILES.items() if not text.endswith("\n") or text.endswith("\n\n") or "\r" in text
    ] == []


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_page_of_a_rule_says_what_an_author_would_read(rule) -> None:
    """Where an example can be looked at alone, its finding is quoted, filled in; no page has a place left to fill."""
    for lang in Lang:
        page = FILES[f"docs/aturan/{rule.code.lower()}.{lang}.md"]
        said = page.split("\n---\n", 1)[1].split("## ", 1)[1]
        assert not re.search(r"[‹{]\w+[›}]", re.sub(r"```.*?```", "", said, flags=re.DOTALL))
