"""The paragraphs of a source text with their stamps, and what became of them since a translation was made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from msgspec import Struct

from pangkalan.reading.body import Passage, plain
from pangkalan.reading.front_matter import Sequence as WrittenList
from pangkalan.reading.source import Place
from pangkalan.schema.field import Field, fields
from pangkalan.schema.material import Draft

METADATA = "isian"
"""The name of the fields whose words differ by language."""
OPENING = "pembuka"
"""The name of the part before the first heading."""


class Paragraph(Struct, frozen=True):
    """The least part of a text that is told apart: a paragraph, a heading, a list item, a row, one value of a field.

    `normal` is what its stamp is made of, `written` its Markdown. `key` is the field of a value.
    """

    normal: str
    written: str
    place: Place
    key: str = ""

    @property
    def said(self) -> str:
        """What a reader sees of it."""
        return self.written if self.key else plain(self.written)

    @property
    def stamp(self) -> str:
        """Four letters that stand for its words."""
        return paragraph_stamp(self.normal)


def paragraph_stamp(text: str) -> str:
    """Return the stamp of the words of a paragraph: letters, as a row of digits could pass for a telephone number."""
    return hashed(text, 4).translate(_LETTERS)


_LETTERS = str.maketrans("0123456789abcdef", "bcdfghjkmnpqrstv")


def hashed(text: str, length: int) -> str:
    """Return the first hex digits of the SHA-256 of a text."""
    from hashlib import sha256  # noqa: PLC0415 - OpenSSL takes as long to load as a page to read

    return sha256(text.encode()).hexdigest()[:length]


def normal(text: str) -> str:
    """Return the words of a text alone: spaces, line breaks and marks of emphasis are none."""
    return " ".join(re.sub(r"[*_`]", "", text).split())


def paragraphs(draft: Draft) -> dict[str, tuple[Paragraph, ...]]:
    """Return the paragraphs of a text by section, the fields that are translated first."""
    found: dict[str, list[Paragraph]] = {METADATA: list(_values(draft)), OPENING: []}
    for heading in draft.body.headings:
        found[heading.anchor] = []
    # The cells of a table row share its line.
    for (_, _, section), group in groupby(draft.body.passages, key=_row):
        cells = list(group)
        written = " | ".join(cell.text for cell in cells)
        found[section].append(Paragraph(normal(written), written, cells[0].place))
    return {section: tuple(parts) for section, parts in found.items()}


def _row(passage: Passage) -> tuple[int, int, str]:
    column = 0 if passage.kind == "cell" else passage.place.column
    return passage.place.line, column, passage.section or OPENING


def _values(draft: Draft) -> Iterator[Paragraph]:
    if draft.type is None:
        return
    for name, field in fields(draft.type.meta).items():
        if field.localised and name in draft.values:
            yield from _value(draft, field, draft.values[name])


def _value(draft: Draft, field: Field, value: object) -> Iterator[Paragraph]:
    entry = draft.front.get(field.key)
    written = entry.value.items if entry and isinstance(entry.value, WrittenList) else ()
    items = value if isinstance(value, tuple) else (value,)
    for index, item in enumerate(items):
        place = written[index].place if len(written) == len(items) else draft.place_of(field.key)
        yield Paragraph(normal(f"{field.key}: {item}"), " ".join(_words(item)), place, field.key)


def _words(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in value:
            yield from _words(item)
    elif isinstance(value, Struct):
        for name in fields(type(value)):
            yield from _words(getattr(value, name))
    elif isinstance(value, str):
        yield value


class Change(Struct, frozen=True):
    """What became of a paragraph: `before` is its index in the text that was translated, `now` how it reads today.

    For an added one `before` is the index of the paragraph that it follows, -1 at the top. `after` is the paragraph of
    today behind which one was taken out.
    """

    kind: str
    before: int
    now: Paragraph | None = None
    after: Paragraph | None = None


def changes(before: Sequence[str], now: Sequence[Paragraph]) -> list[Change]:
    """Compare the stamps of the paragraphs that were translated with the paragraphs of today, from top to bottom."""
    stamps = [paragraph.stamp for paragraph in now]
    found: list[Change] = []
    removed = Counter(before) - Counter(stamps)
    added = Counter(stamps) - Counter(before)
    for kind, start, end, first, last in SequenceMatcher(None, before, stamps, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        gone = [index for index in range(start, end) if _taken(removed, before[index])]
        come = [index for index in range(first, last) if _taken(added, stamps[index])]
        found += [
            Change("moved", before.index(stamps[index]), now[index])
            for index in range(first, last)
            if index not in come
        ]
        found += [Change("changed", old, now[new]) for old, new in zip(gone, come, strict=False)]
        found += [Change("added", end - 1, now[new]) for new in come[len(gone) :]]
        found += [Change("removed", old, None, now[first - 1] if first else None) for old in gone[len(come) :]]
    return found


def _taken(left: Counter[str], stamp: str) -> bool:
    """Take one such stamp from those that are left, if there is one."""
    if not left[stamp]:
        return False
    left[stamp] -= 1
    return True
