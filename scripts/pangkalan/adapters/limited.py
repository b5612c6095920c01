"""Work on what strangers wrote: done in processes that may die of it, each item within limits of time and memory."""

from __future__ import annotations

import gc
import mmap
import os
import pickle
import select
import signal
import struct
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from msgspec import Struct, field

from pangkalan.adapters.limits import GRACE, PATIENCE, TooLong, Watch, limit_memory

_LARGEST_BATCH = 16
"""Most items that a worker is given at once: what it did before it died is done again."""
_DEATHS = 3
"""Workers that may die between two items, for which no item is to blame."""
_LENGTH = struct.Struct("!Q")
_INDEX = struct.Struct("!q")


class WorkerLost(Exception):
    """A process ended before its work was done: killed, or out of memory."""


class _Worker(Struct, eq=False):
    """A process at work. `at` is shared with it and holds the index of the item that it is at, or -1."""

    pid: int
    tasks: int
    answers: int
    at: mmap.mmap
    batch: tuple[int, ...] = ()
    seen: tuple[int, float] = (-1, 0.0)


class Limited(Struct):
    """Does a piece of work on items, each for at most so many seconds. Its workers wait for more until it is closed.

    They know the world as it was when the first items came.
    """

    work: Callable[[Any], Any]
    seconds: float
    owner: int = field(default_factory=os.getpid)
    workers: list[_Worker] = []

    def done(self, items: Sequence[Any], count: int, instead: Callable[[Any], Any]) -> list[Any]:
        """Do the work in so many processes. `instead` stands in for the result of an item that breaks its limits.

        Raises WorkerLost, and what the work itself raised.
        """
        try:
            return _Round(self, items, count, instead).done()
        except BaseException:
            self.close()
            raise

    def fits(self, work: Callable[[Any], Any], seconds: float) -> bool:
        """Whether it does this work, and belongs to this process."""
        return self.work == work and self.seconds == seconds and self.owner == os.getpid()

    def start(self) -> _Worker:
        """Start one more worker."""
        tasks, task_end = os.pipe()
        answer_end, answers = os.pipe()
        at = mmap.mmap(-1, _INDEX.size)
        at[:] = _INDEX.pack(-1)
        others = [end for worker in self.workers for end in (worker.tasks, worker.answers)]
        pid = os.fork()
        if pid == 0:
            for end in (task_end, answer_end, *others):
                os.close(end)
            _work(self.work, self.seconds, tasks, answers, at)
        os.close(tasks)
        os.close(answers)
        worker = _Worker(pid, task_end, answer_end, at)
        self.workers.append(worker)
        return worker

    def end(self, worker: _Worker) -> int:
        """End a worker and return how it ended."""
        self.workers.remove(worker)
        os.close(worker.tasks)
        os.close(worker.answers)
        # One that waits for more goes by itself; one that is stuck would never go.
        if worker.batch:
            os.kill(worker.pid, signal.SIGKILL)
        return os.waitstatus_to_exitcode(os.waitpid(worker.pid, 0)[1])

    def close(self) -> None:
        """End all workers; those of another process are left to it."""
        while self.workers and self.owner == os.getpid():
            self.end(self.workers[-1])


class _Round:
    """The work on some items: who does which, what came of it, and what is left."""

    def __init__(self, pool: Limited, items: Sequence[Any], count: int, instead: Callable[[Any], Any]) -> None:
        self.pool, self.items, self.count, self.instead = pool, items, count, instead
        size = max(1, min(_LARGEST_BATCH, len(items) // (4 * count)))
        self.waiting = deque(tuple(range(start, min(start + size, len(items)))) for start in range(0, len(items), size))
        self.results: dict[int, Any] = {}
        self.suspects: set[int] = set()
        self.deaths = 0

    def done(self) -> list[Any]:
        for worker in list(self.pool.workers):
            self._give(worker)
        while len(self.results) < len(self.items):
            while self.waiting and len(self.pool.workers) < self.count:
                self._give(self.pool.start())
            self._wait()
        return [self.results[index] for index in range(len(self.items))]

    def _give(self, worker: _Worker) -> None:
        worker.batch = self.waiting.popleft() if self.waiting else ()
        if worker.batch:
            # One that has died meanwhile is found when its answer is looked for.
            with suppress(BrokenPipeError):
                _send(worker.tasks, pickle.dumps([(index, self.items[index]) for index in worker.batch]))

    def _wait(self) -> None:
        """Take what workers answer, or end one that neither answers nor goes on."""
        poll = select.poll()
        by_end = {worker.answers: worker for worker in self.pool.workers if worker.batch}
        for end in by_end:
            poll.register(end, select.POLLIN)
        for end, _ in poll.poll(1000):
            self._take(by_end[end])
        now = time.monotonic()
        for worker in self.pool.workers:
            at = _INDEX.unpack(worker.at[:])[0]
            if at != worker.seen[0]:
                worker.seen = (at, now)
            elif at >= 0 and now - worker.seen[1] > self.pool.seconds * PATIENCE + GRACE:
                os.kill(worker.pid, signal.SIGKILL)

    def _take(self, worker: _Worker) -> None:
        answer = _received(worker.answers)
        if answer is None:
            self._bury(worker)
            return
        fine, found = pickle.loads(answer)  # noqa: S301 - from our own child, over a pipe of our own
        if not fine:
            raise found
        for index, result in found:
            self.results[index] = self.instead(self.items[index]) if result is None else pickle.loads(result)  # noqa: S301
        self._give(worker)

    def _bury(self, worker: _Worker) -> None:
        """Blame a worker's death on the item that it was at, if that one kills a second worker too; do the rest again."""
        at = _INDEX.unpack(worker.at[:])[0]
        code = self.pool.end(worker)
        if at < 0:
            self.deaths += 1
            if self.deaths > _DEATHS:
                raise WorkerLost(f"exit code {code}")
        elif at in self.suspects:
            self.results[at] = self.instead(self.items[at])
        else:
            self.suspects.add(at)
            self.waiting.append((at,))
        if again := tuple(index for index in worker.batch if index != at):
            self.waiting.appendleft(again)


def _send(end: int, message: bytes) -> None:
    rest = memoryview(_LENGTH.pack(len(message)) + message)
    while rest:
        rest = rest[os.write(end, rest) :]


def _received(end: int) -> bytes | None:
    """Return a whole message; None from somebody who has gone."""
    head = _exactly(end, _LENGTH.size)
    return _exactly(end, _LENGTH.unpack(head)[0]) if head is not None else None


def _exactly(end: int, length: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < length:
        part = os.read(end, min(length - len(parts), 1 << 20))
        if not part:
            return None
        parts += part
    return bytes(parts)


def _work(work: Callable[[Any], Any], seconds: float, tasks: int, answers: int, at: mmap.mmap) -> NoReturn:
    """Work on batches of items until there are no more: all that a worker ever does."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        # What the parent made is no rubbish of ours, and to look through it would copy its memory.
        gc.freeze()
        limit_memory()
        watch = Watch(seconds)
        while (batch := _received(tasks)) is not None:
            answer = _answer(work, pickle.loads(batch), watch, at)  # noqa: S301 - from our own parent
            at[:] = _INDEX.pack(-1)
            _send(answers, answer)
        code = 0
    finally:
        # Nothing of the parent's may be flushed or tidied up here a second time.
        os._exit(code)


def _answer(work: Callable[[Any], Any], batch: Iterable[tuple[int, Any]], watch: Watch, at: mmap.mmap) -> bytes:
    try:
        done = []
        for index, item in batch:
            at[:] = _INDEX.pack(index)
            done.append((index, _result(work, item, watch)))
        return pickle.dumps((True, done), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001 - it is raised again where somebody can tell it
        try:
            return pickle.dumps((False, error), pickle.HIGHEST_PROTOCOL)
        except (pickle.PicklingError, TypeError, AttributeError):
            return pickle.dumps((False, WorkerLost(repr(error))), pickle.HIGHEST_PROTOCOL)


def _result(work: Callable[[Any], Any], item: Any, watch: Watch) -> bytes | None:
    """Return the pickled result of the work on one item; None where it went beyond its limits."""
    try:
        with watch.one():
            return pickle.dumps(work(item), pickle.HIGHEST_PROTOCOL)
    except (TooLong, MemoryError, RecursionError):
        watch.rest()
        return None
