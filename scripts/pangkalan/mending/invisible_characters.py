"""Characters without width, and blanks that do not break where an ordinary one belongs."""

from __future__ import annotations

import re

from pangkalan.checking.invisible import INVISIBLE
from pangkalan.checking.mend import Mend, Surroundings, verbatim_lines
from pangkalan.language import Text
from pangkalan.schema.material import Draft

# Between a number and its unit such a blank does good.
_ODD_BLANK = re.compile("(?<!\\d)[\u00a0\u2000-\u200a\u202f\u3000]|(?<=\\d)[\u00a0\u2000-\u200a\u202f\u3000](?!\\w)")


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    if draft.source.text.isascii():
        return draft.source.text
    kept = verbatim_lines(draft)
    return "\n".join(
        line if line.isascii() or index in kept else _ODD_BLANK.sub(" ", INVISIBLE.sub("", line))
        for index, line in enumerate(draft.source.lines)
    )


MEND = Mend(Text("tanda tak terlihat", "signs that cannot be seen"), _apply, same_page=False)
