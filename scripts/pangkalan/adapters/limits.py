"""The time and memory that one piece of work may take, kept by the process that does the work.

Python code is stopped by an exception. Code in C that never comes back to Python is ended by the kernel together with its
process, so such work belongs into a process of its own.
"""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

PATIENCE = 6
"""How many times as long as it may compute a piece of work may take by the clock: other programs want the machine too."""
GRACE = 2
"""Seconds after which the kernel ends what did not stop when it was told."""
_ROOM = 512 * 1024 * 1024
"""Bytes that work may take beyond what its process already has."""
_AGAIN = 0.2


class TooLong(BaseException):
    """A piece of work was stopped, since it took too long; no `Exception`, so nothing that catches those may catch it."""


class Watch:
    """Stops one piece of work after another when it has computed for so many seconds, or takes far longer by the clock.

    Only for a process that has nothing else to do: it takes two signals and the process's own limits for itself.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.watching = False
        signal.signal(signal.SIGPROF, self._stop)
        signal.signal(signal.SIGALRM, self._stop)

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        if self.watching:
            raise TooLong

    @contextmanager
    def one(self) -> Iterator[None]:
        """Watch what is done inside; raises TooLong there."""
        used = resource.getrusage(resource.RUSAGE_SELF)
        ends = int(used.ru_utime + used.ru_stime + self.seconds) + GRACE
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (_within(ends, hard), hard))
        self.watching = True
        # Again and again, since some code in C loses an exception.
        signal.setitimer(signal.ITIMER_PROF, self.seconds, _AGAIN)
        signal.setitimer(signal.ITIMER_REAL, self.seconds * PATIENCE, _AGAIN)
        try:
            yield
        finally:
            self.rest()

    def rest(self) -> None:
        """Watch nothing."""
        self.watching = False
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def limit_memory() -> None:
    """Let this process take no more than a certain amount of memory beyond what it has; leave no dump if it dies."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + _ROOM
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (_within(most, hard), hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _within(wanted: int, hard: int) -> int:
    return wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
