"""Markdown as blocks within blocks: CommonMark with tables, read by pulldown-cmark, whose time grows with the text alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace
from pyromark import Options, events_with_range

BlockKind = Literal[
    "paragraph", "heading", "bullets", "numbers", "item", "quote", "fenced", "indented", "html", "table", "row", "cell", "line",
]  # fmt: skip
InlineKind = Literal["text", "code", "html", "soft_break", "hard_break", "emphasis", "strong", "link", "image"]


class Inline(Struct, frozen=True):
    """A piece of a paragraph, a heading or a cell.

    Emphasis and links open (`turn` 1) and close (-1) around the pieces within them; `target` is where a link or a
    picture leads. `text` is that of the piece, and for a picture the words that stand for it. `row` and `column`, which
    count from 0, are told of what can lead somewhere or do something: links, pictures and HTML.
    """

    kind: InlineKind
    text: str = ""
    turn: int = 0
    target: str = ""
    row: int = 0
    column: int = 0


class Line(Struct, frozen=True):
    """A line of a paragraph, without the marks of the blocks around it; `row` and `column` count from 0."""

    text: str
    row: int
    column: int


class Block(Struct, frozen=True):
    """A block, which stands in the rows from `row` up to but not including `end`; rows and columns count from 0.

    A paragraph, a heading and a cell have `lines` as they are written and `inline` as they are meant. Code and HTML have
    a `text`. `level` is that of a heading and the first number of a list of numbers. A list is `loose` when its items
    are paragraphs apart.
    """

    kind: BlockKind
    row: int
    column: int
    end: int
    inside: tuple[Block, ...] = ()
    inline: tuple[Inline, ...] = ()
    lines: tuple[Line, ...] = ()
    text: str = ""
    level: int = 0
    loose: bool = False


def parse(lines: Sequence[str]) -> tuple[Block, ...]:
    """Read lines as Markdown; any lines give blocks."""
    return _Parser(lines).parse()


def words(inline: Sequence[Inline]) -> str:
    """Return what a reader sees of inline pieces."""
    return "".join([" " if piece.kind in _BREAKS else piece.text for piece in inline if piece.kind != "html"])


def every(blocks: Sequence[Block]) -> Iterator[Block]:
    """Go through blocks and those within them, from top to bottom."""
    for block in blocks:
        yield block
        yield from every(block.inside)


_BREAKS = ("soft_break", "hard_break")
_BLOCKS: dict[str, BlockKind] = {
    "Paragraph": "paragraph", "Heading": "heading", "List": "bullets", "Item": "item", "BlockQuote": "quote",
    "CodeBlock": "indented", "HtmlBlock": "html", "Table": "table", "TableHead": "row", "TableRow": "row", "TableCell": "cell",
}  # fmt: skip
_SPANS: dict[str, InlineKind] = {"Emphasis": "emphasis", "Strong": "strong", "Link": "link"}
VERBATIM = ("indented", "fenced", "html")
"""The kinds of blocks that have a text of their own."""


class _Open:
    """A block that is being read."""

    __slots__ = ("column", "inline", "inside", "kind", "level", "loose", "row", "text", "tight")

    def __init__(self, kind: BlockKind, row: int, column: int, *, level: int = 0, tight: bool = False) -> None:
        self.kind = kind
        self.row = row
        self.column = column
        self.level = level
        self.tight = tight
        self.loose = False
        self.inside: list[Block] = []
        self.inline: list[Inline] = []
        self.text: list[str] = []


class _Parser:
    """One walk over what pulldown-cmark tells of a text."""

    def __init__(self, lines: Sequence[str]) -> None:
        # As CommonMark wants it, so that nobody further on meets a NUL.
        self.lines = [line.replace("\0", "\ufffd") for line in lines]
        self.text = "\n".join(self.lines)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + 1 + (len(line) if line.isascii() else len(line.encode())))
        self.starts.pop()
        self.open = [_Open("quote", 0, 0)]
        self.pictures: list[tuple[Inline, list[str]]] = []
        self.quotations = 0
        self.inline_end = 0

    def parse(self) -> tuple[Block, ...]:
        event: Any
        for event, span in events_with_range(self.text, options=Options.ENABLE_TABLES, merge_text=True):
            start, end = span["start"], span["end"]
            if isinstance(event, str):
                if event == "Rule":
                    self._close_tight()
                    row, column = self._spot(start)
                    self.open[-1].inside.append(Block("line", row, column, row + 1))
                else:
                    self._add(Inline("soft_break" if event == "SoftBreak" else "hard_break", " "), start, end)
                continue
            [(happens, what)] = event.items()
            if happens == "Start":
                self._start(what, start, end)
            elif happens == "End":
                self._end(what, start, end)
            elif self.open[-1].kind in VERBATIM:
                self.open[-1].text.append(what)
            elif happens == "Text":
                self._add(Inline("text", what), start, end)
            elif happens == "Code":
                self._add(Inline("code", what), start, end)
            else:
                self._add(Inline("html", what, 0, "", *self._spot(start)), start, end)
        return tuple(self.open[0].inside)

    def _start(self, what: Any, start: int, end: int) -> None:
        name: str
        told: Any
        name, told = (what, None) if isinstance(what, str) else next(iter(what.items()))
        if name == "Image":
            self.pictures.append((Inline("image", "", 0, told["dest_url"], *self._spot(start)), []))
        elif name == "Link":
            target = f"mailto:{told['dest_url']}" if told["link_type"] == "Email" else told["dest_url"]
            self._add(Inline("link", "", 1, target, *self._spot(start)), start, end)
        elif name in _SPANS:
            self._add(Inline(_SPANS[name], "", 1), start, end)
        else:
            self._start_block(name, told, start)

    def _start_block(self, name: str, told: Any, start: int) -> None:
        self._close_tight()
        kind, level = _BLOCKS[name], 0
        if name == "List" and told is not None:
            kind, level = "numbers", told
        elif name == "Heading":
            level = int(told["level"][1])
        elif name == "CodeBlock" and told != "Indented":
            kind = "fenced"
        elif name == "Paragraph" and self.open[-1].kind == "item":
            self.open[-2].loose = True
        elif name == "BlockQuote":
            self.quotations += 1
        row, column = self._spot(start)
        # A list is said to begin where its line does.
        column += len(self.lines[row]) - column - len(self.lines[row][column:].lstrip(" \t"))
        self.open.append(_Open(kind, row, column, level=level))

    def _end(self, what: Any, start: int, end: int) -> None:
        name = what if isinstance(what, str) else next(iter(what))
        if name == "Image":
            picture, said = self.pictures.pop()
            self._add(replace(picture, text="".join(said)), start, end)
        elif name in _SPANS:
            self._add(Inline(_SPANS[name], "", -1), start, end)
        else:
            self._close_tight()
            self.quotations -= name == "BlockQuote"
            self._close(end)

    def _add(self, piece: Inline, start: int, end: int) -> None:
        if self.pictures:
            self.pictures[-1][1].append(piece.text)
            return
        block = self.open[-1]
        if block.kind == "item":
            block = _Open("paragraph", *self._begun(start), tight=True)
            self.open.append(block)
        elif block.kind == "heading" and not block.inline:
            block.row, block.column = self._begun(start)
        block.inline.append(piece)
        self.inline_end = end

    def _close_tight(self) -> None:
        """Close the paragraph of an item whose list has none apart, which nobody announces."""
        if self.open[-1].tight:
            self._close(self.inline_end)

    def _close(self, end: int) -> None:
        block = self.open.pop()
        last = max(block.row, bisect_right(self.starts, end - 1) - 1)
        self.open[-1].inside.append(
            Block(
                block.kind,
                block.row,
                block.column,
                last + 1,
                tuple(block.inside),
                tuple(block.inline),
                self._lines(block, last, end),
                "".join(block.text),
                block.level,
                block.loose,
            )
        )

    def _lines(self, block: _Open, last: int, end: int) -> tuple[Line, ...]:
        """Return the lines of a block as they are written."""
        if block.kind == "paragraph":
            return self._written(block, last)
        if block.kind == "cell":
            row, column = self._spot(end)
            return (self._line(block, column if row == block.row else None, escaped_bars=True),)
        if block.kind != "heading":
            return ()
        if not block.inline:
            return (Line("", block.row, block.column),)
        below = bisect_right(self.starts, self.inline_end - 1) - 1
        lines = self._written(block, below)
        # A heading without a line of marks below it may end in marks.
        return lines if below < last else (replace(lines[0], text=_CLOSING_MARKS.sub("", lines[0].text)),)

    def _written(self, block: _Open, last: int) -> tuple[Line, ...]:
        found = [self._line(block)]
        for row in range(block.row + 1, last + 1):
            line = self.lines[row]
            column = self._within_quotes(line)
            found.append(Line(line[column:], row, column))
        last_line = found[-1]
        found[-1] = Line(last_line.text.rstrip(), last_line.row, last_line.column)
        return tuple(found)

    def _line(self, block: _Open, end: int | None = None, *, escaped_bars: bool = False) -> Line:
        """Return the first line of a block, or what stands of it before a column."""
        written = self.lines[block.row][block.column : end]
        words = written.lstrip()
        if escaped_bars:
            words = words.rstrip().replace("\\|", "|")
        return Line(words, block.row, block.column + len(written) - len(written.lstrip()))

    def _within_quotes(self, line: str) -> int:
        """Return the column at which the words of a line begin that goes on a paragraph within quotations."""
        column = 0
        for _ in range(self.quotations):
            mark = _QUOTE.match(line, column)
            if mark is None:
                break
            column = mark.end()
        return len(line) - len(line[column:].lstrip())

    def _begun(self, offset: int) -> tuple[int, int]:
        """Return where the piece at an offset begins in the source: with its backslash, if it has one."""
        row, column = self._spot(offset)
        return row, column - (column > 0 and self.lines[row][column - 1] == "\\")

    def _spot(self, offset: int) -> tuple[int, int]:
        """Return the row and the column of an offset, which is in bytes."""
        row = bisect_right(self.starts, offset) - 1
        column, line = offset - self.starts[row], self.lines[row]
        return row, column if line.isascii() else len(line.encode()[:column].decode(errors="ignore"))


_QUOTE = re.compile(r"[ \t]*>[ \t]?")
_CLOSING_MARKS = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
