"""The text below the metadata: headings, references, lists and prose, each with its place.

Read as CommonMark with tables. Limits are counted before parsing, since some short texts take most Markdown parsers and
searches for wordings minutes; a text beyond them has a `problem` and no contents.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from pangkalan.reading.canonical import canonical
from pangkalan.reading.excess import Excess, excess
from pangkalan.reading.html import OF_THE_BROWSER, OF_THE_PAGE
from pangkalan.reading.markdown import Block, Inline, parse, words
from pangkalan.reading.source import Place, Source


class Heading(Struct, frozen=True):
    """A heading; `anchor` is the fragment of its address on the site."""

    level: int
    text: str
    anchor: str
    place: Place


class Reference(Struct, frozen=True):
    """A link or a picture in the text; `text` is the link's words or the picture's alternative text."""

    target: str
    text: str
    place: Place
    picture: bool = False
    in_heading: bool = False


class RawHtml(Struct, frozen=True):
    """HTML written into the text."""

    text: str
    place: Place


class Listing(Struct, frozen=True):
    """A list, with the number of its own items."""

    ordered: bool
    items: int
    place: Place


class Passage(Struct, frozen=True):
    """A run of prose: a paragraph, a heading, a list item or a table cell, with its Markdown markup.

    `lead_in` is the heading above it and, in a list, the sentence that introduces the list: a list under "Yang tidak
    boleh dilakukan:" says the opposite of what its items say alone.
    """

    text: str
    place: Place
    kind: str
    lead_in: str
    section: str
    starts: tuple[tuple[int, Place], ...]

    def place_at(self, offset: int) -> Place:
        """Return the place in the file of a character of `text`."""
        start, place = max((entry for entry in self.starts if entry[0] <= offset), key=lambda entry: entry[0])
        return Place(place.path, place.line, place.column + offset - start)


class Body(Struct, frozen=True):
    """The text of a file, taken apart.

    `blocks` is the text as Markdown has it. `lead` and `rest` are the text before and from the first heading on, written anew
    by `canonical`. `words` is how many words of prose there are.
    """

    path: str
    blocks: tuple[Block, ...] = ()
    problem: tuple[Excess, Place] | None = None
    headings: tuple[Heading, ...] = ()
    references: tuple[Reference, ...] = ()
    raw_html: tuple[RawHtml, ...] = ()
    listings: tuple[Listing, ...] = ()
    passages: tuple[Passage, ...] = ()
    place: Place = Place("")
    lead: str = ""
    rest: str = ""
    words: int = 0


_WORD = re.compile(r"\w[\w'’-]*")


def read_body(source: Source, first_line: int) -> Body:
    """Take the text from a line on apart; any text gives a Body."""
    lines = source.lines[first_line - 1 :]
    place = Place(source.path, first_line)
    if problem := excess(source.path, lines, first_line):
        return Body(source.path, problem=problem, place=place)
    return _Reader(source.path, lines, first_line).read(parse(lines))


def anchor(text: str) -> str:
    """Return the fragment that addresses a heading: lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "bagian"
    # A heading of the one word "Location" must not hide a part of the browser from scripts, nor "Isi" a part of the page.
    return f"bagian-{name}" if name in OF_THE_BROWSER or name in OF_THE_PAGE else name


def unique_anchor(base: str, taken: dict[str, int]) -> str:
    """Return an anchor not yet taken, and take it; the second of a kind gets `_1`, as Python-Markdown numbers them.

    `taken` remembers how far each has been counted: a page of nothing but equal headings would else take seconds.
    """
    name, count = base, taken.get(base, 0)
    while name in taken:
        count += 1
        name = f"{base}_{count}"
    taken[base] = count
    taken.setdefault(name, 0)
    return name


def plain(text: str) -> str:
    """Return inline Markdown as the words that a reader sees."""
    # A word before it keeps its beginning from being read as that of a list, a heading or a quotation.
    [paragraph] = parse([f"a {' '.join(text.split())}"])
    return words(paragraph.inline)[2:]


class _Reader:
    """One walk over the blocks of a text."""

    def __init__(self, path: str, lines: Sequence[str], first_line: int) -> None:
        self.path = path
        self.lines = lines
        self.first_line = first_line
        self.headings: list[Heading] = []
        self.references: list[Reference] = []
        self.raw_html: list[RawHtml] = []
        self.listings: list[Listing] = []
        self.passages: list[Passage] = []
        self.taken: dict[str, int] = {}
        self.lead_in = ""

    def read(self, blocks: tuple[Block, ...]) -> Body:
        for block in blocks:
            self._read_block(block)
        first = next((index for index, block in enumerate(blocks) if block.kind == "heading"), len(blocks))
        return Body(
            self.path,
            blocks,
            None,
            tuple(self.headings),
            tuple(self.references),
            tuple(self.raw_html),
            tuple(self.listings),
            tuple(self.passages),
            Place(self.path, self.first_line),
            canonical(blocks[:first]),
            canonical(blocks[first:]),
            len(_WORD.findall("\n".join([passage.text for passage in self.passages]))),
        )

    def _read_block(self, block: Block, introduction: str | None = None) -> None:
        """Read a block; within a list there is an introduction to it, if only an empty one."""
        if block.lines:
            self._read_lines(block, introduction)
        elif block.kind == "html":
            self.raw_html.append(RawHtml(block.text.strip(), self._place(block.row, block.column)))
        elif block.kind in ("bullets", "numbers"):
            if introduction is None:
                said = self.passages[-1].text if self.passages else ""
                introduction = said if said.rstrip("*_ ").endswith(":") else ""
            place = self._place(block.row, block.column)
            self.listings.append(Listing(block.kind == "numbers", len(block.inside), place))
        for inside in block.inside:
            self._read_block(inside, introduction)

    def _read_lines(self, block: Block, introduction: str | None) -> None:
        starts, offset = [], 0
        for line in block.lines:
            starts.append((offset, self._place(line.row, line.column)))
            offset += len(line.text) + 1
        if block.kind == "heading":
            self.lead_in = words(block.inline)
            name = unique_anchor(anchor(self.lead_in), self.taken)
            self.headings.append(Heading(block.level, self.lead_in, name, starts[0][1]))
        self.passages.append(
            Passage(
                "\n".join([line.text for line in block.lines]),
                starts[0][1],
                "item" if block.kind == "paragraph" and introduction is not None else block.kind,
                f"{self.lead_in} {introduction}".strip() if introduction is not None else self.lead_in,
                self.headings[-1].anchor if self.headings else "",
                tuple(starts),
            )
        )
        for index, piece in enumerate(block.inline):
            if piece.kind == "html":
                self.raw_html.append(RawHtml(piece.text, self._place(piece.row, piece.column)))
            elif piece.kind == "image":
                place = self._place(piece.row, piece.column)
                self.references.append(Reference(piece.target, piece.text, place, picture=True))
            elif piece.kind == "link" and piece.turn > 0:
                self.references.append(
                    Reference(
                        piece.target,
                        words(_linked(block.inline, index)),
                        self._place(piece.row, piece.column),
                        in_heading=block.kind == "heading",
                    )
                )

    def _place(self, row: int, column: int) -> Place:
        return Place(self.path, self.first_line + row, column + 1)


def _linked(inline: Sequence[Inline], opening: int) -> Sequence[Inline]:
    """Return the pieces within a link."""
    closing = next(number for number in range(opening + 1, len(inline)) if inline[number].kind == "link")
    return inline[opening + 1 : closing]
