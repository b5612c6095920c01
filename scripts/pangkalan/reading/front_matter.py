"""The metadata block at the top of a file, as raw strings that know their line and column.

YAML is read event by event, so that nothing is guessed (`no`, `0271234567` and `12:30` stay what they are), nothing
nested or repeated without end is ever built, and a slip on one line does not hide the lines below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

import yaml
from msgspec import Struct

from pangkalan.reading.source import Place, Source

MAX_CHARACTERS = 16_000
MAX_DEPTH = 5
MAX_EVENTS = 1_500

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Slip(StrEnum):
    """What is wrong with how a metadata block is written."""

    MISSING = "missing"
    LATE = "late"
    FENCE_MISSPELT = "fence_misspelt"
    UNCLOSED = "unclosed"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    COLON = "colon"
    TAB = "tab"
    QUOTE = "quote"
    ANCHOR = "anchor"
    TAG = "tag"
    MERGE_KEY = "merge_key"
    NOT_PAIRS = "not_pairs"
    SYNTAX = "syntax"


class Problem(Struct, frozen=True):
    """A slip and where it stands; `text` is the line, and `mended` how it should read where that is known."""

    slip: Slip
    place: Place
    text: str = ""
    mended: str = ""


class Scalar(Struct, frozen=True):
    """A single value, exactly as written."""

    text: str
    place: Place


class Sequence(Struct, frozen=True):
    """A list of values."""

    items: tuple[Node, ...]
    place: Place


class Entry(Struct, frozen=True):
    """A key with its value; `place` is that of the key."""

    key: str
    value: Node
    place: Place


class Mapping(Struct, frozen=True):
    """Keys with values, in the order written; a key may stand twice."""

    entries: tuple[Entry, ...]
    place: Place


Node = Scalar | Sequence | Mapping


class FrontMatter(Struct, frozen=True):
    """The metadata of a file: its entries as far as they can be read, and the slips in how it is written.

    `body_line` is the number of the first line after the block.
    """

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    body_line: int = 1

    def get(self, key: str) -> Entry | None:
        """Return the first entry of a key, or None."""
        return next((entry for entry in self.entries if entry.key == key), None)


def read_front_matter(source: Source) -> FrontMatter:
    """Read the metadata block of a file; any text gives one, if need be an empty one with a problem."""
    if not source.text.strip():
        return FrontMatter((), (Problem(Slip.MISSING, Place(source.path)),))
    opening, problems = _opening_fence(source)
    if opening is None:
        return FrontMatter((), tuple(problems), 1)
    closing, closing_problem = _closing_fence(source, opening)
    if closing_problem:
        problems.append(closing_problem)
    lines = source.lines[opening : closing - 1]
    reading = read_pairs(source.path, lines, first_line=opening + 1)
    ends_at_fence = closing <= len(source.lines) and _FENCE.match(source.line(closing))
    return FrontMatter(reading.entries, (*problems, *reading.problems), closing + 1 if ends_at_fence else closing)


def read_pairs(path: str, lines: list[str], first_line: int = 1) -> FrontMatter:
    """Read lines of strict YAML that hold pairs of key and value.

    Lines with a bare colon or a tab are read as the author meant them and reported; other slips end the reading.
    """
    lines = list(lines)
    problems: list[Problem] = []
    if sum(map(len, lines)) > MAX_CHARACTERS:
        return FrontMatter((), (Problem(Slip.TOO_LARGE, Place(path, first_line)),))
    for index, line in enumerate(lines):
        if "\t" in line:
            mended = line.replace("\t", "  ")
            place = Place(path, first_line + index, line.index("\t") + 1)
            problems.append(Problem(Slip.TAB, place, line, mended))
            lines[index] = mended
    for _ in range(len(lines) + 1):
        builder = _Builder(path, first_line)
        try:
            entries = builder.build("\n".join(lines))
        except _Refused as refused:
            return FrontMatter((), (*problems, refused.problem))
        except yaml.YAMLError as error:
            problem = _syntax_problem(error, path, lines, first_line)
            problems.append(problem)
            if problem.slip is not Slip.COLON:
                break
            lines[problem.place.line - first_line] = problem.mended
        else:
            return FrontMatter(entries, tuple(problems))
    return FrontMatter((), tuple(problems))


class _Refused(Exception):
    """YAML that is well formed, but more than metadata may be."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.slip)
        self.problem = problem


class _Open(Struct):
    """A list or a set of pairs that is still being read."""

    place: Place
    pairs: bool
    items: list[Node] = []
    entries: list[Entry] = []
    key: Scalar | None = None

    def add(self, node: Node) -> None:
        if not self.pairs:
            self.items.append(node)
        elif self.key is None:
            if not isinstance(node, Scalar):
                raise _Refused(Problem(Slip.NOT_PAIRS, node.place))
            self.key = node
        else:
            self.entries.append(Entry(self.key.text, node, self.key.place))
            self.key = None

    def close(self) -> Node:
        return Mapping(tuple(self.entries), self.place) if self.pairs else Sequence(tuple(self.items), self.place)


class _Builder(Struct):
    path: str
    first_line: int

    def build(self, text: str) -> tuple[Entry, ...]:
        """Return the pairs of a YAML text; raises yaml.YAMLError or _Refused."""
        stack: list[_Open] = []
        root: Node | None = None
        for count, event in enumerate(yaml.parse(text, Loader=_Loader)):
            place = self._place(event)
            if count > MAX_EVENTS:
                raise _Refused(Problem(Slip.TOO_LARGE, place))
            if isinstance(event, _ENDS):
                node: Node = stack.pop().close()
            else:
                self._refuse_more_than_values(event, place)
                if isinstance(event, _STARTS):
                    stack.append(_Open(place, isinstance(event, yaml.MappingStartEvent)))
                    if len(stack) > MAX_DEPTH:
                        raise _Refused(Problem(Slip.TOO_DEEP, place))
                    continue
                if not isinstance(event, yaml.ScalarEvent):
                    continue
                node = Scalar(event.value, place)
            if stack:
                stack[-1].add(node)
            else:
                root = node
        if root is None:
            return ()
        if not isinstance(root, Mapping):
            raise _Refused(Problem(Slip.NOT_PAIRS, root.place))
        return root.entries

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return (
            Place(self.path, self.first_line + mark.line, mark.column + 1)
            if mark
            else Place(self.path, self.first_line)
        )

    @staticmethod
    def _refuse_more_than_values(event: yaml.Event, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(Problem(Slip.ANCHOR, place))
        if getattr(event, "tag", None):
            raise _Refused(Problem(Slip.TAG, place))
        if isinstance(event, yaml.ScalarEvent) and event.value == "<<" and event.implicit[0]:
            raise _Refused(Problem(Slip.MERGE_KEY, place))
        if isinstance(event, yaml.DocumentStartEvent) and event.explicit:
            raise _Refused(Problem(Slip.NOT_PAIRS, place))


_STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


# Word turns three hyphens into one long dash; some people write two or four, or underline.
_FENCE = re.compile(r"---[ \t]*$")
_ALMOST_FENCE = re.compile(r"[-‐-―_=*~.]{1,12}[ \t]*$")
_PAIR = re.compile(r"[A-Za-z_]{2,30}[ \t]*:(?:[ \t]|$)")
_BARE_VALUE = re.compile(r"(?P<key>[ ]*(?:-[ ]+)?[^\s:#\"'\[{][^:\"'\[{]*:)[ ]+(?P<value>[^\"'\[{\s].*?)[ ]*$")


def _opening_fence(source: Source) -> tuple[int | None, list[Problem]]:
    """Return the number of the line that opens the block, or of the line before its first pair."""
    first = next(number for number, line in enumerate(source.lines, 1) if line.strip())
    line = source.line(first)
    if _FENCE.match(line):
        if first == 1:
            return 1, []
        return first, [Problem(Slip.LATE, Place(source.path, first), line)]
    if _ALMOST_FENCE.match(line.strip()) and _PAIR.match(_next_written(source, first)):
        return first, [Problem(Slip.FENCE_MISSPELT, Place(source.path, first), line, "---")]
    for number, later in _head(source, first):
        if _FENCE.match(later) and _PAIR.match(_next_written(source, number)):
            return number, [Problem(Slip.LATE, Place(source.path, number), later)]
    return None, [Problem(Slip.MISSING, Place(source.path, first), line)]


def _closing_fence(source: Source, opening: int) -> tuple[int, Problem | None]:
    """Return the number of the closing line, or of the line that should have followed it."""
    almost = None
    for number in range(opening + 1, len(source.lines) + 1):
        line = source.line(number)
        if _FENCE.match(line):
            return number, None
        if almost is None and _ALMOST_FENCE.match(line):
            almost = number
    if almost is not None:
        return almost, Problem(Slip.FENCE_MISSPELT, Place(source.path, almost), source.line(almost), "---")
    for number in range(opening + 1, len(source.lines) + 1):
        line = source.line(number)
        if not line.strip() or line.startswith("#"):
            return number, Problem(Slip.UNCLOSED, Place(source.path, number), line, "---")
    return len(source.lines) + 1, Problem(Slip.UNCLOSED, Place(source.path, len(source.lines)), "", "---")


def _head(source: Source, first: int) -> Iterator[tuple[int, str]]:
    """The lines among which a late block would start."""
    return ((number, source.line(number)) for number in range(first + 1, min(first + 12, len(source.lines)) + 1))


def _next_written(source: Source, number: int) -> str:
    return next((line for line in source.lines[number:] if line.strip()), "")


def _syntax_problem(error: yaml.YAMLError, path: str, lines: list[str], first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    index = min(mark.line if mark else 0, len(lines) - 1) if lines else 0
    # The scanner stops where it gives up, which for an open quote is far below the line with the slip.
    context = getattr(error, "context_mark", None)
    said = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    if "quoted scalar" in said and context is not None:
        index = min(context.line, len(lines) - 1)
        return Problem(Slip.QUOTE, Place(path, first_line + index, context.column + 1), lines[index])
    line = lines[index] if lines else ""
    place = Place(path, first_line + index, (mark.column if mark else 0) + 1)
    bare = _BARE_VALUE.match(line)
    if bare and re.search(r":(?:\s|$)", bare["value"]):
        return Problem(Slip.COLON, place, line, f"{bare['key']} {quoted(bare['value'])}")
    return Problem(Slip.SYNTAX, place, line)


def quoted(value: str) -> str:
    """Return a value in double quotes, as YAML reads it back unchanged."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
