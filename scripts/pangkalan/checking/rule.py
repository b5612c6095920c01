"""A rule, and what it finds. Each rule is a module under `rules/` that defines RULE."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from msgspec import Struct

from pangkalan.checking.surroundings import PickOut
from pangkalan.language import Lang, Text
from pangkalan.reading.source import Place


class Severity(StrEnum):
    """How much a finding weighs: an error keeps a page back, a warning asks for a second look."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def label(self) -> Text:
        """The word for it."""
        return Text("galat", "error") if self is Severity.ERROR else Text("peringatan", "warning")


class Subject(StrEnum):
    """What a rule looks at: the room that its check receives.

    AMONG: a catalogue whose `drafts` and `written` are those in focus; all others can only be looked up by name. A rule on
    the CATALOGUE goes through all of it, at every check, so it may look at no text.
    """

    DRAFT = "draft"
    MATERIAL = "material"
    AMONG = "among"
    CATALOGUE = "catalogue"
    SITE = "site"
    EXEMPTIONS = "exemptions"


class Need(StrEnum):
    """What must be sound before a rule may speak, so that one slip does not bring ten findings.

    EVERYTHING: all materials of the base were read, not only those that were asked about.
    """

    TEXT = "text"
    METADATA = "metadata"
    BODY = "body"
    EVERYTHING = "everything"


class Hit(Struct, frozen=True):
    """A place where a rule is broken.

    `values` fill the places in the rule's sentences. `instead` is the exact text to write, where it can be known.
    `length` is how many characters the wrong text has.
    """

    place: Place
    values: Mapping[str, str] = {}
    instead: str = ""
    length: int = 1


class Example(NamedTuple):
    """A file that breaks or keeps a rule, with the other files that it takes; they are tests and documentation.

    Paths are relative to `contributions/`. `size` is how many bytes the file has, if more than those that matter: a large
    file as an example must not take its room in every check.
    """

    text: str | bytes
    path: str = "koping/contoh.id.md"
    others: Mapping[str, str | bytes] = MappingProxyType({})
    size: int = 0

    @property
    def content(self) -> str | bytes:
        """The whole file."""
        return self.text.ljust(self.size, b"\0") if isinstance(self.text, bytes) else self.text


Check = Callable[[Any], Iterable[Hit]]


class Rule(Struct, frozen=True, eq=False):
    """One thing that can be wrong.

    `code` is a letter by concern and three digits and is never used twice; `name` is the wrong pattern. `private`
    rules find what must not be repeated: their finds are masked in every output. `exceptable` overrides whether an
    editor may except a file from the rule. `gist` makes of a draft the little that a rule comparing all texts needs of it,
    so that no text has to be read again for it. `others` picks out the files that the rule must know when only some are
    asked about, besides those that these name.
    """

    code: str
    name: str
    subject: Subject
    severity: Severity
    title: Text
    message: Text
    hint: Text
    why: Text
    check: Check
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    needs: frozenset[Need] = frozenset({Need.TEXT})
    private: bool = False
    exceptable: bool | None = None
    gist: Callable[[Any], Any] | None = None
    others: PickOut | None = None

    @property
    def may_be_excepted(self) -> bool:
        """Whether a file may be excepted: from warnings, but never where private data or the page itself is at stake."""
        if self.exceptable is not None:
            return self.exceptable
        return self.severity is Severity.WARNING and not self.private and self.code[0] not in _NEVER_EXCEPTED


_NEVER_EXCEPTED = frozenset("PBU")
"""Letters of rules that no file is excepted from: privacy, the built site, and the upkeep that watches the rest."""


class Finding(Struct, frozen=True):
    """A rule broken at a place, said in both languages. `length` counts the characters at fault."""

    place: Place
    rule: Rule
    message: Text
    hint: Text
    instead: str = ""
    length: int = 1

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """The rule's severity."""
        return self.rule.severity


def _on_one_line(text: str) -> str:
    return text if text.isprintable() else "".join(mark if mark.isprintable() else " " for mark in text)


def finding(rule: Rule, hit: Hit) -> Finding:
    """Say what a rule has found.

    Raises KeyError when a sentence of the rule has a place that the hit does not fill.
    """
    # What an author wrote is quoted on one line, so that it cannot pass for a line of the report.
    instead = "\n".join(map(_on_one_line, hit.instead.split("\n")))
    values = {key: _on_one_line(value) for key, value in hit.values.items()} | {"instead": instead}

    def said(text: Text) -> Text:
        return Text(text.fill(Lang.ID, values), text.fill(Lang.EN, values))

    hint = _with_what_to_write(said(rule.hint), instead)
    return Finding(hit.place, rule, said(rule.message), hint, hit.instead, hit.length)


def _with_what_to_write(hint: Text, instead: str) -> Text:
    """Return advice that ends in the exact text to write, where that is known and the advice does not name it yet."""
    wanted = instead.strip("\n")
    if not wanted.strip() or (wanted.strip() in hint.id and wanted.strip() in hint.en):
        return hint
    between = "\n" if "\n" in wanted else " "
    return Text(
        f"{hint.id}\n{_WRITE.id}{between}{wanted}".lstrip("\n"), f"{hint.en}\n{_WRITE.en}{between}{wanted}".lstrip("\n")
    )


_WRITE = Text("Tulis:", "Write:")
