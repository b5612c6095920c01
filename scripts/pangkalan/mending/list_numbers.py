"""Numbers of lists, written as they will be shown."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_MARKER = re.compile(r"(?P<ahead>[ \t>]*)(?P<number>\d{1,9})(?P<sign>[.)])")


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    lines = list(draft.source.lines)
    first = draft.front.body_line - 1
    counters: list[int | None] = []
    for token in draft.body.tokens:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            counters.append(int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            counters.pop()
        elif token.type == "list_item_open" and counters[-1] is not None and token.map:
            index = first + token.map[0]
            found = _MARKER.match(lines[index])
            if found and found["number"] == token.info and int(token.info) != counters[-1]:
                lines[index] = f"{found['ahead']}{counters[-1]}{lines[index][found.start('sign') :]}"
            counters[-1] += 1
    return "\n".join(lines)


MEND = Mend(Text("nomor daftar", "numbers of lists"), _apply)
