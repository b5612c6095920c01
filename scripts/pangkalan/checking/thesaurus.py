"""What is wrong with the thesaurus of a base, for the rules that say so; it is read once for all of them."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Hit
from pangkalan.search.faults import Fault


def hits(catalogue: Catalogue, fault: Fault) -> Iterator[Hit]:
    """Go through the places with one kind of fault; who asked about other files need not wait for it."""
    if catalogue.asked is not None and not any(path.endswith(".yml") for path in catalogue.asked):
        return
    from pangkalan.search.thesaurus import NAME  # noqa: PLC0415 - the search is not needed to check a text

    source = catalogue.vocabularies[NAME].source
    if source is None or not (catalogue.asked is None or source.path in catalogue.asked):
        return
    # The thesaurus takes a while to import, and few checks are about it.
    from pangkalan.search.thesaurus import thesaurus  # noqa: PLC0415

    for problem in catalogue.fact(thesaurus).problems:
        if problem.fault is fault:
            values = {"problem": problem.message.id, "problem_en": problem.message.en}
            yield Hit(problem.place, values, problem.instead, problem.length)
