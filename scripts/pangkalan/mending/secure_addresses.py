"""Addresses by http, in the text and among the sources."""

from __future__ import annotations

import re

from pangkalan.checking.addresses import addresses
from pangkalan.checking.mend import Mend, Surroundings, verbatim_lines
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.kinds import is_web_address
from pangkalan.schema.material import Draft

_INSECURE = re.compile(r"http:", re.IGNORECASE)
_WRITTEN = re.compile(r"http://[^\s<>()\[\]\"'`|]+", re.IGNORECASE)


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    insecure = {address.url for address in addresses(draft)} | {
        flaw.values["word"] for flaw in draft.flaws if flaw.kind is FlawKind.NOT_A_WEB_ADDRESS
    }
    fit = {url for url in insecure if _INSECURE.match(url) and is_web_address(_secured(url))}
    if not fit:
        return draft.source.text
    kept = verbatim_lines(draft)

    def mended(found: re.Match[str]) -> str:
        known = found[0] in fit or found[0].rstrip(".,;:!?*_") in fit
        return _secured(found[0]) if known else found[0]

    return "\n".join(
        line if index in kept else _WRITTEN.sub(mended, line) for index, line in enumerate(draft.source.lines)
    )


def _secured(url: str) -> str:
    return _INSECURE.sub("https:", url, count=1)


MEND = Mend(Text("http menjadi https", "http to https"), _apply, same_page=False)
