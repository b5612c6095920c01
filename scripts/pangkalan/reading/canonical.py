"""Writing a stranger's text anew as clean Markdown, the same for every engine.

What is written comes from parsed blocks only, so nothing passes that has no meaning here: no HTML, no attributes, no
extension syntax. People may indent lists by two spaces or leave out blank lines; Python-Markdown reads the result as
CommonMark reads the original. Cleaning what is clean changes nothing.

Where links lead is known only when all materials are: links and pictures are left open, between private marks, and
`publishing.clean` closes them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from pangkalan.reading.markdown import Block, Inline

LINK, PICTURE, TARGET, END = "\ue000", "\ue001", "\ue002", "\ue003"
"""Private marks: LINK words TARGET address END, and PICTURE words TARGET address END."""


def canonical(blocks: Sequence[Block]) -> str:
    """Return clean Markdown with open links for the blocks of a text; ends with a newline unless it is empty."""
    written = _written(blocks)
    return "\n\n".join(written) + "\n" if written else ""


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
_LISTS = ("bullets", "numbers")
_CODE = ("fenced", "indented")
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


def _written(blocks: Sequence[Block]) -> list[str]:
    """Return blocks as text, each without blank lines around it."""
    written: list[str] = []
    before = ""
    for block in blocks:
        text = _block(block)
        if text:
            if (before in _LISTS and block.kind in (*_LISTS, *_CODE)) or (before in _CODE and block.kind in _CODE):
                written.append(NOTHING)
            written.append(text)
            before = block.kind
    return written


def _block(block: Block) -> str:
    match block.kind:
        case "paragraph":
            return _paragraph(block.inline)
        case "heading":
            level = min(max(block.level, 2), 6)
            words = " ".join(_inline(block.inline).split())
            return f"{'#' * level} {_guard_end(words)}" if words else ""
        case "bullets" | "numbers":
            return _list(block)
        case "quote":
            quoted = "\n\n".join(_written(block.inside))
            return "\n".join(f"> {line}" if line else ">" for line in quoted.split("\n")) if quoted else ""
        case "table":
            return _table(block)
        case "line":
            return "* * *"
        case "fenced" | "indented":
            return _indent(_BLANK_EDGES.sub("", block.text), first=True) if block.text.strip() else ""
        case "html":
            return escape(block.text)
        case _:
            return ""


def _paragraph(inline: Sequence[Inline]) -> str:
    """Return inline pieces as one paragraph, every line of it guarded."""
    lines = (line.strip() for line in _inline(inline).split("\n"))
    return "  \n".join(_guard_start(line) for line in lines if line)


def _list(block: Block) -> str:
    first = block.level if block.kind == "numbers" else None
    if first is not None and first + len(block.inside) - 1 > _LARGEST_NUMBER:
        return "\n\n".join(_numbered(number, item.inside) for number, item in enumerate(block.inside, first))
    items = [_join_item(_item(item.inside)) for item in block.inside]
    markers = ["-   " if first is None else f"{first + index}. ".ljust(4) for index in range(len(items))]
    loose = block.loose or any("\n\n" in item for item in items)
    return ("\n\n" if loose else "\n").join(marker + _indent(item) for marker, item in zip(markers, items, strict=True))


def _item(inside: Sequence[Block]) -> list[str]:
    """Return the blocks of a list item, the first of which is a paragraph."""
    written = _written(inside)
    begins = written and inside[0].kind in ("paragraph", "html")
    return written if begins else [NOTHING, *written]


def _numbered(number: int, inside: Sequence[Block]) -> str:
    """Return a list item as plain paragraphs, its number written out."""
    said = Inline("text", f"{number}. ")
    if inside and inside[0].kind == "paragraph":
        first = replace(inside[0], inline=(said, *inside[0].inline))
        return "\n\n".join(_written([first, *inside[1:]]))
    return "\n\n".join([_paragraph([said]), *_written(inside)])


def _table(table: Block) -> str:
    rows = [
        [_inline(cell.inline).replace("\n", " ").strip() or "&#160;" for cell in row.inside] for row in table.inside
    ]
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *rest])


def _inline(inline: Sequence[Inline]) -> str:
    if len(inline) == 1 and inline[0].kind == "text":
        return _escape_inline(inline[0].text)
    written: list[str] = []
    open_links: list[str] = []
    for piece in _settled(inline):
        match piece.kind:
            case "text":
                written.append(_escape_inline(piece.text))
            case "html":
                written.append(_escape_inline(" ".join(piece.text.split())))
            case "code":
                written.append(_code(piece.text))
            case "image":
                words = _escape_inline(" ".join(piece.text.split()))
                written.append(PICTURE + words + TARGET + _marked(piece.target) + END)
            case "link" if piece.turn > 0:
                open_links.append(_marked(piece.target))
                if len(open_links) == 1:
                    _guard_mark(written)
                    written.append(LINK)
            case "link":
                target = open_links.pop()
                if not open_links:
                    written.append(TARGET + target + END)
            case sign:
                written.append(_SIGNS[sign])
    return "".join(written)


_SIGNS = {"soft_break": " ", "hard_break": "\n", "emphasis": "*", "strong": "**"}


def _guard_mark(written: list[str]) -> None:
    """Keep an exclamation mark before a link from making a picture of it."""
    if written and written[-1].endswith("!"):
        written[-1] = written[-1][:-1] + "\\!"


def _settled(inline: Sequence[Inline]) -> list[Inline]:
    """Return inline pieces with emphasis that can be written with stars alone.

    None lies in its like or begins where its like ends, none is empty, and none begins with a line break.
    """
    kept: list[Inline] = []
    depth = {"emphasis": 0, "strong": 0}
    for piece in inline:
        if piece.kind in depth:
            before, depth[piece.kind] = depth[piece.kind], depth[piece.kind] + piece.turn
            if {before, depth[piece.kind]} == {0, 1}:
                meets_its_like = kept and kept[-1].kind == piece.kind and kept[-1].turn == -piece.turn
                kept.pop() if meets_its_like else kept.append(piece)
        elif piece.kind == "hard_break":
            position = len(kept)
            while position and kept[position - 1].kind in depth and kept[position - 1].turn > 0:
                position -= 1
            kept.insert(position, piece)
        elif piece.kind != "code" or piece.text.strip():
            kept.append(piece)
    return kept


def _marked(target: str) -> str:
    """Return a target that cannot be taken for a mark, nor break its line."""
    return _PRIVATE.sub("", target).replace("\n", " ")


def _code(content: str) -> str:
    content = " ".join(content.split())
    if not content:
        return ""
    fence = "`" * (max(map(len, re.findall(r"`+", content)), default=0) + 1)
    space = " " if content.startswith("`") or content.endswith("`") else ""
    return f"{fence}{space}{content}{space}{fence}"


def _join_item(blocks: list[str]) -> str:
    """Join the blocks of a list item: a list right under its sentence stays tight."""
    joined = blocks[0]
    for block in blocks[1:]:
        joined += ("\n" if _LIST.match(block) and "\n\n" not in joined else "\n\n") + block
    return joined


def _indent(text: str, *, first: bool = False) -> str:
    lines = text.split("\n")
    return "\n".join(("    " + line if line and (first or number) else line) for number, line in enumerate(lines))
