"""Links to pages that have moved, where the ledger of addresses says where to."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings, retargeted
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_TARGET = re.compile(
    r"(?:[./]*(?:[\w-]+/)*?)(?:(?P<type>[a-z0-9-]+)/)?(?P<code>[a-z0-9]+(?:-[a-z0-9]+)*)(?:(?:\.(?:id|en))?\.md|/|/index\.html)?(?P<anchor>#[\w-]+)?"
)


def _apply(draft: Draft, surroundings: Surroundings) -> str:
    if not surroundings.moved:
        return draft.source.text
    by_code: dict[str, set[tuple[str, str]]] = {}
    for address, code in surroundings.moved.items():
        old_type, old_code = address.strip("/").split("/")
        by_code.setdefault(old_code, set()).add((old_type, code))

    def wanted(target: str) -> str | None:
        written = _TARGET.fullmatch(target)
        # A code that is in use again is no old one.
        if not written or written["code"] in surroundings.types or written["code"] in surroundings.pages:
            return None
        ways = {
            code
            for old_type, code in by_code.get(written["code"], ())
            if written["type"] in (None, old_type, "contributions")
        }
        if len(ways) != 1 or not ways <= surroundings.types.keys():
            return None
        return ways.pop() + (written["anchor"] or "")

    return retargeted(draft, wanted)


MEND = Mend(Text("tautan ke halaman yang sudah pindah", "links to pages that have moved"), _apply, same_page=False)
