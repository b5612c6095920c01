"""Ways in which people change a source text or its translation, each with the sections that it makes old."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from pangkalan.catalogue.paragraphs import METADATA, OPENING, paragraphs
from pangkalan.catalogue.translations import stamped
from pangkalan.checking.respelling import Spelling, respelt
from pangkalan.reading.body import Passage
from pangkalan.reading.source import read
from pangkalan.schema.material import Draft, read_draft
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_types

NEW = "Bagian yang baru"


@dataclass(frozen=True)
class Files:
    """The two files of a material, as their authors have them."""

    source_path: str
    source: str
    translation_path: str
    translation: str

    def drafts(self) -> tuple[Draft, Draft]:
        """Take both apart, without a base or git around them."""
        return _draft(self.source_path, self.source), _draft(self.translation_path, self.translation)

    def marked(self) -> Files:
        """Run what `pangkalan tandai` does."""
        return replace(self, translation=stamped(*self.drafts()))

    def respelt(self, spelling: Spelling) -> Files:
        """Run what `pangkalan tandai --ejaan` does."""
        return replace(self, translation=respelt(*self.drafts(), [spelling]).text)


# Every family begins with the same files, and most leave one of the two as it is.
@lru_cache(maxsize=400)
def _draft(path: str, text: str) -> Draft:
    return read_draft(read(path, text.encode()), all_types(), Vocabularies({}), has_source=path.endswith(".en.md"))


@dataclass(frozen=True)
class Changed:
    """Files after a change, the sections that are now old, and what became of their paragraphs.

    A paragraph is named by its line in the source, one that was taken out by its line in the translation. None: the
    whole section came or went.
    """

    files: Files
    old: frozenset[str] = frozenset()
    paragraphs: frozenset[tuple[str, int]] | None = frozenset()


Family = Callable[[Files, random.Random], Changed | None]
"""Changes a marked pair; None where the pair has nothing to change in this way."""


def _lines(files: Files) -> list[str]:
    return files.source.split("\n")


def _with(files: Files, lines: list[str], *old: str, paragraphs: set[tuple[str, int]] | None = None) -> Changed:
    known = frozenset(paragraphs) if paragraphs is not None else None if old else frozenset()
    return Changed(replace(files, source="\n".join(lines)), frozenset(old), known)


def _reworded(files: Files, lines: list[str], passage: Passage) -> Changed:
    return _with(files, lines, _section(passage), paragraphs={("changed", passage.place.line)})


def _passages(files: Files) -> list[Passage]:
    return [passage for passage in files.drafts()[0].body.passages if passage.kind in ("paragraph", "item")]


def _section(passage: Passage) -> str:
    return passage.section or OPENING


def _insert(files: Files, passage: Passage, words: str) -> list[str]:
    lines = _lines(files)
    row, column = passage.place.line - 1, passage.place.column - 1
    lines[row] = lines[row][:column] + words + lines[row][column:]
    return lines


def _sections(files: Files) -> tuple[list[str], list[list[str]]]:
    """Return what comes before the first main heading, and the lines of each main section."""
    lines = _lines(files)
    starts = [h.place.line - 1 for h in files.drafts()[0].body.headings if h.level == 2]
    ends = [*starts[1:], len(lines)]
    parts = [lines[start:end] for start, end in zip(starts, ends, strict=True)]
    return lines[: starts[0]] if starts else lines, parts


def section_added(files: Files, _chance: random.Random) -> Changed | None:
    return _with(files, [*_lines(files), f"## {NEW}", "", "Duduklah sebentar.", ""], "bagian-yang-baru")


def section_removed(files: Files, _chance: random.Random) -> Changed | None:
    headings = files.drafts()[0].body.headings
    if not headings:
        return None
    last = headings[-1]
    return _with(files, [*_lines(files)[: last.place.line - 1], ""], last.anchor)


def section_moved(files: Files, _chance: random.Random) -> Changed | None:
    before, parts = _sections(files)
    if len(parts) < 2 or any(part[-1] != "" for part in parts[:-1]):
        return None
    parts[0], parts[-1] = [*parts[-1], ""], parts[0]
    return _with(files, [*before, *(line for part in parts for line in part)])


def section_reworded(files: Files, chance: random.Random) -> Changed | None:
    passage = chance.choice(_passages(files))
    return _reworded(files, _insert(files, passage, "Sungguh, "), passage)


def heading_reworded(files: Files, chance: random.Random) -> Changed | None:
    headings = [heading for heading in files.drafts()[0].body.headings if heading.level == 2]
    if not headings:
        return None
    heading = chance.choice(headings)
    lines = _lines(files)
    lines[heading.place.line - 1] = f"## {NEW}"
    return _with(files, lines, heading.anchor, "bagian-yang-baru")


def number_changed(files: Files, chance: random.Random) -> Changed | None:
    numbered = [(passage, found) for passage in _passages(files) if (found := re.search(r"\d", passage.text))]
    if not numbered:
        return None
    passage, found = chance.choice(numbered)
    place = passage.place_at(found.start())
    lines = _lines(files)
    line = lines[place.line - 1]
    lines[place.line - 1] = line[: place.column - 1] + str((int(found[0]) + 1) % 10) + line[place.column :]
    return _reworded(files, lines, passage)


def link_changed(files: Files, chance: random.Random) -> Changed | None:
    linked = [(passage, found) for passage in _passages(files) if (found := re.search(r"(?<=\]\()[a-z]", passage.text))]
    if not linked:
        return None
    passage, found = chance.choice(linked)
    place = passage.place_at(found.start())
    lines = _lines(files)
    lines[place.line - 1] = lines[place.line - 1][: place.column - 1] + "x" + lines[place.line - 1][place.column - 1 :]
    return _reworded(files, lines, passage)


def _counterparts(files: Files) -> dict[int, int]:
    """Return the line of the translation of each paragraph of the source, where both have as many."""
    source, translation = (paragraphs(draft) for draft in files.drafts())
    return {
        one.place.line: other.place.line
        for ours, theirs in zip(source.values(), translation.values(), strict=False)
        if len(ours) == len(theirs)
        for one, other in zip(ours, theirs, strict=True)
    }


def paragraph_added(files: Files, chance: random.Random) -> Changed | None:
    plain = [passage for passage in files.drafts()[0].body.passages if passage.kind == "paragraph"]
    passage = chance.choice(plain)
    lines = _lines(files)
    row = passage.starts[-1][1].line
    lines[row:row] = ["", "Hal ini baru kami tambahkan."]
    return _with(files, lines, _section(passage), paragraphs={("added", row + 2)})


def paragraph_removed(files: Files, chance: random.Random) -> Changed | None:
    beside = _counterparts(files)
    known = [
        passage
        for passage in files.drafts()[0].body.passages
        if passage.kind == "paragraph" and len(passage.starts) == 1 and passage.place.line in beside
    ]
    if len(files.drafts()[1].body.headings) != len(files.drafts()[0].body.headings) or not known:
        return None
    passage = chance.choice(known)
    lines = _lines(files)
    del lines[passage.place.line - 1]
    return _with(files, lines, _section(passage), paragraphs={("removed", beside[passage.place.line])})


def paragraph_moved(files: Files, _chance: random.Random) -> Changed | None:
    """Two paragraphs that follow each other change places: which of them has moved is a matter of taste."""
    passages = files.drafts()[0].body.passages
    for one, other in itertools.pairwise(passages):
        if one.kind == other.kind == "paragraph" and one.section == other.section and len(one.starts) == 1:
            lines = _lines(files)
            first, second = one.place.line - 1, other.place.line - 1
            if len(other.starts) == 1 and one.text != other.text:
                lines[first], lines[second] = lines[second], lines[first]
                return _with(files, lines, _section(one), paragraphs={("moved", first + 1)})
    return None


def _with_slip(files: Files, chance: random.Random) -> tuple[Files, Spelling, Passage] | None:
    """Return a marked pair whose source has a slip of the pen, with its spelling."""
    worded = [
        (passage, found)
        for passage in _passages(files)
        if (found := re.match(r"[A-Z][a-z]{5,}(?= [a-z])", passage.text)) and "\n" not in passage.text
    ]
    if not worded:
        return None
    passage, found = chance.choice(worded)
    right = found[0]
    slip = right[:2] + right[3] + right[2] + right[4:]
    if slip == right:
        return None
    lines = _lines(files)
    row, column = passage.place.line - 1, passage.place.column - 1
    lines[row] = lines[row][:column] + slip + lines[row][column + len(slip) :]
    return replace(files, source="\n".join(lines)).marked(), Spelling(slip, right), passage


def typo_marked(files: Files, chance: random.Random) -> Changed | None:
    """The editor mends a slip of the pen and says so with `pangkalan tandai --ejaan`."""
    slipped = _with_slip(files, chance)
    if slipped is None:
        return None
    before, spelling, _ = slipped
    return Changed(replace(before, source=files.source).respelt(spelling))


def typo_beside_change(files: Files, chance: random.Random) -> Changed | None:
    """The editor mends a slip of the pen, but more has changed since: the mark must not hide that."""
    slipped = _with_slip(files, chance)
    if slipped is None:
        return None
    before, spelling, mended = slipped
    others = [passage for passage in _passages(files) if passage.place.line != mended.place.line]
    now = replace(before, source=files.source)
    passage = chance.choice(others)
    changed = _reworded(now, _insert(now, passage, "Sungguh, "), passage)
    return replace(changed, files=changed.files.respelt(spelling))


def typo_with_more(files: Files, chance: random.Random) -> Changed | None:
    """The paragraph with the mended slip says something else as well."""
    slipped = _with_slip(files, chance)
    if slipped is None:
        return None
    before, spelling, mended = slipped
    now = replace(before, source=files.source)
    changed = _reworded(now, _insert(now, mended, "Jangan lagi. "), mended)
    return replace(changed, files=changed.files.respelt(spelling))


def whitespace(files: Files, chance: random.Random) -> Changed | None:
    passages = [passage for passage in _passages(files) if passage.text.count(" ") > 5 and "\n" not in passage.text]
    if not passages:
        return None
    passage = chance.choice(passages)
    lines = _lines(files)
    row = passage.place.line - 1
    blank = lines[row].index(" ", passage.place.column + 8)
    wrapped = lines[row][:blank] + "   " + lines[row][blank + 1 :]
    if passage.kind == "paragraph" and lines[row][blank + 1].isalpha():
        wrapped = lines[row][:blank] + "\n" + lines[row][blank + 1 :]
    lines[row] = wrapped
    return _with(files, [*lines, "", ""])


def emphasis(files: Files, chance: random.Random) -> Changed | None:
    worded = [
        (passage, found)
        for passage in _passages(files)
        if (found := re.match(r"[A-Za-z]{3,}(?= )", passage.text)) and "\n" not in passage.text
    ]
    if not worded:
        return None
    passage, found = chance.choice(worded)
    lines = _lines(files)
    row, column = passage.place.line - 1, passage.place.column - 1
    lines[row] = f"{lines[row][:column]}**{found[0]}**{lines[row][column + len(found[0]) :]}"
    return _with(files, lines)


def reverted(files: Files, chance: random.Random) -> Changed | None:
    """Two people change their minds: the text is again what it was."""
    changed = section_reworded(files, chance)
    return Changed(replace(changed.files, source=files.source)) if changed else None


def squashed(files: Files, chance: random.Random) -> Changed | None:
    """Several changes arrive as one."""
    first = section_reworded(files, chance)
    second = first and number_changed(first.files, chance)
    third = second and section_added(second.files, chance)
    if not (first and second and third):
        return None
    return Changed(third.files, first.old | second.old | third.old, None)


def renamed(files: Files, _chance: random.Random) -> Changed | None:
    return Changed(
        replace(
            files,
            source_path=files.source_path.replace(".id.md", "-baru.id.md"),
            translation_path=files.translation_path.replace(".en.md", "-baru.en.md"),
        )
    )


def translation_only(files: Files, _chance: random.Random) -> Changed | None:
    return Changed(replace(files, translation=f"{files.translation}\nOne more sentence.\n"))


def shared_field(files: Files, _chance: random.Random) -> Changed | None:
    lines = _lines(files)
    lines.insert(1, "dibuat: 2020-01-01" if "\ndibuat:" not in files.source else "moda: [gambar]")
    return _with(files, lines)


def translated_field(files: Files, _chance: random.Random) -> Changed | None:
    lines = _lines(files)
    row = next(index for index, line in enumerate(lines) if line.startswith("ringkasan:"))
    closing = lines[row][-1] if lines[row][-1] in "\"'" else ""
    lines[row] = f"{lines[row].removesuffix(closing)} Baru{closing}"
    return _with(files, lines, METADATA, paragraphs={("changed", row + 1)})


FAMILIES: tuple[Family, ...] = (
    section_added,
    section_removed,
    section_moved,
    section_reworded,
    heading_reworded,
    number_changed,
    link_changed,
    paragraph_added,
    paragraph_removed,
    paragraph_moved,
    typo_marked,
    typo_beside_change,
    typo_with_more,
    whitespace,
    emphasis,
    reverted,
    squashed,
    renamed,
    translation_only,
    shared_field,
    translated_field,
)
