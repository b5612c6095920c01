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
from bench.measure import CommandError
from bench.report import Measured
from bench.subjects import STOCK, SUBJECTS
from bench.trial import Trial, measure, tell

SIZES = [100, 1000, 5000]
# From here on the plain set-up takes a minute and more, and one run tells enough.
LARGE = 1000


def main() -> int:
    """Measure as the arguments say; 1 if a command failed."""
    arguments = _arguments()
    before = report.machine()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            measured = list(_measure_all(arguments, arguments.simpan or Path(folder)))
    except CommandError as failure:
        sys.stderr.write(f"This failed: {failure}\n")
        return 1
    parts = (
        f"{before} at the start, {report.load()} at the end",
        report.table(measured),
        report.growth(measured),
        report.summary(measured),
    )
    sys.stdout.write("\n\n".join(part for part in parts if part) + "\n")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=bench.__doc__)
    add = parser.add_argument
    add("sizes", nargs="*", type=int, default=SIZES, help="materials in a base; usually 100 1000 5000")
    add("--runs", type=int, default=3, help="runs of each command, of which the median counts; usually 3")
    add(
        "--stok",
        type=_numbers,
        default=(100, 1000),
        metavar="N,N",
        help="sizes at which the plain set-up is built too, 0 for none; usually 100,1000",
    )
    names = [subject.name for subject in SUBJECTS]
    add("--hanya", nargs="+", choices=names, default=names, metavar="NAME", help=f"only these: {', '.join(names)}")
    add("--simpan", type=Path, metavar="FOLDER", help="work in this folder and leave the bases there")
    add("--seed", type=int, default=7, help="another number gives other texts; usually 7")
    return parser.parse_args()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _measure_all(arguments: argparse.Namespace, folder: Path) -> Iterator[Measured]:
    wanted = [subject for subject in SUBJECTS if subject.name in arguments.hanya]
    lacking = {subject.name: subject.missing() for subject in wanted}
    for reason in {reason for reason in lacking.values() if reason}:
        tell(reason)
    for size in sorted(set(arguments.sizes)):
        base = (folder / f"base-{size}").resolve()
        shutil.rmtree(base, ignore_errors=True)
        tell(f"{size}: generating")
        corpus.write_base(base, size, arguments.seed)
        trials = [
            Trial(subject, base, 1 if subject is STOCK and size >= LARGE else arguments.runs)
            for subject in wanted
            if not lacking[subject.name] and (subject is not STOCK or size in arguments.stok)
        ]
        measure(trials, arguments.runs)
        yield from (Measured(trial.subject, size, tuple(trial.costs), trial.left) for trial in trials)


if __name__ == "__main__":
    sys.exit(main())
