"""A catalogue that notes what is read of it: what was made from the same parts as before need not be made again.

The parts are found out, not declared, so that nobody who prints a further fact has to remember to say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from pangkalan.catalogue.catalogue import Catalogue, HandWritten, Picture, Work
from pangkalan.catalogue.marking import Marks, Part
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import Memory
from pangkalan.schema.material import Draft
from pangkalan.schema.vocabulary import Vocabularies, Vocabulary


class Watched:
    """Stands in for a catalogue and notes in `parts` what is read of it; whatever it does not know counts as everything."""

    def __init__(
        self, catalogue: Catalogue, drafts: Sequence[Draft] | None = None, written: Sequence[HandWritten] | None = None
    ) -> None:
        self._catalogue = catalogue
        self._drafts = drafts
        self._written = written
        self.parts: set[Part] = set()

    def __getattr__(self, name: str) -> Any:
        if name not in _ALWAYS_THE_SAME:
            self.parts.add(("all", ""))
        return getattr(self._catalogue, name)

    @property
    def drafts(self) -> Sequence[Draft]:
        if self._drafts is None:
            self.parts.add(("all", ""))
            return self._catalogue.drafts
        return self._drafts

    @property
    def written(self) -> Sequence[HandWritten]:
        if self._written is None:
            self.parts.add(("page", ""))
            return self._catalogue.written
        return self._written

    def is_asked(self, draft: Draft) -> bool:
        return self._catalogue.is_asked(draft)

    @property
    def works(self) -> Mapping[str, Work]:
        return _WatchedMapping(self._catalogue.works, "work", self.parts)

    @property
    def pages(self) -> Mapping[str, HandWritten]:
        return _WatchedMapping(self._catalogue.pages, "page", self.parts)

    @property
    def pictures(self) -> Mapping[str, Picture]:
        return _WatchedMapping(self._catalogue.pictures, "picture", self.parts)

    @property
    def vocabularies(self) -> _WatchedVocabularies:
        return _WatchedVocabularies(self._catalogue.vocabularies, self.parts)

    @property
    def as_of(self) -> Any:
        self.parts.add(("day", ""))
        return self._catalogue.as_of

    @property
    def codes(self) -> frozenset[str]:
        self.parts.add(("codes", ""))
        return self._catalogue.codes

    @property
    def listed(self) -> frozenset[str]:
        self.parts.add(("listed", ""))
        return self._catalogue.listed

    @property
    def paths(self) -> frozenset[str]:
        self.parts.add(("paths", ""))
        return self._catalogue.paths

    @property
    def standing(self) -> frozenset[str]:
        self.parts.add(("standing", ""))
        return self._catalogue.standing

    @property
    def left_out(self) -> Any:
        self.parts.add(("left out", ""))
        return self._catalogue.left_out

    @property
    def addresses(self) -> Any:
        self.parts.add(("addresses", ""))
        return self._catalogue.addresses

    @property
    def published(self) -> tuple[Work, ...]:
        self.parts.add(("work", ""))
        return self._catalogue.published

    def of_type(self, slug: str) -> tuple[Work, ...]:
        self.parts.add(("type", slug))
        return self._catalogue.of_type(slug)

    def fact(self, make: Callable[[Catalogue], Any]) -> Any:
        self.parts.add(("fact", f"{make.__module__}:{make.__qualname__}"))
        return self._catalogue.fact(make)


_ALWAYS_THE_SAME = frozenset({"types", "partial"})
"""What only the code decides, or who asks; a partial catalogue is never watched."""


class Task(Struct, frozen=True):
    """A piece of work with a catalogue.

    `recipe` is the mark of all that it depends on besides the catalogue; `drafts` and `written` are those in focus.
    """

    name: str
    recipe: bytes
    work: Callable[[Catalogue], Any]
    drafts: Sequence[Draft] | None = None
    written: Sequence[HandWritten] | None = None


def done(
    memory: Memory,
    catalogue: Catalogue,
    tasks: Sequence[Task],
    worth: int,
    stands: Callable[[Any], bool] = lambda _result: True,
) -> list[Any]:
    """Return what tasks give; one that reads the same parts of the catalogue as before, unchanged, is remembered.

    What a task reads when these parts are the same is the same again, so it is enough to know what it read the last time.
    `stands` says whether what is remembered can still be used.
    """
    if memory.kept is None:
        return memory.spread(lambda task: task.work(_focused(catalogue, task)), tasks, worth=worth)
    marks = catalogue.told.marks_of(catalogue) if isinstance(catalogue.told, _Told) else Marks(catalogue)
    traces = [memory.key("trace", task.name, task.recipe) for task in tasks]
    known = memory.find(traces)
    keys = [mark(trace, marks.together(known[trace])) if trace in known else b"" for trace in traces]
    found = memory.find([key for key in keys if key])
    missing = [number for number, key in enumerate(keys) if key not in found or not stands(found[key])]
    fresh = memory.spread(lambda number: _watched(catalogue, tasks[number]), missing, worth=worth)
    results: list[Any] = [found.get(key) for key in keys]
    for number, (result, parts) in zip(missing, fresh, strict=True):
        results[number] = result
        memory.keep(traces[number], parts)
        memory.keep(mark(traces[number], marks.together(parts)), result)
    return results


def remembering(catalogue: Catalogue, memory: Memory) -> Catalogue:
    """Return a catalogue whose facts are remembered from build to build."""
    return replace(catalogue, told=_Told(memory))


class _Told(Struct):
    """Tells what functions say of a catalogue; all that was marked once for one of them is marked for all."""

    memory: Memory
    marks: Marks | None = None

    def __call__(self, make: Callable[[Catalogue], Any], catalogue: Catalogue) -> Any:
        task = Task("fact", mark(make.__module__, make.__qualname__), make)
        return done(self.memory, catalogue, [task], worth=1)[0]

    def marks_of(self, catalogue: Catalogue) -> Marks:
        if self.marks is None or self.marks.catalogue is not catalogue:
            self.marks = Marks(catalogue)
        return self.marks


def _focused(catalogue: Catalogue, task: Task) -> Catalogue:
    return cast("Catalogue", Watched(catalogue, task.drafts, task.written))


def _watched(catalogue: Catalogue, task: Task) -> tuple[Any, list[Part]]:
    watching = Watched(catalogue, task.drafts, task.written)
    result = task.work(cast("Catalogue", watching))
    return result, sorted(watching.parts)


class _WatchedMapping(Mapping[str, Any]):
    """Notes each name that is asked for, also one that is not there, and the whole when it is gone through."""

    def __init__(self, known: Mapping[str, Any], kind: str, parts: set[Part]) -> None:
        self._known = known
        self._kind = kind
        self._parts = parts

    def __getitem__(self, name: str) -> Any:
        self._parts.add((self._kind, name))
        return self._known[name]

    def __contains__(self, name: object) -> bool:
        self._parts.add((self._kind, str(name)))
        return name in self._known

    def __iter__(self) -> Iterator[str]:
        self._parts.add((self._kind, ""))
        return iter(self._known)

    def __len__(self) -> int:
        self._parts.add((self._kind, ""))
        return len(self._known)


class _WatchedVocabularies:
    def __init__(self, known: Vocabularies, parts: set[Part]) -> None:
        self._known = known
        self._parts = parts

    def __getitem__(self, name: str) -> Vocabulary:
        self._parts.add(("vocabulary", name))
        return self._known[name]

    @property
    def by_name(self) -> Mapping[str, Vocabulary]:
        self._parts.add(("all", ""))
        return self._known.by_name
