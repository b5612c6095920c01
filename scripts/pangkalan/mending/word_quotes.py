"""Quotation marks from Word around a value of the metadata, where YAML wants plain ones."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings, field_lines
from pangkalan.language import Text
from pangkalan.reading.front_matter import quoted
from pangkalan.schema.material import Draft

_VALUE = re.compile(
    r"(?P<before>\s*(?:- +)?(?:[\w-]+:\s+)?)(?:[“”„](?P<said>[^\"“”„]*)[\"“”]|\"(?P<half>[^\"“”„]*)[“”]|[‘’‚](?P<single>[^'‘’‚\"]*)[‘’])\s*$"
)
_LISTED = re.compile(r"[“”„]([^\"“”„,\[\]]*)[“”]")
_LIST = re.compile(r"\s*[\w-]+:\s+\[[^\[\]]*\]\s*$")
_FOLDED = re.compile(r":\s+[|>][-+\d]*\s*$")


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    lines = list(draft.source.lines)
    within = list(field_lines(draft))
    if any(_FOLDED.search(line) for _, line in within):
        return draft.source.text
    for index, line in within:
        if _LIST.match(line):
            lines[index] = _LISTED.sub(lambda found: quoted(found[1]), line)
        elif found := _VALUE.match(line):
            said = next(text for text in (found["said"], found["half"], found["single"]) if text is not None)
            lines[index] = found["before"] + quoted(said)
    return "\n".join(lines)


MEND = Mend(Text("tanda kutip dari Word di isian", "quotation marks from Word in the fields"), _apply, same_page=False)
