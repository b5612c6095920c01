"""The command line of the benchmark: generates bases, measures in them, prints tables."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import bench
from bench import corpus, report
from bench.measure import CommandError, Cost, Output, median, output, run
from bench.report import Measured
from bench.subjects import STOCK, SUBJECTS, Place, Subject

SIZES = [100, 1000, 2000]
# From here on the plain set-up takes a minute and more, and one run tells enough.
LARGE = 1000


def main() -> int:
    """Measure as the arguments say; 1 if a command failed."""
    arguments = _arguments()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            measured = list(_measure_all(arguments, arguments.simpan or Path(folder)))
    except CommandError as failure:
        sys.stderr.write(f"This failed: {failure}\n")
        return 1
    parts = (report.machine(), report.table(measured, STOCK.name), report.growth(measured))
    sys.stdout.write("\n\n".join(part for part in parts if part) + "\n")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=bench.__doc__)
    add = parser.add_argument
    add("sizes", nargs="*", type=int, default=SIZES, help="materials in a base; usually 100 1000 2000")
    add("--runs", type=int, default=3, help="runs of each command, of which the median counts; usually 3")
    add(
        "--stok",
        type=_numbers,
        default=(100, 1000),
        metavar="N,N",
        help="sizes at which the plain set-up is built too, 0 for none; usually 100,1000",
    )
    add("--hanya", choices=[subject.name for subject in SUBJECTS], help="measure nothing but this")
    add("--simpan", type=Path, metavar="FOLDER", help="work in this folder and leave everything there")
    add("--seed", type=int, default=7, help="another number gives other texts; usually 7")
    return parser.parse_args()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _measure_all(arguments: argparse.Namespace, folder: Path) -> Iterator[Measured]:
    for size in sorted(set(arguments.sizes)):
        base = (folder / f"base-{size}").resolve()
        shutil.rmtree(base, ignore_errors=True)
        _tell(f"{size}: generating")
        corpus.write_base(base, size, arguments.seed)
        for subject in SUBJECTS:
            if arguments.hanya not in (None, subject.name) or (subject is STOCK and size not in arguments.stok):
                continue
            runs = 1 if subject is STOCK and size >= LARGE else arguments.runs
            yield _measure(subject, base, size, runs)


def _measure(subject: Subject, base: Path, size: int, runs: int) -> Measured:
    room = base.with_name(f"{base.name}-{subject.name}")
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    subject.prepare(base, room)
    costs: list[Cost] = []
    left: Output | None = None
    for number in range(1, runs + 1):
        _forget(base)
        place = Place(base, room, room / f"site-{number}")
        costs.append(run(subject.command(place), room))
        _tell(f"{size}: {subject.name} {number} of {runs}: {costs[-1].wall:.2f} s")
        left = output(place.target) if subject.builds else None
    return Measured(subject.name, size, runs, median(costs), left)


def _forget(base: Path) -> None:
    """Remove what a run left in the base to be quicker the next time; hidden files are never an author's."""
    for path in base.glob(".*"):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
