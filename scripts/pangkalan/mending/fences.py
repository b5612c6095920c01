"""The two lines --- around the metadata: misspelt, missing at the end, or below blank lines."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft

_PAIR = re.compile(r"\s*[\w-]+:(?:\s|$)")


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    lines = list(draft.source.lines)
    problems = draft.front.problems
    # With any other slip it is not certain how far the block reaches.
    if any(problem.slip not in (Slip.FENCE_MISSPELT, Slip.UNCLOSED, Slip.LATE) for problem in problems):
        return draft.source.text
    for problem in sorted(problems, key=lambda each: -each.place.line):
        index = problem.place.line - 1
        if problem.slip is Slip.FENCE_MISSPELT and draft.front.entries:
            lines[index] = "---"
        elif problem.slip is Slip.UNCLOSED and draft.front.entries and not lines[index].strip():
            following = next((line for line in lines[index:] if line.strip()), "")
            if not _PAIR.match(following):
                lines.insert(index, "---")
        elif problem.slip is Slip.LATE and not any(line.strip() for line in lines[:index]):
            del lines[:index]
    return "\n".join(lines)


MEND = Mend(Text("garis --- di sekitar isian", "the --- lines around the fields"), _apply, same_page=False)
