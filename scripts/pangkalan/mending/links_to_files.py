"""Paths of files in links, where the code does."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings, retargeted
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft

_FILE = re.compile(r"(?:[\w./-]*/)?(?P<code>[a-z0-9-]+)(?:\.(?P<lang>id|en))?\.md(?P<anchor>#[\w-]+)?")


def _apply(draft: Draft, surroundings: Surroundings) -> str:
    def wanted(target: str) -> str | None:
        file = _FILE.fullmatch(target)
        if not file or (file["lang"] or draft.lang or Lang.ID) != (draft.lang or Lang.ID):
            return None
        code = file["code"]
        return code + (file["anchor"] or "") if code in surroundings.types and code not in surroundings.pages else None

    return retargeted(draft, wanted)


MEND = Mend(Text("jalur berkas menjadi kode", "paths of files to codes"), _apply, same_page=False)
