"""How far a long piece of work has come: a line that moves on a terminal, quiet lines elsewhere, an account at the end."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from msgspec import Struct, field

from pangkalan.language import Lang, Text

_WORTH_A_LINE = 2.0
"""Seconds; shorter steps pass without a word where no terminal listens."""
_WIDTH = 20


class Step(Struct, frozen=True):
    """A step that is over: what it was, and its seconds on the clock and of all processors."""

    name: Text
    wall: float
    cpu: float


class Progress(Struct):
    """Tells of `count` steps in a language, to a stream; a terminal sees each one as it begins."""

    lang: Lang
    count: int
    stream: TextIO = field(default_factory=lambda: sys.stderr)
    steps: list[Step] = []

    @contextmanager
    def step(self, name: Text) -> Iterator[None]:
        """Tell of a step while it lasts."""
        number = len(self.steps)
        if self.stream.isatty():
            done = _WIDTH * number // self.count
            print(
                f"\r\x1b[K[{'#' * done}{'.' * (_WIDTH - done)}] {name[self.lang]} ...",
                end="",
                file=self.stream,
                flush=True,
            )
        began, used = time.perf_counter(), _cpu()
        try:
            yield
        finally:
            over = Step(name, time.perf_counter() - began, _cpu() - used)
            self.steps.append(over)
            if self.stream.isatty():
                print("\r\x1b[K", end="", file=self.stream, flush=True)
            elif over.wall >= _WORTH_A_LINE:
                print(f"{name[self.lang]}: {self.seconds(over.wall)}", file=self.stream, flush=True)

    def seconds(self, value: float) -> str:
        """Return a number of seconds in words."""
        shown = f"{value:.1f}"
        return f"{shown.replace('.', ',')} detik" if self.lang is Lang.ID else f"{shown} seconds"

    def account(self, *, whole: bool = False) -> str:
        """Return where the time went: the longest steps on one line, or all of them, with what all processors worked."""
        if not whole:
            longest = sorted(self.steps, key=lambda step: -step.wall)[:3]
            return ", ".join(f"{step.name[self.lang].lower()} {self.seconds(step.wall)}" for step in longest)
        head = _HEAD[self.lang]
        rows = [f"{step.name[self.lang]:40}{step.wall:8.2f}{step.cpu:8.2f}" for step in self.steps]
        return "\n".join([f"{head[0]:40}{head[1]:>8}{head[2]:>8}", *rows])


_HEAD = {Lang.ID: ("Langkah", "detik", "CPU"), Lang.EN: ("Step", "seconds", "CPU")}


def _cpu() -> float:
    """Return the seconds that this process and those that it waited for have worked."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system
