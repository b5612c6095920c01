"""The end of a file: one newline."""

from __future__ import annotations

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    text = draft.source.text
    lines = draft.source.lines
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return "\n".join([*lines, ""]) if lines else text


MEND = Mend(Text("akhir berkas", "the end of the file"), _apply)
