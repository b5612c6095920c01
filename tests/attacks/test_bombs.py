"""No text keeps us busy: what other parsers take minutes for is read, looked at and rendered within a second and 200 MB."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import pytest

from attacks.bombs import bombs, metadata_bombs
from bases import HOME, TODAY, base_of
from pangkalan.adapters import limits
from pangkalan.adapters.processes import let_go, spread
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.checking.rule import Severity
from pangkalan.intake import Intake, Looked
from pangkalan.keeping.memory import FORGETFUL, Memory
from pangkalan.publishing.clean import close_links
from pangkalan.publishing.rendering import render
from pangkalan.reading.base import Base, Listed
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_rules, all_types, check, read_vocabularies

pytestmark = pytest.mark.no_cover

SECONDS = 1.5
"""A second, and a half of it for a machine on which other tests run."""
MEGABYTES = 200
SOUND = sample(all_types()["koping"])
ERRORS = {rule.code for rule in all_rules() if rule.severity is Severity.ERROR}


def files() -> dict[str, str]:
    made = {f"koping/bom-{number}.id.md": f"{SOUND}\n{text}\n" for number, text in enumerate(bombs().values())}
    return made | {f"koping/isian-{number}.id.md": text for number, text in enumerate(metadata_bombs().values())}


NAMES = dict(zip(files(), [*bombs(), *metadata_bombs()], strict=True))


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return base_of(tmp_path_factory.mktemp("bom"), files())


def test_every_bomb_is_read_looked_at_and_rendered_in_a_blink(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_ROOM", MEGABYTES << 20)
    intake = Intake(all_types(), all_rules(), read_vocabularies(Base(HOME, HOME)), base.contributions())

    def way(listed: Listed) -> str:
        # Whoever counts covered lines in this process takes more time than the work does.
        sys.settrace(None)
        [looked] = intake.take([listed], FORGETFUL)
        sanitise(render(_staged(looked)))
        return "in time"

    listed = base.contributions()
    outcomes = spread(way, listed, seconds=SECONDS, instead=lambda _listed: "given up")
    let_go()
    assert len(listed) == len(NAMES) > 250
    late = [
        NAMES[each.path.removeprefix("contributions/")]
        for each, told in zip(listed, outcomes, strict=True)
        if told != "in time"
    ]
    assert late == []


def _staged(looked: Looked) -> str:
    """The text as it would be staged, whether it is accepted or not."""
    return close_links(f"{looked.draft.body.lead}\n{looked.draft.body.rest}", lambda target, _picture: target)


def test_all_bombs_together_are_checked_and_each_that_is_left_out_hears_why(base: Base) -> None:
    checked = check(base, TODAY, memory=Memory(spread=spread))
    found: Mapping[str, set[str]] = {out.draft.path: set() for out in checked.catalogue.left_out}
    for one in checked.findings:
        found.get(one.place.path, set()).add(one.code)
        assert one.place.line >= 1
    assert found
    assert [path for path, codes in found.items() if not codes & ERRORS] == []
    assert "F028" not in {one.code for one in checked.findings}
    # The limits refuse each kind of excess, and the bombs that remain are let pass, not all refused for one reason.
    assert {one.code for one in checked.findings} >= {"F022", "F023", "F024", "F025", "F026", "F027", "M027", "M031"}
    assert len(found) < len(NAMES)
