"""A new content type, rule or output is one module, dropped into its room; nothing else changes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bases import HOME

# Each new module is a neighbour of the room with other names, as a newcomer would begin.
ROOMS = HOME / "scripts" / "pangkalan"
LOOK = """
import datetime, pathlib, sys
from pangkalan.language import Lang
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.schema.sample import sample
from pangkalan.staging import stage_files
from pangkalan.workshop import all_rules, all_types, check, derived_files

home, root = map(pathlib.Path, sys.argv[1:])
types = all_types()
for kind, code in (("puisi", "hujan"), ("layanan", "healing119")):
    folder = root / "contributions" / kind
    folder.mkdir(parents=True)
    (folder / f"{code}.id.md").write_text(sample(types[kind]) + "\\nKata terlarang: zamrud.\\n", encoding="utf-8")
base = Base(root, home)
checked = check(base, datetime.date(2026, 11, 23))
paths = {artifact.path for artifact in stage_files(checked.catalogue, Site("https://contoh.example/"))}
assert "hujan" in checked.catalogue.works, [found.message.en for found in checked.findings]
assert {"puisi/hujan.id.md", "puisi/hujan.en.md", "puisi.id.md", "judul.txt"} <= paths, paths
assert [found.place.path for found in checked.findings if found.code == "K999"] == [
    "contributions/layanan/healing119.id.md",
    "contributions/puisi/hujan.id.md",
]
derived = {artifact.path for artifact in derived_files(base)}
assert {
    "contributions/_schema/puisi.schema.json",
    "contributions/_templates/puisi.id.md",
    "docs/aturan/k999.id.md",
} <= derived, derived
"""
RULE = '''"""K999: a word that must not stand."""

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(draft):
    for number, line in enumerate(draft.source.lines, 1):
        if "zamrud" in line:
            yield Hit(Place(draft.path, number, line.index("zamrud") + 1))


RULE = Rule(
    code="K999",
    name="emerald",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Zamrud", "Emerald"),
    message=Text("Ada zamrud.", "There is an emerald."),
    hint=Text("Hapus.", "Drop it."),
    why=Text("Berat.", "It is heavy."),
    check=_check,
    bad=(Example("zamrud"),),
    good=(Example("batu"),),
)
'''
OUTPUT = '''"""judul.txt: all titles."""

from pangkalan.language import Lang
from pangkalan.publishing.artifact import Artifact


def render(ground):
    """Return the file."""
    titles = [work.best(Lang.ID).meta.title for work in ground.catalogue.published]
    yield Artifact("judul.txt", "\\n".join(titles).encode())
'''


def copy_of_the_package(folder: Path) -> Path:
    shutil.copytree(ROOMS, folder / "pangkalan", ignore=shutil.ignore_patterns("__pycache__"))
    return folder / "pangkalan"


def run(code: str, library: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(library)}
    return subprocess.run(
        [sys.executable, "-c", code, *words], env=environment, capture_output=True, text=True, check=False
    )


def test_a_module_in_each_room_is_enough(tmp_path) -> None:
    package = copy_of_the_package(tmp_path / "pustaka")
    neighbour = (package / "content_types" / "koping.py").read_text(encoding="utf-8")
    new = (
        neighbour.replace('slug="koping"', 'slug="puisi"')
        .replace("CopingMeta", "PoemMeta")
        .replace("order=1", "order=9")
    )
    (package / "content_types" / "puisi.py").write_text(new, encoding="utf-8")
    (package / "rules" / "content" / "emerald.py").write_text(RULE, encoding="utf-8")
    (package / "outputs" / "titles.py").write_text(OUTPUT, encoding="utf-8")
    done = run(LOOK, package.parent, str(HOME), str(tmp_path / "pangkalan-lain"))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("room", "name"), [("rules/content", "RULE"), ("content_types", "TYPE"), ("outputs", "render")]
)
def test_a_module_that_plugs_in_nothing_is_named(room, name, tmp_path) -> None:
    package = copy_of_the_package(tmp_path)
    (package / room / "kosong.py").write_text('"""Nothing."""\n', encoding="utf-8")
    module = room.split("/")[0]
    code = f"from pangkalan import {module}; from pangkalan.discovery import every; every({module}, {name!r})"
    done = run(code, tmp_path)
    assert done.returncode == 1
    assert re.search(rf"AttributeError: .*kosong.* has no attribute '{name}'", done.stderr)
