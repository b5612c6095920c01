"""Looking at each material among the others: those whose surroundings are as they were need not be looked at again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pangkalan.catalogue.catalogue import Catalogue, HandWritten
from pangkalan.checking.rule import Hit, Rule, Subject
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import Memory
from pangkalan.schema.material import Draft

if TYPE_CHECKING:
    from pangkalan.catalogue.watching import Task

Hits = list[tuple[str, Hit]]
_WORTH = 200
"""How many materials are worth a process."""


def hits_among(rules: Sequence[Rule], catalogue: Catalogue, memory: Memory) -> Hits:
    """Return what is wrong with materials and pages in their surroundings: the rule's code, and the hit."""
    asked = [rule for rule in rules if rule.subject is Subject.AMONG]

    def look(focused: Catalogue) -> Hits:
        return [(rule.code, hit) for rule in asked for hit in rule.check(focused)]

    if memory.kept is None:
        return look(catalogue)
    from pangkalan.catalogue.watching import done  # noqa: PLC0415 - a check of one file keeps nothing

    return [hit for hits in done(memory, catalogue, _tasks(catalogue, look), _WORTH) for hit in hits]


def _tasks(catalogue: Catalogue, look: Callable[[Catalogue], Hits]) -> list[Task]:
    groups: dict[str, list[Draft]] = {}
    for draft in catalogue.drafts:
        groups.setdefault(draft.slug or draft.path, []).append(draft)
    tasks = [_task(look, drafts, ()) for drafts in groups.values()]
    return tasks + [_task(look, (), (page,)) for page in catalogue.written]


def _task(look: Callable[[Catalogue], Hits], drafts: Sequence[Draft], written: Sequence[HandWritten]) -> Task:
    of_pages = [draft for page in written for draft in page.versions.values()]
    recipe = mark(*(part for draft in (*drafts, *of_pages) for part in (draft.path, draft.mark)))
    from pangkalan.catalogue.watching import Task  # noqa: PLC0415

    return Task("among", recipe, look, drafts, written)
