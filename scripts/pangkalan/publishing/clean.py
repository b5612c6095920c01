"""Writing a stranger's text anew as clean Markdown, the same for every engine.

What is written comes from parsed tokens only, so nothing passes that has no meaning here: no HTML, no attributes, no
extension syntax. People may indent lists by two spaces or leave out blank lines; Python-Markdown reads the result as
CommonMark reads the original. Cleaning what is clean changes nothing.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from markdown_it.token import Token

Resolve = Callable[[str, bool], str | None]
"""Gives the final address of a target as written (True for a picture), or None for what must not be linked."""


def clean(tokens: Sequence[Token], resolve: Resolve) -> str:
    """Return Markdown for the tokens of a text; ends with a newline unless it is empty."""
    writer = _Writer(resolve)
    blocks = writer.blocks(tokens)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def escape(text: str) -> str:
    """Return plain text as Markdown that shows just this text, also at the beginning of a line."""
    return _guard_start(_escape_inline(" ".join(text.split())))


# A backslash or an entity keeps each of these from being read as markup.
_MARKUP = re.compile(r"[\\`*_\[\]{}]|&(?=#|\w+;)|<|\|")
_ENTITIES = {"&": "&amp;", "<": "&lt;", "|": "&#124;", "{": "&#123;", "}": "&#125;"}
_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)|([#>+=~:-])|(!)(?=!)")


def _escape_inline(text: str) -> str:
    return _MARKUP.sub(lambda match: _ENTITIES.get(match[0], "\\" + match[0]), text)


_BLANK_EDGES = re.compile(r"\A(?:[ \t]*\n)+|\s+\Z")
_LIST = re.compile(r"-   |1\. ")
_LISTS = ("bullet_list_open", "ordered_list_open")
_CODE = ("fence", "code_block")
_LARGEST_NUMBER = 99
"""Text below a longer number would need more room than the four spaces that every Markdown agrees on."""
_NOTHING = "\u200b"
"""A sign without width: a paragraph where a list item would begin without one, or two lists run together."""


def _guard_end(line: str) -> str:
    """Keep the end of a heading from being read as its closing marks."""
    words = line.rstrip("#")
    return words + "\\#" * (len(line) - len(words))


def _guard_start(line: str) -> str:
    """Keep the start of a line from being read as a list, a heading, a quotation, a rule or a box."""
    start = _START.match(line)
    if not start:
        return line
    if start[1]:
        return f"{start[1]}\\{start[2]}{line[start.end() :]}"
    mark = start[3] or start[4]
    guarded = f"&#{ord(mark)};" if mark in "=~:" else "\\" + mark
    return guarded + line[len(mark) :]


@dataclass
class _Writer:
    resolve: Resolve

    def blocks(self, tokens: Sequence[Token]) -> list[str]:
        """Return the blocks of a run of tokens, each without blank lines around it."""
        written: list[str] = []
        before = ""
        index = 0
        while index < len(tokens):
            token = tokens[index]
            end = _closing(tokens, index)
            block = self._block(token, tokens[index + 1 : end])
            if block:
                if before in _LISTS and token.type in (*_LISTS, *_CODE) or before in _CODE and token.type in _CODE:
                    written.append(_NOTHING)
                written.append(block)
                before = token.type
            index = end + 1
        return written

    def _block(self, token: Token, inside: Sequence[Token]) -> str:
        match token.type:
            case "paragraph_open":
                return self._lines(inside[0])
            case "heading_open":
                level = min(max(int(token.tag[1]), 2), 6)
                words = " ".join(self._inline(inside[0].children or ()).split())
                return f"{'#' * level} {_guard_end(words)}" if words else ""
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token, inside)
            case "blockquote_open":
                quoted = "\n\n".join(self.blocks(inside))
                return "\n".join(f"> {line}" if line else ">" for line in quoted.split("\n")) if quoted else ""
            case "table_open":
                return self._table(inside)
            case "hr":
                return "* * *"
            case "fence" | "code_block":
                return _indent(_BLANK_EDGES.sub("", token.content), first=True) if token.content.strip() else ""
            case "html_block":
                return escape(token.content)
            case "inline":
                return self._lines(token)
            case _:
                return ""

    def _lines(self, inline: Token) -> str:
        """Return inline tokens as one paragraph, every line of it guarded."""
        lines = (line.strip() for line in self._inline(inline.children or ()).split("\n"))
        return "  \n".join(_guard_start(line) for line in lines if line)

    def _list(self, opening: Token, inside: Sequence[Token]) -> str:
        contents = list(_items(inside))
        first = int(opening.attrs.get("start", 1)) if opening.type == "ordered_list_open" else None
        if first is not None and first + len(contents) - 1 > _LARGEST_NUMBER:
            return "\n\n".join(self._numbered(number, content) for number, content in enumerate(contents, first))
        items = [_join_item(self._begun(content)) for content in contents]
        loose = any("\n\n" in item for item in items) or any(
            token.type == "paragraph_open" and not token.hidden and token.level == opening.level + 2
            for token in inside
        )
        markers = ["-   " if first is None else f"{first + index}. ".ljust(4) for index in range(len(items))]
        return ("\n\n" if loose else "\n").join(
            marker + _indent(item) for marker, item in zip(markers, items, strict=True)
        )

    def _begun(self, content: Sequence[Token]) -> list[str]:
        """Return the blocks of a list item, the first of which is a paragraph."""
        blocks = self.blocks(content)
        begins = blocks and content[0].type in ("paragraph_open", "html_block")
        return blocks if begins else [_NOTHING, *blocks]

    def _numbered(self, number: int, content: Sequence[Token]) -> str:
        """Return a list item as plain paragraphs, its number written out."""
        said = Token("text", "", 0, content=f"{number}. ")
        if content and content[0].type == "paragraph_open":
            inline = dataclasses.replace(content[1], children=[said, *(content[1].children or ())])
            content = [content[0], inline, *content[2:]]
        else:
            content = [Token("inline", "", 0, children=[said]), *content]
        return "\n\n".join(self.blocks(content))

    def _table(self, inside: Sequence[Token]) -> str:
        rows: list[list[str]] = []
        for index, token in enumerate(inside):
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline" and inside[index - 1].type in ("th_open", "td_open"):
                rows[-1].append(self._inline(token.children or ()).replace("\n", " ").strip() or "&#160;")
        if not rows:
            return ""
        width = len(rows[0])
        lines = ["| " + " | ".join((row + ["&#160;"] * width)[:width]) + " |" for row in rows]
        return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])

    def _inline(self, tokens: Sequence[Token]) -> str:
        written: list[str] = []
        dropped_links: list[bool] = []
        for token in tokens:
            match token.type:
                case "text" | "text_special":
                    written.append(_escape_inline(token.content))
                case "html_inline":
                    written.append(_escape_inline(" ".join(token.content.split())))
                case "softbreak":
                    written.append(" ")
                case "hardbreak":
                    written.append("\n")
                case "code_inline":
                    written.append(_code(token.content))
                case "em_open" | "em_close":
                    written.append("*")
                case "strong_open" | "strong_close":
                    written.append("**")
                case "link_open":
                    address = self.resolve(str(token.attrs.get("href", "")), False)
                    dropped_links.append(address is None)
                    if address is not None:
                        if written and written[-1].endswith("!"):
                            written[-1] = written[-1][:-1] + "\\!"
                        written.append("[")
                        token.meta["address"] = address
                        written.append("\0" + address + "\0")
                case "link_close":
                    if not dropped_links.pop():
                        written.append(_close_link(written))
                case "image":
                    written.append(self._image(token))
        return "".join(written)

    def _image(self, token: Token) -> str:
        address = self.resolve(str(token.attrs.get("src", "")), True)
        words = _escape_inline(" ".join("".join(child.content or " " for child in token.children or ()).split()))
        return f"![{words}]({_address(address)})" if address is not None else words


def _close_link(written: list[str]) -> str:
    """Take the address noted at the link's opening out of the text and return the end of the link."""
    position = max(index for index, part in enumerate(written) if part.startswith("\0"))
    address = written.pop(position).strip("\0")
    return f"]({_address(address)})"


def _address(address: str) -> str:
    return quote(address, safe="/:?#@!$&'*+,;=%~.-_")


def _code(content: str) -> str:
    content = " ".join(content.split())
    if not content:
        return ""
    fence = "`" * (max(map(len, re.findall(r"`+", content)), default=0) + 1)
    space = " " if content.startswith("`") or content.endswith("`") else ""
    return f"{fence}{space}{content}{space}{fence}"


def _items(inside: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Go through what the items of a list hold."""
    index = 0
    while index < len(inside):
        end = _closing(inside, index)
        yield inside[index + 1 : end]
        index = end + 1


def _join_item(blocks: list[str]) -> str:
    """Join the blocks of a list item: a list right under its sentence stays tight."""
    joined = blocks[0]
    for block in blocks[1:]:
        joined += ("\n" if _LIST.match(block) and "\n\n" not in joined else "\n\n") + block
    return joined


def _indent(text: str, *, first: bool = False) -> str:
    lines = text.split("\n")
    return "\n".join(
        ("    " + line if line and (first or number) else line) for number, line in enumerate(lines)
    )


def _closing(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the token that closes the one at an index, or the index itself for one without inside."""
    if tokens[index].nesting != 1:
        return index
    level = tokens[index].level
    return next(
        number
        for number in range(index + 1, len(tokens))
        if tokens[number].nesting == -1 and tokens[number].level == level
    )
