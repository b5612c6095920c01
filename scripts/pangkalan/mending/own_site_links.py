"""Full addresses of pages of this site in links, where the code does."""

from __future__ import annotations

import re

from pangkalan.checking.mend import Mend, Surroundings, retargeted
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft

_PAGE = re.compile(
    r"https?://[^/?#]+(?:/[^?#]*?)??(?P<en>/en)?/(?P<type>[a-z-]+)/(?P<code>[a-z0-9-]+)/?(?:index\.html)?(?P<anchor>#[\w-]+)?"
)


def _apply(draft: Draft, surroundings: Surroundings) -> str:
    def wanted(target: str) -> str | None:
        page = _PAGE.fullmatch(target)
        # A link to the page in the other language was meant for it.
        if not page or (Lang.EN if page["en"] else Lang.ID) is not (draft.lang or Lang.ID):
            return None
        return page["code"] + (page["anchor"] or "") if surroundings.types.get(page["code"]) == page["type"] else None

    return retargeted(draft, wanted)


MEND = Mend(Text("alamat situs sendiri menjadi kode", "addresses of this site to codes"), _apply, same_page=False)
