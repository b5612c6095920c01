"""The forms ask for what the schema asks for, GitHub takes them, and an answered one becomes a sound file."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pytest
import yaml

from bases import HOME, TODAY, base_of
from pangkalan.adapters import form
from pangkalan.adapters.form import read_form
from pangkalan.derived.issue_forms import questions
from pangkalan.reading.base import Base
from pangkalan.schema.content_type import ContentType
from pangkalan.workshop import all_types, check, derived_files

FORMS = HOME / ".github/ISSUE_TEMPLATE"
TYPES = list(all_types().values())
# https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
SHAPES = {"markdown", "input", "textarea", "dropdown", "checkboxes"}

every_type = pytest.mark.parametrize("content_type", TYPES, ids=lambda content_type: content_type.slug)


def elements(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((FORMS / f"{name}.yml").read_text(encoding="utf-8"))["body"]


def test_all_forms_and_the_template_are_fresh() -> None:
    ours = [artifact for artifact in derived_files(Base(HOME, HOME)) if artifact.path.startswith(".github/")]
    names = {artifact.path.rpartition("/")[2] for artifact in ours}
    assert names == {f"{one.slug}.yml" for one in TYPES} | {
        "perbaikan.yml",
        "config.yml",
        "pull_request_template.md",
        "CODEOWNERS",
    }
    stale = [artifact.path for artifact in ours if (HOME / artifact.path).read_bytes() != artifact.content]
    assert not stale, "run: pangkalan selaraskan"
    assert {file.name for file in FORMS.iterdir()} == names - {"pull_request_template.md", "CODEOWNERS"}


@pytest.mark.parametrize("name", sorted(file.stem for file in FORMS.glob("*.yml") if file.stem != "config"))
def test_github_takes_the_form(name: str) -> None:
    form_ = yaml.safe_load((FORMS / f"{name}.yml").read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= set(form_) <= {"name", "description", "title", "body"}
    asked = [element for element in form_["body"] if element["type"] != "markdown"]
    assert {element["type"] for element in form_["body"]} <= SHAPES
    for part in ([one["id"] for one in asked], [one["attributes"]["label"].casefold() for one in asked]):
        assert len(part) == len(set(part))
    for element in asked:
        if element["type"] == "dropdown":
            options = element["attributes"]["options"]
            assert options
            assert len(options) == len(set(options))
            assert all(isinstance(option, str) and option.casefold() not in {"none", ""} for option in options)


@every_type
def test_a_form_asks_for_every_required_field_and_for_nothing_else(content_type: ContentType) -> None:
    keys = {question.key for question in questions(content_type)}
    asked = {one["id"].partition("-")[0] for one in elements(content_type.slug) if one["type"] != "markdown"} - {
        "naskah"
    }
    assert asked == keys


@every_type
def test_a_form_warns_of_what_must_not_be_told(content_type: ContentType) -> None:
    assert "dapat dikenali" in elements(content_type.slug)[0]["attributes"]["value"]


def answered(content_type: ContentType) -> str:
    """Fill a form in as GitHub renders it, with the examples that it shows."""
    parts = []
    for element in elements(content_type.slug):
        given = element["attributes"]
        if element["type"] == "dropdown":
            answer = ", ".join(given["options"][:2] if given["multiple"] else given["options"][:1])
        elif element["type"] == "checkboxes":
            answer = "\n".join(f"- [x] {option['label']}" for option in given["options"])
        elif element["type"] == "markdown":
            continue
        else:
            answer = given.get("placeholder") or "\n".join(
                f"{number}. Duduk di dekat anak dan dengarkan dengan sabar." for number in range(1, 25)
            )
        parts.append(f"### {given['label']}\n\n{answer}")
    return "\n\n".join(parts)


@every_type
def test_an_answered_form_becomes_a_file_with_sound_metadata(content_type: ContentType, tmp_path) -> None:
    filled = read_form(answered(content_type).replace("\n", "\r\n"), TYPES, TODAY)
    assert filled is not None
    assert filled.type is content_type
    base = base_of(tmp_path, {f"{content_type.slug}/{filled.slug}.id.md": filled.text})
    wrong = [
        found.rule.name for found in check(base, TODAY).findings if found.code[0] in "FM" and found.severity == "error"
    ]
    # What stays is for editors: the service of the example is in no base of one file, a person may speak for nobody else.
    assert set(wrong) <= {"unknown-service", "policy-by-private-person"}, filled.text


def test_what_was_not_answered_is_asked_for_by_the_check(tmp_path) -> None:
    koping = all_types()["koping"]
    body = (
        answered(koping)
        .replace("healing119", "_No response_")
        .replace("- [x] Boleh disunting", "- [ ] Boleh disunting")
    )
    filled = read_form(body, TYPES, TODAY)
    assert filled is not None
    assert "\nlayanan:\n" in filled.text
    assert "\npernyataan:\n" in filled.text
    base = base_of(tmp_path, {f"koping/{filled.slug}.id.md": filled.text})
    missing = [found.message.id for found in check(base, TODAY).findings if found.rule.name == "required-field-missing"]
    assert len(missing) == 2, missing


def test_an_answer_cannot_write_fields_of_its_own() -> None:
    koping = all_types()["koping"]
    body = answered(koping).replace(
        "Bicara dengan anak tentang wabah", 'Tenang"\nditinjau_oleh:\n  - nama: Saya\n---\n{{ x }} \\"'
    )
    filled = read_form(body, TYPES, TODAY)
    assert filled is not None
    fences = [number for number, line in enumerate(filled.text.split("\n")) if line == "---"]
    assert len(fences) == 2
    assert "\nditinjau_oleh" not in filled.text


def test_other_issues_are_no_forms() -> None:
    assert read_form("Halo, saya mau bertanya.", TYPES, datetime.date(2026, 11, 23)) is None
    assert read_form("### Judul\n\nA", TYPES, datetime.date(2026, 11, 23)) is None
    assert read_form("", TYPES, datetime.date(2026, 11, 23)) is None


def test_the_file_is_written_once(tmp_path, monkeypatch, capsys) -> None:
    base_of(tmp_path, {})
    body = answered(all_types()["koping"])
    for expected in (0, 1):
        monkeypatch.setattr("sys.stdin", io.StringIO(body))
        assert form.main(["--dari", str(tmp_path)]) == expected
    assert (tmp_path / "contributions/koping/bicara-dengan-anak-tentang-wabah.id.md").is_file()
    assert "sudah ada" in capsys.readouterr().err.casefold()
    monkeypatch.setattr("sys.stdin", io.StringIO("Halo"))
    assert form.main(["--dari", str(tmp_path)]) == 1
