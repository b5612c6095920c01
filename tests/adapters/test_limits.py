"""Work that never ends, eats the memory or kills its process costs its own result and nothing else."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bases import TODAY, base_of
from pangkalan import intake, workshop
from pangkalan.adapters import limited, limits
from pangkalan.adapters.processes import WorkerLost, begin, let_go, spread
from pangkalan.keeping.memory import Memory
from pangkalan.publishing import rendering
from pangkalan.reading.base import Listed
from pangkalan.reading.source import Place
from pangkalan.schema import material
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_rules, all_types

SECONDS = 0.3
GIVEN_UP = "given up"


def turns_in_circles() -> None:
    while True:
        pass


def catches_everything_that_is_an_error() -> None:
    while True:
        with suppress(Exception):
            turns_in_circles()


def stays_in_c() -> int:
    return sum(range(10**13))


def sleeps() -> None:
    time.sleep(1000)


def sleeps_deaf() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM, signal.SIGPROF})
    time.sleep(1000)


def wants_much_at_once() -> int:
    return len(bytes(4 << 30))


def wants_more_and_more() -> None:
    taken: list[bytearray] = []
    while True:
        taken.append(bytearray(1 << 20))


def reads_nowhere() -> bytes:
    faulthandler.disable()
    return ctypes.string_at(1, 1)


def is_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leaves() -> None:
    os._exit(0)


def calls_itself() -> int:
    return calls_itself()


BOMBS = (
    turns_in_circles,
    catches_everything_that_is_an_error,
    stays_in_c,
    sleeps,
    sleeps_deaf,
    wants_much_at_once,
    wants_more_and_more,
    reads_nowhere,
    is_killed,
    leaves,
    calls_itself,
)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PATIENCE", 3)
    monkeypatch.setattr(limited, "PATIENCE", 3)
    monkeypatch.setattr(limits, "GRACE", 1)
    monkeypatch.setattr(limited, "GRACE", 1)


def limited_to(items: list[Any], seconds: float = SECONDS) -> list[Any]:
    """Double numbers and call what can be called, in processes with limits."""

    def work(index: int) -> Any:
        item = items[index]
        return item() if callable(item) else item * 2

    return spread(work, range(len(items)), worth=1, seconds=seconds, instead=lambda _item: GIVEN_UP)


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.__name__)
def test_a_bomb_costs_its_own_result_and_nothing_else(bomb: Callable[[], Any]) -> None:
    items: list[Any] = [*range(50), bomb, *range(50, 100)]
    started = time.monotonic()
    assert limited_to(items) == [*(2 * n for n in range(50)), GIVEN_UP, *(2 * n for n in range(50, 100))]
    assert time.monotonic() - started < 30


def test_all_bombs_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PANGKALAN_PROSES", "3")
    items: list[Any] = [item for number, bomb in enumerate(BOMBS) for item in (number, bomb, number)]
    expected = [item for number in range(len(BOMBS)) for item in (2 * number, GIVEN_UP, 2 * number)]
    assert limited_to(items) == expected


def test_nothing_but_bombs() -> None:
    assert limited_to([is_killed, leaves, calls_itself]) == [GIVEN_UP] * 3


def test_what_ends_in_time_is_left_alone() -> None:
    assert limited_to([lambda: time.sleep(0.5) or "slept"]) == ["slept"]


def test_an_innocent_item_is_not_blamed_for_the_death_of_its_process(tmp_path: Any) -> None:
    once = tmp_path / "once"

    def dies_once() -> str:
        if not once.exists():
            once.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return "fine"

    assert limited_to([1, dies_once, 2]) == [2, "fine", 4]


def test_a_mistake_of_ours_is_raised_and_not_taken_for_a_bomb() -> None:
    with pytest.raises(ZeroDivisionError):
        limited_to([1, lambda: 1 // 0, 2])


def test_a_mistake_that_cannot_be_sent_is_told_all_the_same() -> None:
    class Odd(Exception):
        """Cannot be sent, since nobody else knows its class."""

    def fails() -> None:
        raise Odd("unheard")

    with pytest.raises(WorkerLost, match="unheard"):
        limited_to([fails])


def test_nothing_is_left_running_and_no_file_open() -> None:
    before, others = {end.name for end in Path("/proc/self/fd").iterdir()}, children()
    limited_to([turns_in_circles, is_killed, *range(20)])
    spread(str, [1], worth=1, seconds=SECONDS, instead=str)
    limited_to([])
    let_go()
    assert {end.name for end in Path("/proc/self/fd").iterdir()} == before
    assert children() == others


def children() -> set[str]:
    """The processes that this one started and that are not gone; other tests may have some of their own."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if stat.read_text(encoding="utf-8").rpartition(")")[2].split()[1] == str(os.getpid()):
                found.add(stat.parent.name)
    return found


def test_the_next_few_items_of_the_same_work_meet_the_same_worker() -> None:
    def who(_item: int) -> int:
        return os.getpid()

    [first] = spread(who, [1], seconds=SECONDS, instead=str)
    assert first != os.getpid()
    assert spread(who, [2, 3], seconds=SECONDS, instead=str) == [first, first]
    assert spread(lambda _item: os.getpid(), [4], seconds=SECONDS, instead=str) != [first]
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_results_come_in_the_order_of_the_items_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    for processes in ("1", "2", "5"):
        monkeypatch.setenv("PANGKALAN_PROSES", processes)
        for count in (0, 1, 2, 17, 1000):
            assert limited_to(list(range(count)), 5) == [2 * n for n in range(count)]


PUT_DOWN = "koping/berat.id.md"


@pytest.mark.parametrize(
    ("station", "bomb"),
    [("reading", is_killed), ("a rule", turns_in_circles), ("rendering", stays_in_c)],
    ids=["reading", "a rule", "rendering"],
)
def test_a_file_that_takes_too_long_is_a_finding_with_a_line(
    bomb: Callable[[], Any], station: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = sample(all_types()["koping"])
    heavy = sound + "\n" + "BOM " + "[a](b) " * 20 + "\n\n" + "Tarik napas pelan-pelan.\n\n" * 600

    def before(done: Callable[..., Any], text: Callable[..., str]) -> Callable[..., Any]:
        def go(*given: Any, **named: Any) -> Any:
            return bomb() if "BOM" in text(*given) else done(*given, **named)

        return go

    rule = next(rule for rule in all_rules() if rule.name == "sentence-too-long")
    trapped = replace(rule, check=before(rule.check, lambda draft: draft.source.text))
    if station == "reading":
        monkeypatch.setattr(material, "read_body", before(material.read_body, lambda source, _line: source.text))
    elif station == "a rule":
        monkeypatch.setattr(
            workshop, "all_rules", lambda: tuple(trapped if each is rule else each for each in all_rules())
        )
    else:
        monkeypatch.setattr(rendering, "render", before(rendering.render, lambda text: text))
    monkeypatch.setattr(intake, "SECONDS", 1)
    base = base_of(tmp_path, {"koping/baik.id.md": sound, PUT_DOWN: heavy, "koping/lain.id.md": sound})
    checked = workshop.check(base, TODAY, memory=Memory(spread=spread))
    [found] = [found for found in checked.findings if found.code == "F028"]
    assert found.place == Place(f"contributions/{PUT_DOWN}", heavy[: heavy.index("BOM")].count("\n") + 1)
    assert set(checked.catalogue.works) >= {"baik", "lain"}
    assert "berat" not in {work.slug for work in checked.catalogue.published}
    assert [out.draft.path for out in checked.catalogue.left_out] == [f"contributions/{PUT_DOWN}"]
    alone = workshop.check(
        base, TODAY, [Listed(f"contributions/{PUT_DOWN}", tmp_path / "contributions" / PUT_DOWN)], Memory(spread=spread)
    )
    assert [found.code for found in alone.findings] == ["F028"]


def test_what_was_begun_is_there_when_it_is_asked_for_again_and_again() -> None:
    ask = begin(os.getpid)
    assert ask() == ask() != os.getpid()


def test_what_was_begun_raises_where_it_is_asked_for() -> None:
    with pytest.raises(ZeroDivisionError):
        begin(lambda: 1 // 0)()


def test_what_was_begun_and_is_wanted_no_more_is_ended(tmp_path: Path) -> None:
    told = tmp_path / "told"
    spread(str, [1], worth=1, seconds=SECONDS, instead=str)

    def work() -> bytes:
        told.write_text(str(os.getpid()), encoding="ascii")
        # More than a pipe holds: it waits for somebody to read.
        return bytes(10_000_000)

    begin(work)
    while not told.exists() or not told.read_text(encoding="ascii"):
        time.sleep(0.01)
    let_go()
    with pytest.raises(ProcessLookupError):
        os.kill(int(told.read_text(encoding="ascii")), 0)


def test_with_one_core_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PANGKALAN_PROSES", "1")
    assert begin(os.getpid)() == os.getpid()
