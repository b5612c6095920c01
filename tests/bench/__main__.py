"""The command line of the benchmark: generates bases, measures in them, prints tables."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
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
    before = report.machine()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            measured = list(_measure_all(arguments, arguments.simpan or Path(folder)))
    except CommandError as failure:
        sys.stderr.write(f"This failed: {failure}\n")
        return 1
    parts = (
        f"{before} at the start, {report.load()} at the end",
        report.table(measured, STOCK.name),
        report.growth(measured),
    )
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
    add("--simpan", type=Path, metavar="FOLDER", help="work in this folder and leave the bases there")
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
        trials = [
            Trial(subject, base, 1 if subject is STOCK and size >= LARGE else arguments.runs)
            for subject in SUBJECTS
            if arguments.hanya in (None, subject.name) and (subject is not STOCK or size in arguments.stok)
        ]
        for trial in trials:
            trial.prepare()
        # Turn by turn, so that a machine that is busy for a while is busy for all of them.
        for number in range(arguments.runs):
            for trial in trials:
                if number < trial.runs:
                    _tell(f"{size}: {trial.subject.name}: {trial.run().wall:.2f} s")
        yield from (Measured(trial.subject.name, size, trial.runs, median(trial.costs), trial.left) for trial in trials)


@dataclass
class Trial:
    """The runs of a subject on a base."""

    subject: Subject
    base: Path
    runs: int
    costs: list[Cost] = field(default_factory=list)
    left: Output | None = None

    @property
    def room(self) -> Path:
        """The folder of these runs."""
        return self.base.with_name(f"{self.base.name}-{self.subject.name}")

    def prepare(self) -> None:
        """Make what the subject's command needs."""
        shutil.rmtree(self.room, ignore_errors=True)
        self.room.mkdir()
        self.subject.prepare(self.base, self.room)

    def run(self) -> Cost:
        """Run the command once from nothing; a large site takes gigabytes, so it is counted and removed."""
        _forget(self.base)
        made = self.room / "made"
        made.mkdir()
        place = Place(self.base, self.room, made / "site")
        self.costs.append(run(self.subject.command(place), self.room))
        if self.subject.builds:
            self.left = output(place.target)
        shutil.rmtree(made)
        return self.costs[-1]


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
