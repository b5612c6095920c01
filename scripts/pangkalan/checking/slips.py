"""Hits for what was noticed in reading: flaws of values, slips of a metadata block, excess of a text."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Hit
from pangkalan.reading.excess import Excess
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft


def flaws(draft: Draft, kind: FlawKind) -> Iterator[Hit]:
    """Go through the values of a draft that have a flaw of a kind."""
    for flaw in draft.flaws:
        if flaw.kind is kind:
            length = len(flaw.values.get("word", flaw.key.rsplit(".", 1)[-1]))
            yield Hit(flaw.place, flaw.values, flaw.instead, max(length, 1))


def meant(near: str) -> dict[str, str]:
    """Return the values for a sentence that names the word that was probably meant; empty ones if there is none."""
    return {
        "meant": f"Mungkin maksud Anda: {near}. " if near else "",
        "meant_en": f"Perhaps you mean: {near}. " if near else "",
    }


def in_quotes(line: str) -> str:
    """Return a line of the fields with its value in quotation marks; empty if it holds some already."""
    name, colon, value = line.partition(": ")
    value = value.strip()
    return f'{name}{colon}"{value}"'.strip() if value and '"' not in value else ""


def slips(draft: Draft, slip: Slip) -> Iterator[Hit]:
    """Go through the slips of a kind in how a metadata block is written."""
    for problem in draft.front.problems:
        if problem.slip is slip:
            length = max(len(problem.text) - problem.place.column + 1, 1)
            yield Hit(problem.place, {"line": problem.text.strip()[:80]}, problem.mended.strip(), length)


def excess(draft: Draft, kind: Excess, limit: int) -> Iterator[Hit]:
    """Say that a text goes beyond a limit that keeps it readable, for people as for programs."""
    if draft.body.problem and draft.body.problem[0] is kind:
        yield Hit(draft.body.problem[1], {"limit": str(limit)})
