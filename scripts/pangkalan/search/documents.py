"""What can be found: pages as the search sees them, and the order that both languages number them in."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from pangkalan.language import Lang


class Document(Struct, frozen=True):
    """A page to be found. `names` are what else it is called, `notes` its points and warning signs.

    `prior` below 1 puts pages for few readers behind those for all.
    """

    address: str
    lang: Lang
    title: str
    summary: str
    kind: str
    names: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    body: str = ""
    audiences: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    region: str = ""
    prior: float = 1.0


class Facets(Struct, frozen=True):
    """The words by which results are narrowed: slugs in their order."""

    kinds: tuple[str, ...]
    audiences: tuple[str, ...]
    topics: tuple[str, ...]


def ordered(documents: Iterable[Document], facets: Facets) -> list[str]:
    """Return the addresses of documents, those of one topic together: what one query finds lies in few files.

    Both languages number their documents by this order, so that a hit in one is a page in the other.
    """
    topics = {slug: number for number, slug in enumerate(facets.topics)}
    kinds = {slug: number for number, slug in enumerate(facets.kinds)}

    def place(document: Document) -> tuple[int, int, str]:
        first = topics.get(document.topics[0], len(topics)) if document.topics else len(topics) + 1
        return first, kinds.get(document.kind, len(kinds)), document.address

    places: dict[str, tuple[int, int, str]] = {}
    for document in documents:
        found = place(document)
        places[document.address] = min(places.get(document.address, found), found)
    return sorted(places, key=lambda address: places[address])
