"""Blanks at the ends of lines; two of them between lines of a paragraph break the line and stay."""

from __future__ import annotations

from pangkalan.checking.mend import Mend, Surroundings, verbatim_lines
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    lines = list(draft.source.lines)
    kept = verbatim_lines(draft)
    for index, line in enumerate(lines):
        words = line.rstrip(" \t")
        if words == line or index in kept:
            continue
        in_text = index >= draft.front.body_line - 1
        following = lines[index + 1] if index + 1 < len(lines) else ""
        breaks = in_text and words and line.endswith("  ") and following.strip()
        lines[index] = f"{words}  " if breaks else words
    return "\n".join(lines)


MEND = Mend(Text("spasi di ujung baris", "blanks at the ends of lines"), _apply)
