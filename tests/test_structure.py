"""The shape of the project: small modules that say what they hold, and nothing lying about."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bases import HOME

MODULES = sorted((HOME / "scripts" / "pangkalan").rglob("*.py"))
TESTS = sorted((HOME / "tests").rglob("*.py"))
TOP = {"README.md", "contributions", "docs", "mkdocs.yml", "overrides", "pyproject.toml", "scripts", "tests"}
# What a build or a person may leave at the top of a working copy without Git noticing.
IGNORED = {"out", "node_modules"}
LONGEST = 300
# Fields with their words in two languages, kinds of value, and the walk over a text: lists rather than knots.
LONG_LISTS = {
    "schema/meta.py",
    "schema/kinds.py",
    "content_types/layanan.py",
    "reading/front_matter.py",
    "reading/body.py",
}


def name(path: Path) -> str:
    return path.relative_to(HOME / "scripts" / "pangkalan").as_posix()


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=lambda path: path.relative_to(HOME).as_posix())
def test_a_module_opens_with_what_it_holds(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if not text.strip():
        pytest.fail("an empty module")
    said = ast.get_docstring(ast.parse(text))
    assert said
    assert said.split("\n")[0].rstrip().endswith((".", "`", ":", ",")) or "\n" in said


def test_modules_are_short() -> None:
    long = {
        name(path): count for path in MODULES if (count := len(path.read_text(encoding="utf-8").split("\n"))) > LONGEST
    }
    assert long.keys() <= LONG_LISTS, long


def test_the_top_holds_only_what_a_newcomer_needs() -> None:
    visible = {path.name for path in HOME.iterdir() if not path.name.startswith(".")}
    assert visible - IGNORED <= TOP
    assert visible >= TOP


def test_tests_mirror_the_rooms() -> None:
    rooms = {path.name for path in (HOME / "scripts" / "pangkalan").iterdir() if (path / "__init__.py").is_file()}
    mirrored = {path.name for path in (HOME / "tests").iterdir() if path.is_dir()}
    # The types are tested through the rooms that read them: schema, derived and the whole-way cases.
    assert rooms - mirrored <= {"content_types"}


def test_every_module_of_the_library_can_be_imported_by_its_name() -> None:
    assert [path for path in MODULES if not path.stem.isidentifier()] == []
