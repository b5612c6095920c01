"""Work spread over processes, one for each core; what comes back does not depend on how many there are."""

from __future__ import annotations

import atexit
import gc
import os
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from pangkalan.adapters.limited import Limited, WorkerLost

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

__all__ = ["WORTH_A_PROCESS", "WorkerLost", "begin", "cores", "in_processes", "let_go", "spread"]

WORTH_A_PROCESS = 60
"""Fewer items than this are done faster here than a process starts."""


def cores() -> int:
    """Return how many processes may run side by side; PANGKALAN_PROSES sets it."""
    wanted = os.environ.get("PANGKALAN_PROSES", "")
    return int(wanted) if wanted.isdigit() and int(wanted) > 0 else len(os.sched_getaffinity(0))


def spread(
    work: Callable[[Any], Any],
    items: Sequence[Any],
    worth: int = WORTH_A_PROCESS,
    seconds: float | None = None,
    instead: Callable[[Any], Any] | None = None,
) -> list[Any]:
    """Do a piece of work on each item in forked processes; results come in the order of the items.

    `worth` is how many items a process should have at least. Each process takes the next item when it is free, so that
    a few long pieces of work do not lie in one place. Raises WorkerLost when a process dies, and again here whatever
    the work itself raised.

    With `seconds` and `instead`, no item is worked on here, however few there are: one that takes longer, or too much
    memory, or kills its process, gets what `instead` makes of it, and all others go on. The work on some items may find
    the world as it was when the same work was done on the items before.
    """
    if seconds is not None and instead is not None:
        return _limited(work, items, worth, seconds, instead)
    count = min(cores(), len(items) // worth)
    if count < 2:
        return [work(item) for item in items]
    # A check of one file starts no process and need not wait for what starts one.
    import multiprocessing  # noqa: PLC0415

    next_item = multiprocessing.get_context("fork").Value("i", 0)

    def work_on_what_is_left(_share: int) -> dict[int, Any]:
        done: dict[int, Any] = {}
        while True:
            with next_item.get_lock():
                index = next_item.value
                next_item.value += 1
            if index >= len(items):
                return done
            done[index] = work(items[index])

    results: dict[int, Any] = {}
    for done in in_processes(work_on_what_is_left, range(count)):
        results |= done
    return [results[index] for index in range(len(items))]


_kept: Limited | None = None
"""The one worker of the last few items: the next few of the same work start no new one and find all caches warm."""


def _limited(
    work: Callable[[Any], Any],
    items: Sequence[Any],
    worth: int,
    seconds: float,
    instead: Callable[[Any], Any],
) -> list[Any]:
    global _kept  # noqa: PLW0603 - a process has one set of children
    if _kept is None or not _kept.fits(work, seconds):
        _end_worker()
    pool, _kept = _kept or Limited(work, seconds), None
    count = max(1, min(cores(), len(items) // worth))
    results = pool.done(items, count, instead) if items else []
    if count == 1:
        _kept = pool
    else:
        pool.close()
    return results


def _end_worker() -> None:
    global _kept  # noqa: PLW0603 - a process has one set of children
    if _kept is not None:
        _kept.close()
        _kept = None


_begun: list[BaseProcess] = []
"""Processes whose results nobody has asked for yet."""


@atexit.register
def let_go() -> None:
    """End the worker that waits for more items, and all that was begun and is wanted no more."""
    while _begun:
        process = _begun.pop()
        process.kill()
        process.join()
    _end_worker()


def begin(work: Callable[[], Any]) -> Callable[[], Any]:
    """Begin a piece of work in a process of its own, beside all that is done here; who calls what comes back waits for it.

    The work may start no processes. Where there is no second core it is done when somebody asks for it.
    """
    if cores() < 2:
        return cache(work)
    # A process that inherits the lines to the worker would keep it waiting for ever.
    _end_worker()
    process, receiver = _started(lambda _share: work(), None)
    _begun.append(process)

    def result() -> Any:
        done = _received(process, receiver)
        _begun.remove(process)
        return done

    return cache(result)


def in_processes(work: Callable[[Any], Any], shares: Sequence[Any]) -> list[Any]:
    """Do the work on each share in a process of its own: what it leaves behind goes with it."""
    running = [_started(work, share) for share in shares]
    return [_received(process, receiver) for process, receiver in running]


def _started(work: Callable[[Any], Any], share: Any) -> tuple[BaseProcess, Connection]:
    import multiprocessing  # noqa: PLC0415

    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(work, share, sender), daemon=True)
    process.start()
    sender.close()
    return process, receiver


def _answer(work: Callable[[Any], Any], share: Any, sender: Connection) -> None:
    import pickle  # noqa: PLC0415

    # What the parent made is no rubbish of ours, and to look through it would copy its memory.
    gc.freeze()
    try:
        answer: tuple[bool, Any] = (True, work(share))
    except Exception as error:  # noqa: BLE001 - whatever went wrong is raised again where somebody can tell it
        answer = (False, error)
    sender.send_bytes(pickle.dumps(answer, pickle.HIGHEST_PROTOCOL))
    sender.close()


def _received(process: BaseProcess, receiver: Connection) -> Any:
    import pickle  # noqa: PLC0415

    try:
        fine, answer = pickle.loads(receiver.recv_bytes())  # noqa: S301 - from our own child, over a pipe of our own
    except EOFError as error:
        process.join()
        raise WorkerLost(f"exit code {process.exitcode}") from error
    process.join()
    if not fine:
        raise answer
    return answer
