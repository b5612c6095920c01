"""The runs of the subjects on a base: turn by turn, each from nothing or from what the run before left."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.edits import Edit
from bench.measure import CommandError, Cost, Output, output, run
from bench.subjects import Place, Subject


@dataclass
class Trial:
    """The runs of a subject on a base."""

    subject: Subject
    base: Path
    runs: int
    costs: list[Cost] = field(default_factory=list)
    left: Output | None = None
    edit: Edit | None = None

    @property
    def room(self) -> Path:
        """The folder of these runs."""
        return self.base.with_name(f"{self.base.name}-{self.subject.room}")

    @property
    def kept(self) -> Place:
        """Where runs that go on work."""
        return Place(self.base, self.room, self.room.with_name(f"{self.room.name}-kept") / "site")

    def prepare(self) -> None:
        """Make what the subject's command needs, unless another one with the same room has it already."""
        if not self.room.exists():
            self.room.mkdir()
            self.subject.prepare(self.base, self.room)
        if self.subject.goes_on and not self.kept.target.parent.exists():
            self.kept.target.parent.mkdir()
            run(self.subject.command(self.kept), self.room)
        if self.subject.edit:
            self.edit = self.subject.edit(self.room)

    def run(self) -> Cost:
        """Run the command once."""
        if self.subject.goes_on:
            number = len(self.costs) + 1
            if self.edit:
                self.edit.make(number)
            self._measure(self.kept)
            if self.edit and not self.edit.is_shown(self.kept.target, number):
                raise CommandError(f"{self.subject.name} does not show the edit in {self.edit.page}")
        else:
            # A large site takes gigabytes, so it is counted and removed.
            forget(self.base)
            made = self.room / "made"
            made.mkdir()
            self._measure(Place(self.base, self.room, made / "site"))
            shutil.rmtree(made)
        return self.costs[-1]

    def _measure(self, place: Place) -> None:
        self.costs.append(run(self.subject.command(place), self.room))
        if self.subject.builds:
            self.left = output(place.target)
            if not self.left.pages:
                raise CommandError(f"{self.subject.name} left no page")

    def finish(self) -> None:
        """Undo the edits, and remove the sites."""
        if self.edit:
            self.edit.undo()
        shutil.rmtree(self.kept.target.parent, ignore_errors=True)


def measure(trials: Sequence[Trial], turns: int) -> None:
    """Run all trials turn by turn, so that a machine that is busy for a while is busy for all of them."""
    for trial in trials:
        for folder in (trial.room, trial.kept.target.parent):
            shutil.rmtree(folder, ignore_errors=True)
    for trial in trials:
        trial.prepare()
    for number in range(turns):
        for trial in trials:
            if number < trial.runs:
                tell(f"{trial.base.name}: {trial.subject.name}: {trial.run().wall:.2f} s")
    for trial in trials:
        trial.finish()


def forget(base: Path) -> None:
    """Remove what a run left in the base to be quicker the next time; hidden files are never an author's."""
    for path in base.glob(".*"):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def tell(text: str) -> None:
    """Say how far the measuring is."""
    sys.stderr.write(f"{text}\n")
