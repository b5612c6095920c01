"""Doing work on many items: what is remembered is not done again, and the rest is spread over processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from pangkalan.keeping.marks import mark

if TYPE_CHECKING:
    from pangkalan.keeping.kept import Kept

Spread = Callable[..., list[Any]]
"""Does a piece of work on each item and returns the results in their order.

It may be told how many items are `worth` a process, and how many `seconds` an item may take; what does not end in time has
the result of `instead`.
"""


def one_by_one(work: Callable[[Any], Any], items: Sequence[Any], **_limits: Any) -> list[Any]:
    """Do the work here, item after item and without limits."""
    return [work(item) for item in items]


Begin = Callable[[Callable[[], Any]], Callable[[], Any]]
"""Begins a piece of work, maybe in another process; who calls what comes back waits for the result."""


class Memory:
    """Remembers results by what they were made of; without `kept` it remembers nothing.

    Results must be plain data or of our own classes, and nobody may change them. `known` are those that this process has
    at hand from the time before, `used` all that somebody asked for or made since; without `known` none are held.
    """

    def __init__(
        self,
        kept: Kept | None = None,
        spread: Spread = one_by_one,
        known: Mapping[bytes, Any] | None = None,
        begin: Begin = cache,
    ) -> None:
        self.kept = kept
        self.spread = spread
        self._begin = begin
        self.used: dict[bytes, Any] = {}
        self._known = known

    def key(self, name: str, *parts: bytes | str | int | None) -> bytes:
        """Return the key of a result of some work on some parts, done by this code."""
        return mark(self.kept.version if self.kept else b"", name, *parts)

    def find(self, keys: Sequence[bytes]) -> dict[bytes, Any]:
        """Return what is remembered under some keys."""
        if self.kept is None:
            return {}
        if self._known is None:
            return self.kept.find(keys)
        found = {key: self._known[key] for key in keys if key in self._known}
        found |= self.kept.find([key for key in keys if key not in found])
        self.used |= found
        return found

    def once(self, key: bytes, make: Callable[[], Any]) -> Any:
        """Return what is remembered under a key, or make it."""
        found = self.find([key])
        if key not in found:
            found[key] = make()
            self.keep(key, found[key])
        return found[key]

    def keep(self, key: bytes, value: Any) -> None:
        """Remember a result."""
        if self.kept:
            self.kept.keep(key, value)
            if self._known is not None:
                self.used[key] = value

    def each(
        self,
        name: str,
        work: Callable[[Any], Any],
        items: Sequence[Any],
        recipe: Callable[[Any], bytes],
        **limits: Any,
    ) -> list[Any]:
        """Do a piece of work on each item, or remember what it gave; `recipe` is the mark of all that it depends on."""
        keys = [self.key(name, recipe(item)) for item in items] if self.kept else []
        found = self.find(keys)
        missing = [index for index in range(len(items)) if not keys or keys[index] not in found]
        done = self.spread(work, [items[index] for index in missing], **limits)
        results: list[Any] = [found.get(key) for key in keys] if keys else [None] * len(items)
        for index, result in zip(missing, done, strict=True):
            results[index] = result
            if keys:
                self.keep(keys[index], result)
        return results

    def beside(self, work: Callable[[Memory], Any]) -> Callable[[], Any]:
        """Begin a piece of work that needs a memory; who calls what comes back waits for the result."""
        return self._begin(partial(_beside, Memory(self.kept), work))

    def stream(
        self, name: str, work: Callable[[Any], Any], items: Sequence[Any], recipe: Callable[[Any], bytes], **limits: Any
    ) -> Iterator[Any]:
        """Go through the same results as `each`; only some are held at once."""
        for start in range(0, len(items), _AT_ONCE):
            yield from self.each(name, work, items[start : start + _AT_ONCE], recipe, **limits)


def _beside(memory: Memory, work: Callable[[Memory], Any]) -> Any:
    result = work(memory)
    if memory.kept:
        memory.kept.store.write()
    return result


_AT_ONCE = 500
"""Results that are held at once when nobody needs more."""

FORGETFUL = Memory()
"""Remembers nothing and does all work here."""
