"""What is measured after an edit rests on the edit: one change, a new one each time, and undone."""

from __future__ import annotations

import difflib
import shutil
from dataclasses import replace

import pytest

from bases import HOME, TODAY
from bench import edits, hugo, stock
from bench.corpus import write_base
from bench.measure import CommandError, Cost, Output
from bench.plain import TAXONOMIES
from bench.report import Measured, summary, table
from bench.subjects import HUGO, STOCK, SUBJECTS, VOCABULARY
from bench.trial import Trial, measure
from pangkalan.checking.rule import Severity
from pangkalan.language import Lang
from pangkalan.reading.base import Base
from pangkalan.workshop import check

COUNT = 12
BY_NAME = {subject.name: subject for subject in SUBJECTS}
EDITED = ("build-one-change", "build-vocabulary", "hugo-one-change")


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    made = tmp_path_factory.mktemp("base")
    write_base(made, COUNT)
    return made


@pytest.fixture
def room(base, tmp_path, request):
    if request.param.startswith("hugo"):
        hugo.write_content(base, tmp_path / "content")
    else:
        BY_NAME[request.param].prepare(base, tmp_path)
    return tmp_path


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("name", "room"), [(name, name) for name in EDITED], indirect=["room"])
def test_each_edit_changes_one_line_of_one_file_and_is_undone(name, room):
    before = contents(room)
    edit = BY_NAME[name].edit(room)
    seen = set()
    for number in (1, 2, 3):
        seen.add(edit.make(number))
        now = contents(room)
        [changed] = [path for path in now if now[path] != before[path]]
        assert now[changed].decode() in seen
        lines = difflib.ndiff(before[changed].decode().splitlines(), now[changed].decode().splitlines())
        assert [line[0] for line in lines if line[0] in "+-"] == ["-", "+"]
    assert len(seen) == 3
    edit.undo()
    assert contents(room) == before


def test_the_same_paragraph_is_edited_for_hugo(base, tmp_path):
    hugo.write_content(base, tmp_path)
    ours, theirs = edits.material(base / "contributions"), edits.material(tmp_path)
    assert theirs.relative_to(tmp_path) == ours.relative_to(base / "contributions")


@pytest.mark.parametrize("room", ["build-one-change"], indirect=True)
def test_an_edited_base_is_sound_and_shows_the_edit(room):
    paragraph, label = (BY_NAME[name].edit(room) for name in EDITED[:2])
    paragraph.make(1), label.make(1)
    checked = check(Base(room, HOME), TODAY)
    assert [found for found in checked.findings if found.severity is Severity.ERROR] == []
    edited = edits.material(room / "contributions")
    work = checked.catalogue.works[edited.name.removesuffix(".id.md")]
    assert edits.sentence(1) in work.source.draft.source.text
    changed = [word for word in checked.catalogue.vocabularies["topik"].words.values() if word.label.id.endswith(" 1")]
    assert [word.slug for word in changed] == [work.source.meta.topics[0]]
    assert [word.label.id for word in changed] == [label.shows(1)]
    assert (room / VOCABULARY).read_bytes() != (HOME / VOCABULARY).read_bytes()


def test_hugo_and_stock_have_as_many_pages_as_we_have(base, tmp_path):
    catalogue = check(Base(base, HOME), TODAY).catalogue
    hugo.write_content(base, tmp_path / "hugo")
    (tmp_path / "stock").mkdir()
    stock.prepare(base, tmp_path / "stock")
    theirs = {path.relative_to(tmp_path / "hugo").as_posix() for path in (tmp_path / "hugo").rglob("*.md")}
    for lang in Lang:
        assert {f"{work.type.slug}/{work.slug}.{lang}.md" for work in catalogue.published} <= theirs
    lists = {name for name in theirs if name.split("/")[0] in TAXONOMIES}
    pages = 2 * (len(catalogue.published) + len(catalogue.pages) + len(catalogue.types))
    assert len(theirs - lists) == pages
    assert len(list((tmp_path / "stock" / "docs").rglob("*.md"))) == pages
    used = {(name, word) for work in catalogue.published for name, words in _words(work) for word in words}
    assert len(lists) == 2 * len(used)


def _words(work):
    meta = work.source.meta
    return (("topik", meta.topics), ("untuk", meta.audiences))


class Builder:
    """Stands in for a build: shows one material, keeps a cache, and notes what was there before."""

    def __init__(self):
        self.found = []

    def run(self, command, _room):
        target, source = command
        self.found.append((target.exists(), (source / ".cache").exists()))
        (source / ".cache").mkdir(exist_ok=True)
        edit = edits.paragraph(source / "contributions")
        page = target / edit.page
        page.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(edit.path, page)
        return Cost(1.0, 1.0, 1)


@pytest.fixture
def trials(base, tmp_path, monkeypatch):
    builder = Builder()
    monkeypatch.setattr("bench.trial.run", builder.run)
    own = shutil.copytree(base, tmp_path / "base")
    cold = replace(BY_NAME["build"], command=lambda place: [place.target, place.base])
    warm = replace(BY_NAME["build-one-change"], command=lambda place: [place.target, place.room])
    return builder, Trial(cold, own, 2), Trial(warm, own, 2)


def test_runs_go_on_from_the_run_before_or_begin_from_nothing(trials):
    builder, cold, warm = trials
    measure([cold, warm], 2)
    # The warm one is built once untimed; from then on it finds its site and its cache, and the cold one nothing.
    assert builder.found == [(False, False), (False, False), (True, True), (False, False), (True, True)]
    assert len(cold.costs) == len(warm.costs) == 2
    assert edits.sentence(2) not in edits.material(warm.room / "contributions").read_text(encoding="utf-8")


def test_a_build_that_does_not_show_the_edit_is_an_error(trials, monkeypatch):
    _, _, warm = trials
    measure([warm], 1)
    monkeypatch.setattr("bench.edits.Edit.make", lambda _edit, _number: "")
    with pytest.raises(CommandError, match="does not show"):
        measure([warm], 1)


def test_ratios_are_those_of_the_same_turn():
    left = Output(10, 1024, 2048)

    def took(subject, *seconds):
        return Measured(subject, 100, tuple(Cost(wall, wall, 1024) for wall in seconds), left)

    measured = [took(BY_NAME["build"], 2.0, 40.0, 6.0), took(STOCK, 10.0, 100.0, 12.0), took(HUGO, 1.0, 1.0, 1.0)]
    ours = next(line for line in table(measured).splitlines() if " build " in line)
    assert [cell.strip() for cell in ours.split("|")][4:8] == ["6.00", "6.00", "0.40", "6.00"]
    assert [cell.strip() for cell in summary(measured).splitlines()[2].split("|")[2:5]] == ["6.0", "0.40", "6.00"]
