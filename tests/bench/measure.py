"""What a command costs: wall and CPU seconds, and memory; and what it wrote.

A command runs as the child of a small process of its own (`python -m bench.measure`), because Linux counts
the memory of whoever starts a process as that process's own until it has loaded its program.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

# 3: the site is built, but some contributions were left out.
SUCCESSES = (0, 3)
# Linux gives memory in kilobytes, macOS in bytes.
_PER_KILOBYTE = 1024 if sys.platform == "darwin" else 1


class CommandError(Exception):
    """A command that was to be measured did not do its work."""


@dataclass(frozen=True)
class Cost:
    """What a run took. `memory` is the highest resident set of its largest process, in kilobytes.

    `cpu` counts all processes that the command started and waited for.
    """

    wall: float
    cpu: float
    memory: int


@dataclass(frozen=True)
class Output:
    """What a run left: HTML pages with their bytes, and the bytes of all files."""

    pages: int
    html: int
    total: int


def run(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder and return its cost; raises CommandError with the end of what it said."""
    measured = [sys.executable, "-m", "bench.measure", *command]
    # As on any desk: what Python compiled is there the next time.
    desk = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(measured, cwd=folder, env=desk, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CommandError(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    return Cost(**json.loads(done.stdout))


def median(costs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        round(statistics.median(cost.memory for cost in costs)),
    )


def output(site: Path) -> Output:
    """Return what a site consists of."""
    files = [path for path in site.resolve().rglob("*") if path.is_file()]
    sizes = [path.stat().st_size for path in files]
    html = [size for path, size in zip(files, sizes, strict=True) if path.suffix == ".html"]
    return Output(len(html), sum(html), sum(sizes))


def main() -> int:
    """Run the command given as arguments and print its cost as JSON; 1 if it failed."""
    started = time.perf_counter()
    done = subprocess.run(sys.argv[1:], stdout=sys.stderr, check=False)
    wall = time.perf_counter() - started
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in SUCCESSES:
        return 1
    cost = Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss // _PER_KILOBYTE)
    sys.stdout.write(json.dumps(asdict(cost)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
