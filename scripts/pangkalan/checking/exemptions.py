"""Exceptions from rules: written into a file with a reason and an end, and watched over."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from pangkalan.checking.rule import Finding, Need, Rule
from pangkalan.reading.front_matter import Mapping as Pairs
from pangkalan.reading.front_matter import Scalar
from pangkalan.reading.front_matter import Sequence as Listed
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft
from pangkalan.schema.meta import Exemption

FIELD = "pengecualian"


class Granted(NamedTuple):
    """An exception as it stands in a file; `rule` is None for a code that no rule has."""

    place: Place
    exemption: Exemption
    rule: Rule | None

    def holds(self, day: datetime.date) -> bool:
        """Whether it can be relied on on a day."""
        return self.rule is not None and self.rule.may_be_excepted and day <= self.exemption.until

    def covers(self, found: Finding) -> bool:
        """Whether a finding is what it is about."""
        return found.rule is self.rule and found.place.path == self.place.path


class Ledger(NamedTuple):
    """All exceptions of some files on a day, and those that a finding needed.

    With `partial` not every rule had the chance to find something.
    """

    granted: tuple[Granted, ...]
    needed: frozenset[Granted]
    as_of: datetime.date
    partial: bool = False

    def within(self, paths: Collection[str]) -> Ledger:
        """Return those that stand in some files."""
        granted = tuple(each for each in self.granted if each.place.path in paths)
        return self._replace(granted=granted, needed=self.needed.intersection(granted))

    @property
    def live(self) -> tuple[Granted, ...]:
        """Those that hold a finding back today."""
        return tuple(granted for granted in self.granted if granted in self.needed)

    @property
    def unneeded(self) -> tuple[Granted, ...]:
        """Those that hold, though there is nothing to hold back."""
        return tuple(
            granted
            for granted in self.granted
            if granted.rule
            and granted.holds(self.as_of)
            and granted not in self.needed
            and not (self.partial and Need.EVERYTHING in granted.rule.needs)
        )


def exemptions_in(drafts: Iterable[Draft], rules: Sequence[Rule]) -> tuple[Granted, ...]:
    """Return the exceptions that stand in some files."""
    by_code: Mapping[str, Rule] = {rule.code: rule for rule in rules}
    return tuple(
        Granted(_place(draft, exemption), exemption, by_code.get(exemption.rule.upper()))
        for draft in drafts
        for exemption in draft.values.get("exemptions", ())
    )


def _place(draft: Draft, exemption: Exemption) -> Place:
    """Return where the code of an exception is written."""
    entry = draft.front.get(FIELD)
    value = entry.value if entry else None
    for item in value.items if isinstance(value, Listed) else ():
        written = {part.key: part.value for part in item.entries} if isinstance(item, Pairs) else {}
        code, until = written.get("aturan"), written.get("sampai")
        if (
            isinstance(code, Scalar)
            and isinstance(until, Scalar)
            and (code.text.strip(), until.text.strip()) == (exemption.rule, exemption.until.isoformat())
        ):
            return code.place
    return draft.place_of(FIELD)


def told(findings: Iterable[Finding], granted: Sequence[Granted], day: datetime.date) -> list[Finding]:
    """Return the findings that no exception holds back."""
    holding = [each for each in granted if each.holds(day)]
    return [found for found in findings if not any(each.covers(found) for each in holding)]


def ledger(findings: Iterable[Finding], granted: Sequence[Granted], day: datetime.date, *, partial: bool) -> Ledger:
    """Set the exceptions against what was found."""
    holding = [each for each in granted if each.holds(day)]
    needed = {each for found in findings for each in holding if each.covers(found)}
    return Ledger(tuple(granted), frozenset(needed), day, partial)
