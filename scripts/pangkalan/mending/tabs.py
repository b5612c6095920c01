"""Tabs: blanks in the metadata and ahead of a line, one blank between words."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings, verbatim_lines
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_BEHIND_COLON = re.compile(r"(?<=:)[ \t]*\t[ \t]*")


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    if "\t" not in draft.source.text:
        return draft.source.text
    lines = list(draft.source.lines)
    kept = verbatim_lines(draft)
    for index, line in enumerate(lines):
        if "\t" not in line or index in kept:
            continue
        if index < draft.front.body_line - 1:
            lines[index] = _BEHIND_COLON.sub(" ", line).replace("\t", "  ")
        else:
            words = line.lstrip()
            ahead = line[: len(line) - len(words)].expandtabs(4)
            lines[index] = ahead + (words if words[:1] in "-*+>" else words.replace("\t", " "))
            if "\t" in lines[index]:
                # Behind the sign of a list a tab says how far the item is set in.
                lines[index] = lines[index].expandtabs(4)
    return "\n".join(lines)


MEND = Mend(Text("Tab menjadi spasi", "tabs to blanks"), _apply, same_page=False)
