"""Writing a stranger's text anew as clean Markdown, the same for every engine.

What is written comes from parsed tokens only, so nothing passes that has no meaning here: no HTML, no attributes, no
extension syntax. People may indent lists by two spaces or leave out blank lines; Python-Markdown reads the result as
CommonMark reads the original. Cleaning what is clean changes nothing.

Where links lead is known only when all materials are: links and pictures are left open, between private marks, and
`publishing.clean` closes them.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

LINK, PICTURE, TARGET, END = "\ue000", "\ue001", "\ue002", "\ue003"
"""Private marks: LINK words TARGET address END, and PICTURE words TARGET address END."""


def canonical(tokens: Sequence[Token]) -> str:
    """Return clean Markdown with open links for the tokens of a text; ends with a newline unless it is empty."""
    blocks = _Writer().blocks(tokens)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def escape(text: str) -> str:
    """Return plain text as Markdown that shows just this text, also at the beginning of a line."""
    return _guard_start(_escape_inline(" ".join(text.split())))


_PRIVATE = re.compile(f"[{LINK}{PICTURE}{TARGET}{END}]")
# A backslash or an entity keeps each of these from being read as markup.
_MARKUP = re.compile(r"[\\`*_\[\]{}]|&(?=#|\w+;)|<|\|")
# Any other character than these may need to be kept from being read as markup; few texts hold one.
_HARMLESS = re.compile(r"[\n !-%'-)+-;=-Z^a-z~]*")
_ENTITIES = {"&": "&amp;", "<": "&lt;", "|": "&#124;", "{": "&#123;", "}": "&#125;"}
_START = re.compile(rf"(?P<marks>[{LINK}{PICTURE}]*)(?:(\d{{1,9}})([.)])(?=\s|$)|([#>+=~:-])|(!)(?=!))")


def _escape_inline(text: str) -> str:
    if _HARMLESS.fullmatch(text):
        return text
    return _MARKUP.sub(lambda match: _ENTITIES.get(match[0], "\\" + match[0]), _PRIVATE.sub("", text))


_BLANK_EDGES = re.compile(r"\A(?:[ \t]*\n)+|\s+\Z")
_LIST = re.compile(r"-   |1\. ")
_LISTS = ("bullet_list_open", "ordered_list_open")
_CODE = ("fence", "code_block")
_LARGEST_NUMBER = 99
"""Text below a longer number would need more room than the four spaces that every Markdown agrees on."""
NOTHING = "\u200b"
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
    marks, number, point, mark, rest = start["marks"], start[2], start[3], start[4] or start[5], line[start.end() :]
    if number:
        return f"{marks}{number}\\{point}{rest}"
    guarded = f"&#{ord(mark)};" if mark in "=~:" else "\\" + mark
    return marks + guarded + rest


class _Writer:
    """One walk over the tokens of a text."""

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
                if (before in _LISTS and token.type in (*_LISTS, *_CODE)) or (before in _CODE and token.type in _CODE):
                    written.append(NOTHING)
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
            token.type == "paragraph_open" and not token.hidden and token.level == opening.level + 2 for token in inside
        )
        markers = ["-   " if first is None else f"{first + index}. ".ljust(4) for index in range(len(items))]
        return ("\n\n" if loose else "\n").join(
            marker + _indent(item) for marker, item in zip(markers, items, strict=True)
        )

    def _begun(self, content: Sequence[Token]) -> list[str]:
        """Return the blocks of a list item, the first of which is a paragraph."""
        blocks = self.blocks(content)
        begins = blocks and content[0].type in ("paragraph_open", "html_block")
        return blocks if begins else [NOTHING, *blocks]

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
        if len(tokens) == 1 and tokens[0].type == "text":
            return _escape_inline(tokens[0].content)
        written: list[str] = []
        open_links: list[str] = []
        for token in _settled(tokens):
            match token.type:
                case "text" | "text_special":
                    written.append(_escape_inline(token.content))
                case "html_inline":
                    written.append(_escape_inline(" ".join(token.content.split())))
                case "softbreak" | "hardbreak":
                    written.append(" " if token.type == "softbreak" else "\n")
                case "code_inline":
                    written.append(_code(token.content))
                case "em_open" | "em_close" | "strong_open" | "strong_close":
                    written.append("*" if token.tag == "em" else "**")
                case "link_open":
                    open_links.append(_marked(token.attrs.get("href", "")))
                    if len(open_links) == 1:
                        _guard_mark(written)
                        written.append(LINK)
                case "link_close":
                    target = open_links.pop()
                    if not open_links:
                        written.append(TARGET + target + END)
                case "image":
                    written.append(self._image(token))
        return "".join(written)

    def _image(self, token: Token) -> str:
        words = _escape_inline(" ".join("".join(map(_alternative, token.children or ())).split()))
        return PICTURE + words + TARGET + _marked(token.attrs.get("src", "")) + END


def _guard_mark(written: list[str]) -> None:
    """Keep an exclamation mark before a link from making a picture of it."""
    if written and written[-1].endswith("!"):
        written[-1] = written[-1][:-1] + "\\!"


def _alternative(child: Token) -> str:
    return " " if child.type in ("softbreak", "hardbreak") else child.content


def _settled(tokens: Sequence[Token]) -> list[Token]:
    """Return inline tokens with emphasis that can be written with stars alone.

    None lies in its like or begins where its like ends, none is empty, and none begins with a line break.
    """
    kept: list[Token] = []
    depth = {"em": 0, "strong": 0}
    for token in tokens:
        if token.type in _OPENINGS:
            depth[token.tag] += 1
            if depth[token.tag] == 1:
                follows_its_like = kept and kept[-1].type == f"{token.tag}_close"
                kept.pop() if follows_its_like else kept.append(token)
        elif token.type in _CLOSINGS:
            depth[token.tag] -= 1
            if depth[token.tag] == 0:
                is_empty = kept[-1].type == f"{token.tag}_open"
                kept.pop() if is_empty else kept.append(token)
        elif token.type == "hardbreak":
            position = len(kept)
            while position and kept[position - 1].type in _OPENINGS:
                position -= 1
            kept.insert(position, token)
        elif token.type != "code_inline" or token.content.strip():
            kept.append(token)
    return kept


_OPENINGS = ("em_open", "strong_open")
_CLOSINGS = ("em_close", "strong_close")


def _marked(target: object) -> str:
    """Return a target that cannot be taken for a mark, nor break its line."""
    return _PRIVATE.sub("", str(target)).replace("\n", " ")


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
    return "\n".join(("    " + line if line and (first or number) else line) for number, line in enumerate(lines))


def _closing(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the token that closes the one at an index, or the index itself for one without inside."""
    if tokens[index].nesting != 1:
        return index
    if tokens[index].type in ("paragraph_open", "heading_open"):
        return index + 2
    level = tokens[index].level
    return next(
        number
        for number in range(index + 1, len(tokens))
        if tokens[number].nesting == -1 and tokens[number].level == level
    )
