"""A colon inside a value of the metadata, which needs quotation marks around it."""

from __future__ import annotations

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    lines = list(draft.source.lines)
    for problem in draft.front.problems:
        if problem.slip is Slip.COLON and lines[problem.place.line - 1] == problem.text:
            lines[problem.place.line - 1] = problem.mended
    return "\n".join(lines)


MEND = Mend(Text("titik dua di dalam isian", "colons inside values"), _apply)
