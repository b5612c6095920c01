"""Mending what is mechanical. Each mend is a module under `mending/` that defines MEND; none may change what a text says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from pangkalan.checking.prose import as_said
from pangkalan.language import Lang, Text
from pangkalan.reading.front_matter import Entry
from pangkalan.reading.markdown import VERBATIM, every
from pangkalan.reading.source import Damage, Source
from pangkalan.schema.field import FlawKind, fields
from pangkalan.schema.kinds import Code, Many
from pangkalan.schema.material import Draft

ROUNDS = 8
"""One mend may make room for another; a text that is not at rest after so many rounds is left as it was."""


def no_anchors(_code: str, _lang: Lang) -> frozenset[str]:
    """Tell no anchors, where no other files are at hand."""
    return frozenset()


class Surroundings(Struct, frozen=True):
    """What a mend may know of the other files.

    `types` are those of the materials by code, `pages` the names of the hand-written pages, `moved` the addresses that
    have moved with the code that they moved to, and `anchors` tells those of a page in the version that a language shows.
    """

    types: Mapping[str, str] = {}
    pages: frozenset[str] = frozenset()
    moved: Mapping[str, str] = {}
    anchors: Callable[[str, Lang], frozenset[str]] = no_anchors


def _unchanged(draft: Draft, _surroundings: Surroundings) -> str:
    return draft.source.text


def _nothing(_source: Source) -> bool:
    return False


class Mend(Struct, frozen=True, eq=False):
    """One thing that can be put right without asking.

    `apply` returns the text anew. `noticed` tells what the reading itself has already put right. With `same_page` the
    reader's page and the values of the fields must stay what they were, otherwise at least every word and number.
    With `changes_codes` the codes of other materials in the fields may be others: nobody reads those.
    """

    title: Text
    apply: Callable[[Draft, Surroundings], str] = _unchanged
    noticed: Callable[[Source], bool] = _nothing
    same_page: bool = True
    changes_codes: bool = False


class Mended(Struct, frozen=True):
    """A text after mending, and what was put right in it."""

    text: str
    mends: tuple[Mend, ...] = ()


def mend(draft: Draft, mends: Sequence[Mend], surroundings: Surroundings, reread: Callable[[str], Draft]) -> Mended:
    """Put right what can be put right in a text; what would change a word or a number is refused."""
    source = draft.source
    if not mendable(source):
        return Mended(source.text)
    done = [each for each in mends if each.noticed(source)]
    now = reread(source.text) if done else draft
    if now.body.problem is not None or now.derived:
        return Mended(source.text, tuple(done))
    for _ in range(ROUNDS):
        before, round_done = now.source.text, []
        for each in mends:
            text = each.apply(now, surroundings)
            if text == now.source.text:
                continue
            after = reread(text)
            if _says_the_same(each, now, after):
                now = after
                round_done.append(each)
        if now.source.text == before:
            return Mended(before, tuple(dict.fromkeys(done)))
        done += round_done
    return Mended(source.text)


def mendable(source: Source) -> bool:
    """Whether the text is surely the author's: UTF-16 can be read without guessing, other damage cannot."""
    return source.readable or (
        all(damage is Damage.UTF16 for damage, _ in source.damage)
        and not re.search("[\ufffd\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", source.text)
    )


def _says_the_same(each: Mend, before: Draft, after: Draft) -> bool:
    if not after.source.readable or after.body.problem is not None:
        return False
    if _doubled(after) > _doubled(before):
        return False
    if each.same_page and (_page(before), before.values) != (_page(after), after.values):
        return False
    fields_before, fields_after = (_words_of_fields(draft, each) for draft in (before, after))
    return (fields_before, _words_of_text(before)) == (fields_after, _words_of_text(after))


def _doubled(draft: Draft) -> int:
    return sum(flaw.kind is FlawKind.DUPLICATE_KEY for flaw in draft.flaws)


def _page(draft: Draft) -> tuple[str, str]:
    return draft.body.lead, draft.body.rest


_WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+")
_KEY = re.compile(r"(?:^|(?<=[{,]))\s*(?:- +)?[\w-]+:(?=\s|$)")
_INSECURE = re.compile(r"\bhttp:", re.IGNORECASE)


def _words(text: str) -> tuple[str, ...]:
    """Return the words and numbers of a text; http and https are the same word."""
    return tuple(_WORD.findall(as_said(_INSECURE.sub("https:", text))[0].casefold()))


def _words_of_fields(draft: Draft, each: Mend) -> list[str]:
    """Return the words of the metadata without the keys; their order is not theirs."""
    lines = draft.source.lines[: draft.front.body_line - 1]
    codes = frozenset(row for _, rows in code_fields(draft) for row in rows) if each.changes_codes else frozenset()
    return sorted(word for row, line in enumerate(lines) if row not in codes for word in _words(_KEY.sub(" ", line)))


def code_fields(draft: Draft) -> Iterator[tuple[Entry, range]]:
    """Go through the fields that name other materials by their codes, with the indexes of their lines."""
    described = fields(draft.type.meta).values() if draft.type else ()
    keys = {
        each.key for each in described if isinstance(each.kind.of if isinstance(each.kind, Many) else each.kind, Code)
    }
    ends = [entry.place.line - 1 for entry in draft.front.entries[1:]] + [draft.front.body_line - 2]
    for entry, end in zip(draft.front.entries, ends, strict=False):
        if entry.key in keys:
            yield entry, range(entry.place.line - 1, end)


def _words_of_text(draft: Draft) -> list[tuple[str, tuple[str, ...]]]:
    said = [(passage.kind, _words(passage.text)) for passage in draft.body.passages]
    raw = [(block.kind, _words(block.text)) for block in every(draft.body.blocks) if block.kind in VERBATIM]
    # What has no word, such as a line between the fields and the text, says nothing.
    return [each for each in (*said, *raw) if each[1]]


def verbatim_lines(draft: Draft) -> frozenset[int]:
    """Return the indexes of the lines that hold code or HTML: their blanks are their own."""
    first = draft.front.body_line - 1
    return frozenset(
        first + row
        for block in every(draft.body.blocks)
        if block.kind in VERBATIM
        for row in range(block.row, block.end)
    )


def retargeted(draft: Draft, wanted: Callable[[str], str | None]) -> str:
    """Return the text with the targets of links replaced, where `wanted` has another one for them."""
    lines = list(draft.source.lines)
    for reference in draft.body.references:
        instead = None if reference.picture else wanted(reference.target)
        if instead is not None:
            _replace_target(lines, reference.place.line - 1, reference.place.column - 1, reference.target, instead)
    return "\n".join(lines)


def _replace_target(lines: list[str], row: int, column: int, target: str, instead: str) -> None:
    """Replace the first such target from a place on; the words of a link may reach over some lines."""
    written = re.compile(rf"\]\({re.escape(target)}(?=[)\s])")
    for number in range(row, min(row + 4, len(lines))):
        found = written.search(lines[number], column if number == row else 0)
        if found:
            lines[number] = f"{lines[number][: found.start()]}]({instead}{lines[number][found.end() :]}"
            return


def field_lines(draft: Draft) -> Iterator[tuple[int, str]]:
    """Go through the lines of the metadata block with their indexes, fences left out."""
    lines = draft.source.lines[: draft.front.body_line - 1]
    yield from ((index, line) for index, line in enumerate(lines) if not line.startswith("---"))
