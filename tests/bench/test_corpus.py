"""Generated bases are what the figures rest on: always the same, sound, and as large as they say."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from bases import HOME, TODAY
from bench.corpus import SERVICES, SHARES, hand_written, write_base
from pangkalan.checking.rule import Severity
from pangkalan.language import Lang
from pangkalan.reading.base import Base
from pangkalan.workshop import all_types, check

COUNT = 30


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("base")
    write_base(made, COUNT)
    return made


@pytest.fixture(scope="module")
def checked(folder):
    return check(Base(folder, HOME), TODAY)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.md")}


def test_every_process_makes_the_same_base(folder, tmp_path):
    code = f"import pathlib, sys, bench.corpus as c; c.write_base(pathlib.Path(sys.argv[1]), {COUNT})"
    path = os.pathsep.join([str(HOME / "scripts"), str(HOME / "tests")])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "1"}
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], env=environment, check=True)
    assert files(tmp_path) == files(folder)


def test_another_seed_makes_other_texts(folder, tmp_path):
    write_base(tmp_path, COUNT, seed=8)
    assert not set(files(tmp_path / "contributions").values()) & set(files(folder / "contributions").values())


def test_each_material_is_two_files(folder):
    names = [path for path in files(folder) if path.startswith("contributions/")]
    assert len(names) == 2 * (COUNT + SERVICES)
    assert Counter(name.rsplit(".", 2)[1] for name in names) == dict.fromkeys(Lang, COUNT + SERVICES)


def test_the_hand_written_pages_are_there(folder):
    assert {path.name for path in (folder / "docs").iterdir()} == {page.name for page in hand_written()}


def test_every_type_is_there(checked):
    assert {work.type.slug for work in checked.catalogue.published} == set(all_types())
    assert {*SHARES, "layanan"} == set(all_types()), "a new content type needs its share in bench.corpus"


def test_no_file_has_an_error(checked):
    assert [found for found in checked.findings if found.severity is Severity.ERROR] == []


def test_every_material_is_published_in_both_languages(checked):
    assert len(checked.catalogue.published) == COUNT + SERVICES
    assert not checked.catalogue.left_out
    assert all(set(work.versions) == set(Lang) for work in checked.catalogue.published)


def test_pages_are_as_long_as_people_write_them(checked):
    words = [material.body.words for material in checked.catalogue.materials() if material.type.slug != "layanan"]
    assert min(words) > 200
    assert max(words) < 800
    assert 400 < sum(words) / len(words) < 520


def test_materials_name_others_and_services(checked):
    for material in checked.catalogue.materials():
        if material.type.slug != "layanan":
            assert len(material.body.references) == 3
            assert set(material.meta.related) | set(material.meta.services) <= set(checked.catalogue.works)


def test_a_base_of_one_is_sound(tmp_path):
    write_base(tmp_path, 1)
    assert not any(found.severity is Severity.ERROR for found in check(Base(tmp_path, HOME), TODAY).findings)
