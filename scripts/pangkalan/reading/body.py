"""The text below the metadata: headings, references, lists and prose, each with its place.

Read as CommonMark with tables. Limits are counted before parsing, since some short texts take any Markdown parser
minutes; a text beyond them has a `problem` and no contents.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from markdown_it.token import Token

from pangkalan.reading.canonical import canonical
from pangkalan.reading.excess import Excess, excess
from pangkalan.reading.html import OF_THE_BROWSER, OF_THE_PAGE
from pangkalan.reading.markdown import markdown
from pangkalan.reading.source import Place, Source


class Heading(NamedTuple):
    """A heading; `anchor` is the fragment of its address on the site."""

    level: int
    text: str
    anchor: str
    place: Place


class Reference(NamedTuple):
    """A link or a picture in the text; `text` is the link's words or the picture's alternative text."""

    target: str
    text: str
    place: Place
    picture: bool = False
    in_heading: bool = False


class RawHtml(NamedTuple):
    """HTML written into the text."""

    text: str
    place: Place


class Listing(NamedTuple):
    """A list, with the number of its own items."""

    ordered: bool
    items: int
    place: Place


class Passage(NamedTuple):
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


class Body(NamedTuple):
    """The text of a file, taken apart.

    `tokens` are those of markdown-it. `lead` and `rest` are the text before and from the first heading on, written anew
    by `canonical`. `words` is how many words of prose there are.
    """

    path: str
    tokens: tuple[Token, ...] = ()
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
    try:
        # Some texts that end in an open quotation make the parser look beyond their end; one more line stops it there.
        tokens = markdown().parse("\n".join([*lines, ""]))
    except (IndexError, RecursionError):
        return Body(source.path, problem=(Excess.NESTING, place), place=place)
    return _Reader(source.path, lines, first_line).read(tokens)


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
    tokens = markdown().parseInline(text)
    return _words(tokens[0]) if tokens else ""


def _words(inline: Token) -> str:
    return "".join(
        child.content
        if child.type in ("text", "code_inline", "image", "text_special")
        else " " * (child.type in ("softbreak", "hardbreak"))
        for child in inline.children or ()
    )


_POINTS = re.compile(r"[\[<]")
"""What every link, picture and tag begins with; most passages have none of them."""
_LEFT_ALONE = frozenset({"paragraph_open", "paragraph_close", "heading_open", "heading_close", "list_item_close"})
"""Tokens that say nothing that is not said by their neighbours."""


@dataclass
class _Reader:
    """One walk over the tokens of a text."""

    path: str
    lines: list[str]
    first_line: int
    headings: list[Heading] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    raw_html: list[RawHtml] = field(default_factory=list)
    listings: list[Listing] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)

    def read(self, tokens: list[Token]) -> Body:
        open_lists: list[tuple[int, Token]] = []
        lead_in, introduction = "", ""
        cell_from: dict[int, int] = {}
        kind = "paragraph"
        for index, token in enumerate(tokens):
            if token.type in _LEFT_ALONE:
                continue
            if token.type == "html_block":
                self.raw_html.append(RawHtml(token.content.strip(), self._place(token)))
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                if not open_lists:
                    introduction = (
                        self.passages[-1].text
                        if self.passages and self.passages[-1].text.rstrip("*_ ").endswith(":")
                        else ""
                    )
                open_lists.append((len(self.listings), token))
                self.listings.append(Listing(token.type.startswith("ordered"), 0, self._place(token)))
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                open_lists.pop()
            elif token.type == "list_item_open":
                position, _ = open_lists[-1]
                listing = self.listings[position]
                self.listings[position] = Listing(listing.ordered, listing.items + 1, listing.place)
            elif token.type == "inline":
                opening = tokens[index - 1]
                kind = _passage_kind(opening, bool(open_lists))
                starts = self._starts(token, cell_from)
                if kind == "heading":
                    words = _words(token)
                    place = starts[0][1]
                    level = int(opening.tag[1])
                    name = unique_anchor(anchor(words), self.taken)
                    self.headings.append(Heading(level, words, name, place))
                    lead_in = words
                passage = Passage(
                    token.content,
                    starts[0][1],
                    kind,
                    f"{lead_in} {introduction}".strip() if open_lists else lead_in,
                    self.headings[-1].anchor if self.headings else "",
                    starts,
                )
                self.passages.append(passage)
                if _POINTS.search(token.content):
                    self._read_inline(token.children or [], passage)
        return Body(
            self.path,
            tuple(tokens),
            None,
            tuple(self.headings),
            tuple(self.references),
            tuple(self.raw_html),
            tuple(self.listings),
            tuple(self.passages),
            Place(self.path, self.first_line),
            *_lead_and_rest(tokens),
            len(_WORD.findall("\n".join([passage.text for passage in self.passages]))),
        )

    def _read_inline(self, children: list[Token], passage: Passage) -> None:
        for index, child in enumerate(children):
            if child.type not in ("link_open", "image", "html_inline"):
                continue
            place = passage.place_at(int(child.meta.get("offset", 0)))
            if child.type == "html_inline":
                self.raw_html.append(RawHtml(child.content, place))
            elif child.type == "image":
                self.references.append(Reference(str(child.attrs.get("src", "")), child.content, place, picture=True))
            else:
                text = "".join(_link_words(children[index + 1 :]))
                self.references.append(
                    Reference(str(child.attrs.get("href", "")), text, place, in_heading=passage.kind == "heading")
                )

    def _starts(self, token: Token, cell_from: dict[int, int]) -> tuple[tuple[int, Place], ...]:
        """Where each line of an inline text stands in the file: markdown-it gives blocks their lines, but no columns."""
        found, offset = [], 0
        for index, content in enumerate(token.content.split("\n")):
            row = min((token.map or [0])[0] + index, len(self.lines) - 1)
            column = self.lines[row].find(content, cell_from.get(row, 0))
            # Cells of one table row share a line: the next search starts behind this one.
            cell_from[row] = max(column, 0) + len(content)
            found.append((offset, Place(self.path, self.first_line + row, max(column, 0) + 1)))
            offset += len(content) + 1
        return tuple(found)

    def _place(self, token: Token) -> Place:
        row = token.map[0] if token.map else 0
        line = self.lines[row] if row < len(self.lines) else ""
        return Place(self.path, self.first_line + row, len(line) - len(line.lstrip()) + 1)


def _lead_and_rest(tokens: list[Token]) -> tuple[str, str]:
    first = next(
        (n for n, token in enumerate(tokens) if token.type == "heading_open" and token.level == 0), len(tokens)
    )
    return canonical(tokens[:first]), canonical(tokens[first:])


def _passage_kind(opening: Token, in_list: bool) -> str:
    if opening.type == "heading_open":
        return "heading"
    if opening.type in ("td_open", "th_open"):
        return "cell"
    return "item" if in_list else "paragraph"


def _link_words(children: list[Token]) -> Iterator[str]:
    for child in children:
        if child.type == "link_close":
            return
        yield child.content
