"""Counting what was told rightly, wrongly and not at all."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.staleness.families import Family, Files
from pangkalan.catalogue.translations import Aged, aged_sections, translated_paragraphs
from pangkalan.schema.material import Draft

HOME = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Score:
    """The outcome of a family of changes over many pairs."""

    name: str
    pairs: int
    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        """How much of what was told is so."""
        return self.right / (self.right + len(self.wrong)) if self.right or self.wrong else 1.0

    @property
    def recall(self) -> float:
        """How much of what is so was told."""
        return self.right / (self.right + len(self.missed)) if self.right or self.missed else 1.0


def our_pairs() -> Iterator[Files]:
    """Go through the materials of the project that have a translation, marked as they are now."""
    for source in sorted((HOME / "contributions").glob("[a-z]*/*.id.md")):
        translation = source.with_name(source.name.replace(".id.md", ".en.md"))
        if translation.is_file():
            paths = [file.relative_to(HOME).as_posix() for file in (source, translation)]
            yield Files(paths[0], source.read_text("utf-8"), paths[1], translation.read_text("utf-8")).marked()


def _paragraphs(aged: Sequence[Aged], translation: Draft) -> Iterator[tuple[str, int]]:
    """Go through the paragraphs told, by their line in the source, or in the translation if they are gone from there."""
    for section in aged:
        theirs = [] if section.index is None else translated_paragraphs(translation, section.index)
        for change in section.changes:
            yield change.kind, change.now.place.line if change.now else theirs[change.before].place.line


def score(family: Family, pairs: Sequence[Files]) -> Score:
    """Change every pair in one way and look at what is told of it."""
    count, right, wrong, missed = 0, 0, [], []
    for files in pairs:
        changed = family(files, random.Random(files.source_path))  # noqa: S311 - the same changes every time
        if changed is None:
            continue
        count += 1
        source, translation = changed.files.drafts()
        aged = list(aged_sections(source, translation))
        told: set[object] = {section.name for section in aged}
        known: set[object] = set(changed.old)
        if changed.paragraphs is not None:
            known |= changed.paragraphs
            told |= set(_paragraphs(aged, translation))
        right += len(told & known)
        wrong += [f"{files.source_path}: {name}" for name in sorted(map(str, told - known))]
        missed += [f"{files.source_path}: {name}" for name in sorted(map(str, known - told))]
    return Score(family.__name__, count, right, tuple(wrong), tuple(missed))
