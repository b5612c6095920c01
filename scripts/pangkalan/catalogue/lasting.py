"""Where a code leads in the end: to a living material, or to the page that tells why there is none."""

from __future__ import annotations

from pangkalan.catalogue.catalogue import Catalogue


def end_of(catalogue: Catalogue, code: str) -> str:
    """Return the address that a code has in the end, however often it moved; empty if it leads nowhere or round."""
    standing = {code_of(address): address for address in catalogue.standing}
    ended = {note.code: note for note in catalogue.addresses.ended.values()}
    for _ in range(len(ended) + 1):
        if code in standing or code not in ended:
            return standing.get(code, "")
        if not ended[code].moved:
            return ended[code].address
        code = ended[code].moved
    return ""


def code_of(address: str) -> str:
    """Return the code at the end of an address."""
    return address.rstrip("/").rsplit("/", 1)[-1]
