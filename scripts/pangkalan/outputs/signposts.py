"""Pages that only lead on: the short address of every material, and the addresses of those that have moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.lasting import code_of, end_of
from pangkalan.language import Lang
from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.short import short_address, signpost


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the pages, in both languages."""
    by_address = {(page.address, page.lang): page for page in ground.pages}
    # Of two ways for one code the later counts, so the living come last.
    for here, there in dict(_ways(ground.catalogue)).items():
        for lang in Lang:
            target = by_address.get((there, lang))
            if target:
                root = "" if lang is Lang.ID else "en/"
                yield Artifact(f"{root}{here}index.html", signpost(here, there, lang, target.brief))


def _ways(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Go through the addresses that lead on, each with the one that it leads to."""
    for ended in catalogue.addresses.ended.values():
        there = end_of(catalogue, ended.moved) if ended.moved else ended.address
        if there and ended.address not in catalogue.standing:
            yield short_address(ended.code), there
            if ended.moved:
                yield ended.address, there
    for address in sorted(catalogue.standing):
        yield short_address(code_of(address)), address
