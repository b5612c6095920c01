"""The memory of addresses: every one that was ever published, and what became of those that are no more.

A printed handout cannot be called back. `alamat.txt` only grows (`pangkalan selaraskan` adds to it); `pensiun.yml` is
written by editors, an entry for each address that ends.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from pangkalan.language import Text
from pangkalan.reading import front_matter as written
from pangkalan.reading.source import Place, Source

FOLDER = "contributions/_ledger"
PUBLISHED, ENDED = f"{FOLDER}/alamat.txt", f"{FOLDER}/pensiun.yml"


class Known(Struct, frozen=True):
    """A line of the ledger: a code and the type whose folder it was published in, and where that stands."""

    code: str
    type: str
    place: Place

    @property
    def address(self) -> str:
        """The address, ending in a slash."""
        return f"{self.type}/{self.code}/"


class Ended(Struct, frozen=True):
    """What became of an address: it `moved` to another code, or was retired for a reason, perhaps with a successor."""

    address: str
    place: Place
    moved: str = ""
    since: datetime.date | None = None
    reason: Text | None = None
    successor: str = ""

    @property
    def code(self) -> str:
        """The code that the address was that of."""
        return self.address.rstrip("/").rsplit("/", 1)[-1]

    @property
    def type(self) -> str:
        """The type whose folder it was published in."""
        return self.address.split("/", 1)[0]


class AddressBook(Struct, frozen=True):
    """All addresses ever published, those that ended by address, and what could not be read."""

    known: tuple[Known, ...] = ()
    ended: Mapping[str, Ended] = {}
    unreadable: tuple[Place, ...] = ()


def moved_addresses(book: AddressBook) -> dict[str, str]:
    """Return the addresses that have moved, with the code at the end of the way: a page may have moved twice."""
    by_code = {ended.code: ended for ended in book.ended.values()}
    found = {}
    for address, ended in book.ended.items():
        passed, code = {ended.code}, ended.moved
        while code in by_code and by_code[code].moved and code not in passed:
            passed.add(code)
            code = by_code[code].moved
        if code and code not in passed:
            found[address] = code
    return found


def moved_codes(moved: Mapping[str, str]) -> dict[str, str]:
    """Return old codes with the ones that they became, of addresses that have moved; a code that went two ways is none."""
    ways: dict[str, set[str]] = {}
    for address, code in moved.items():
        ways.setdefault(address.rstrip("/").rsplit("/", 1)[-1], set()).add(code)
    return {old: new for old, codes in ways.items() if len(codes) == 1 for new in codes}


_LINE = re.compile(r"(?P<code>[a-z0-9]+(?:-[a-z0-9]+)*) (?P<type>[a-z0-9]+(?:-[a-z0-9]+)*)")
_ADDRESS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
_KEYS = {"pindah_ke", "sejak", "alasan", "alasan_en", "pengganti"}


def read_addresses(published: Source | None, ended: Source | None) -> AddressBook:
    """Read both files; a base without them has an empty memory."""
    known: list[Known] = []
    unreadable: list[Place] = []
    for number, line in enumerate(published.lines if published else (), 1):
        place = Place(PUBLISHED, number)
        if match := _LINE.fullmatch(line):
            known.append(Known(match["code"], match["type"], place))
        elif line.strip() and not line.startswith("#"):
            unreadable.append(place)
    notes: dict[str, Ended] = {}
    if ended:
        front = written.read_pairs(ENDED, list(ended.lines))
        unreadable += [problem.place for problem in front.problems]
        for entry in front.entries:
            note = _note(entry)
            if note is None:
                unreadable.append(entry.place)
            else:
                notes[note.address] = note
    return AddressBook(tuple(known), notes, tuple(unreadable))


def _note(entry: written.Entry) -> Ended | None:
    if not isinstance(entry.value, written.Mapping) or not _ADDRESS.fullmatch(entry.key):
        return None
    parts = {part.key: part.value.text for part in entry.value.entries if isinstance(part.value, written.Scalar)}
    if len(parts) < len(entry.value.entries) or not parts.keys() <= _KEYS:
        return None
    reason = Text(parts.get("alasan", ""), parts.get("alasan_en", ""))
    try:
        since = datetime.date.fromisoformat(parts["sejak"]) if "sejak" in parts else None
    except ValueError:
        return None
    return Ended(
        f"{entry.key}/",
        entry.place,
        parts.get("pindah_ke", ""),
        since,
        reason if reason.id and reason.en else None,
        parts.get("pengganti", ""),
    )


def ledger_with(book: AddressBook, published: Iterable[tuple[str, str]]) -> str:
    """Return the ledger with the (code, type) of what is published now; what stands in it stays, in its order."""
    old = [(known.code, known.type) for known in book.known]
    new = sorted(set(published) - set(old))
    return "".join(_lines([*old, *new]))


def _lines(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield "# Semua alamat yang pernah terbit / every address ever published. Hanya bertambah, ditulis oleh `pangkalan selaraskan`.\n"
    yield from (f"{code} {content_type}\n" for code, content_type in pairs)
