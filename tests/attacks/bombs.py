"""Short texts made to keep a reader busy: what stopped other parsers for minutes, in every shape that the limits let pass."""

from __future__ import annotations

import re

ROOM = 90_000
"""Bytes of a bomb: with the sound page around it, a little less than any file may have."""
LINE, BLOCK = 1_900, 7_800
MARKS_IN_LINE, MARKS_IN_BLOCK, MARKS = 60, 390, 2_950
_MARK = re.compile(r"[\[\]<`*_]")

UNITS = {
    "CDATA": "<![CDATA[", "open brackets": "[", "closing brackets": "]", "pairs of brackets": "[]",
    "open pictures": "![a][", "empty pictures": "![[]()", "open links": "[a](<b", "more open links": "[a](b",
    "links within links": "[a [b](c) ", "sound links": "[a](b) ", "pictures": "![a](b.jpg) ", "parentheses": "[ (](",
    "links that cross emphasis": "[a_ ", "openers of emphasis": "_a ", "closers of emphasis": "a_ ",
    "emphasis of three lengths": "a***b**c* ", "emphasis in emphasis": "*a **a ", "strong without end": "**a",
    "all marks": "*_[`<", "backticks": "`", "code": "`a` ", "tags": "<a ", "attributes": '<a b="', "HTML": "<b>a</b> ",
    "comments": "<!--", "instructions": "<?", "declarations": "<!A ", "entities": "&#x", "ampersands": "&",
    "footnotes": "[^1] ", "abbreviations": "*[A1]: x\n", "tildes": "~~a ", "pipes": "|", "quotations": "> ",
    "dashes": "- ", "items": "1. a\n", "thematic breaks": "---\n", "underlined headings": "a\n===\n\n",
    "headings": "# a\n\n", "definitions": "a\n:   b\n", "boxes": '!!! do ""\n\n    a\n\n', "backslashes": "\\",
    "autolinks": "<https://a.id/", "bare addresses": "https://a.id ", "addresses": "http://a.b/?c=", "mail": "a@",
    "open parentheses": "(", "tabs": "\ta", "definitions of links": "[a]: b\n", "fences": "```\n", "code by indent": "    a\n",
    "paragraphs": "a\n\n", "words": "a ", "one word": "a", "capitals": "AB ", "digits": "1", "commas": "1,",
    "percentages": "%20", "phone numbers": "0812 3456 ", "dates": "1 Januari 2020 ", "streets": "Jl. A No. 1 ",
    "names": "Ibu Siti ", "sentences": "Anda harus. ", "English": "the and of ", "quotation marks": '"', "apostrophes": "'",
    "what cannot be seen": "\u200d", "accents": "a\u0301\u0301", "what turns the writing": "\u202e", "emoji": "😀",
    "figures": "12,5 % 1.000 ", "questions": "apa? ", "colons": ":", "dots": "a.", "hyphens": "a-", "underscores": "a_b",
}  # fmt: skip


def in_one_line(unit: str) -> str:
    """A unit again and again, without a break."""
    return unit * (ROOM // len(unit.encode()))


def in_blocks(unit: str) -> str:
    """A unit again and again, in lines and blocks as large as they may be."""
    return _shaped(unit, LINE, "\n", BLOCK, MARKS_IN_BLOCK)


def in_paragraphs(unit: str) -> str:
    """A unit again and again, each line a paragraph."""
    return _shaped(unit, LINE, "\n", LINE, MARKS_IN_LINE)


def _shaped(unit: str, longest: int, between: str, block: int, marks_in_block: int) -> str:
    if "\n" in unit:
        times = max(1, min(block // len(unit), marks_in_block // max(1, _marks(unit))))
        return _cut("\n".join([unit * times] * 2_000))
    times = max(1, longest // len(unit))
    if _marks(unit):
        times = max(1, min(times, MARKS_IN_LINE // _marks(unit)))
    line = (unit * times).rstrip(" ")
    lines = max(1, min(block // len(line), marks_in_block // max(1, _marks(line))))
    return _cut("\n\n".join([between.join([line] * lines)] * 2_000))


def _marks(text: str) -> int:
    return len(_MARK.findall(text))


def _cut(text: str) -> str:
    """Cut a text where its room, its marks or its lines are used up."""
    text = text.encode()[:ROOM].decode("utf-8", "ignore")
    for number, mark in enumerate(_MARK.finditer(text)):
        if number == MARKS:
            return text[: mark.start()]
    return "\n".join(text.split("\n")[:3_900])


SHAPES = {"line": in_one_line, "blocks": in_blocks, "paragraphs": in_paragraphs}

SPECIAL = {
    "backticks that grow": "\n".join("a " + " ".join("`" * count for count in range(1, 11)) for _ in range(1_300)),
    "lists that grow": "".join("  " * (count % 32) + "- a\n" for count in range(1_990)),
    "lists that grow with blanks": "".join("  " * (count % 16) + "- a\n\n" for count in range(1_990)),
    "many links to many definitions": "".join(f"[a{n}]: x\n\n" for n in range(600)) + "[a5] [a500] [b]\n\n" * 400,
    "a wide table": "|a" * 900 + "|\n" + "|-" * 900 + "|\n" + "|a|\n" * 900,
    "a table as wide as may be": ("|a" * 30 + "|\n" + "|-" * 30 + "|\n" + "|a|\n" * 60 + "\n") * 60,
    "a line of brackets": "a\n\n" + "[" * 61 + "\n",
    "a long quotation": "> " * 8 + "a\n" + "a\n" * 1_900,
    "quotations in lists": "".join("- > " * 4 + "a\n\n" for _ in range(900)),
    "titles of links": "[a](/x '" + "\n".join(["a" * 1_000] * 90),
    "attributes over many lines": "<a " + "\n".join(["b='c' " * 300] * 50),
    "a long definition": "a" * 1_800 + "\n:   b\n" + ("    " + "c" * 1_000 + "\n") * 80,
    "boxes in boxes": "".join("    " * (count % 8) + '!!! do ""\n\n' for count in range(1_900)),
    "the same heading": "## a\n\n" * 1_990,
    "headings one deeper": "".join("#" * (count % 6 + 1) + " a\n\n" for count in range(1_990)),
    "backticks for CVE-2019": "".join(f"a{'`' * (count % 55 + 1)}\n\n" for count in range(1_990)),
}

_META = "[ { &a *a ' \" | > ? !!a % @ ` # \\ é [a](b) <a http://a.b/ 0812 &#x".split()
_FRONT = {
    "brackets in metadata": "---\na: " + "[" * 50_000,
    "braces in metadata": "---\n" + "{a: " * 20_000,
    "dashes in metadata": "---\n" + "- " * 40_000,
    "questions in metadata": "---\n" + "? " * 40_000,
    "aliases": "---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\njudul: *c\n---\n",
    "a long number": "---\njudul: 0x" + "f" * 90_000 + "\n---\n",
    "a number that fits": "---\njudul: 0x" + "f" * 7_000 + "\n---\n",
    "colons in metadata": "---\n" + "a: b: c\n" * 10_000 + "---\n",
    "tabs in metadata": "---\n" + "a:\tb\n" * 1_000 + "---\n",
    "keys": "---\n" + "".join(f"k{count}: a\n" for count in range(1_000)) + "---\n",
    "the same key": "---\n" + "judul: a\n" * 800 + "---\n",
    "documents": "---\n" * 20_000,
}


def bombs() -> dict[str, str]:
    """Return all bombs below the metadata, by name."""
    shaped = {f"{name}, {shape}": make(unit) for name, unit in UNITS.items() for shape, make in SHAPES.items()}
    return shaped | SPECIAL


def metadata_bombs() -> dict[str, str]:
    """Return whole files whose metadata is made to hang a reader, by name."""
    values = {
        f"{unit} in {key}": f"---\n{key}: {unit * (7_500 // len(unit))}\n---\n"
        for unit in _META
        for key in ("judul", "topik")
    }
    return _FRONT | values
