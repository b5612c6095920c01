"""Telephone numbers of Indonesia: how they are written, and when two of them are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pangkalan.checking.wording import Spot, wording
from pangkalan.reading.front_matter import Mapping, Scalar, Sequence
from pangkalan.schema.material import Draft

MOBILE = wording(
    # An o or an l may stand for a 0 or a 1, and marks of emphasis between digits are not seen by readers.
    r"(?<![\w=.-])(?<![a-z/]/)(?:\(?\+?(?:00)?62\)?[ .-]{0,3}(?:\(0\) ?)?\(?|[0o])8[1-9l](?:[ .()*_-]{0,4}(?:\d|[ol](?![a-km-np-z]))){6,11}(?!\d)(?![ .-]?(?:x|\*{4}))"
    r"|(?<![\w=.,/-])08[1-9]\d/\d{3,4}/(?!(?:19|20)\d\d\b)\d{3,5}(?![\w/])"
    r"|(?<![\d.,] )(?<![\w=.,/-])0 8 [1-9](?: \d){7,10}(?! ?\d)",
    "08|o8|62|0 8",
)
"""A mobile number of 10 to 13 digits in any of the ways in which people group it, or write around what looks for it."""

LANDLINE = wording(
    r"(?<![\w/=.,-])(?:\(?\+62\)?[ .-]{0,3}\(?(?:2[124]|31|61|[2-79]\d{2})\)?|\(?0(?:2[124]|31|61|[2-79]\d{2})\)?)[ .-]{0,3}\d{3,4}(?:[ .-]?\d{2,4}){1,2}(?!\d)(?![ .-]?(?:x|\*{4}))",
    "0|+62",
)
"""A number with an area code; Jakarta, Bandung, Semarang, Surabaya and Medan have three digits, all others four."""

SHORT_CODES = frozenset({"110", "112", "119", "129"})
"""Numbers assigned by the state that may stand in any text: nobody else can ever be at the other end."""

_MASK = re.compile(r"\d[\d .-]*[xX*•]{2,}")
_NOT_A_DIGIT = re.compile(r"\D+")


def digits(text: str) -> str:
    """Return the digits of a text."""
    return _NOT_A_DIGIT.sub("", text)


def is_masked(number: str) -> bool:
    """Whether the last digits of a number are hidden."""
    return _MASK.search(number) is not None


def international(number: str, extension: str = "") -> str:
    """Return a number as E.164 writes it, so that two spellings of one number are equal; short codes stay short."""
    plain = digits(number)
    if plain.startswith("0062"):
        plain = plain[2:]
    if number.strip().startswith("+") and not plain.startswith("62"):
        return "+" + plain
    if number.strip().startswith("+") or (plain.startswith("62") and len(plain) > 9):
        plain = "0" + plain[2:].lstrip("0")
    # A short code behind the area code of Jakarta (021-129) rings at the same place.
    if re.fullmatch(r"0211\d\d", plain):
        plain = plain[3:]
    full = "+62" + plain[1:] if plain.startswith("0") else plain
    return f"{full};ext={digits(extension)}" if extension else full


def is_private_mobile(number: str) -> bool:
    """Whether a number is a mobile one, shown in full."""
    return re.fullmatch(r"\+628[1-9]\d{7,10}", international(number)) is not None and not is_masked(number)


def in_web_address(spot: Spot) -> bool:
    """Whether the words are part of a web address or of the number of a document."""
    line, start = spot.piece.text, spot.match.start() - spot.piece.start
    token = line[line.rfind(" ", 0, start) + 1 : start]
    return "://" in token or "www." in token or "doi" in token.lower() or _IDENTIFIER.match(line) is not None


_IDENTIFIER = re.compile(
    r"\s*(?:- )?(?:(?:nomor|tautan|sidik|kode)\s*:|\{bagian: [\w-]+, sidik: \"?[0-9a-f]{8}\"?(?:, alinea: [a-z ]+)?\}$)"
)


def in_call_link(spot: Spot) -> bool:
    """Whether the words are the target of a link that calls or mails, which a rule of its own forbids."""
    return _CALL_LINK.search(spot.piece.text, 0, spot.match.start() - spot.piece.start) is not None


_CALL_LINK = re.compile(r"\]\(\s*(?:tel|sms|whatsapp|mailto):[^\s)]*$", re.IGNORECASE)


def in_channels(draft: Draft, spot: Spot) -> bool:
    """Whether the words stand among the channels of a service record, where its numbers belong."""
    if draft.type is None or draft.type.slug != "layanan":
        return False
    lines = [entry.place.line for entry in draft.front.entries]
    entry = draft.front.get("saluran")
    if entry is None:
        return False
    after = min((line for line in lines if line > entry.place.line), default=draft.front.body_line - 1)
    return entry.place.line <= spot.place.line < after


class Number(NamedTuple):
    """A number as a service record gives it; `scalar` is its value with its place."""

    kind: str
    scalar: Scalar
    extension: str

    @property
    def dialled(self) -> str:
        """The number in its international form."""
        return international(self.scalar.text, self.extension)


def numbers_of(draft: Draft) -> Iterator[Number]:
    """Go through the telephone and WhatsApp numbers of a service record, complete or not."""
    entry = draft.front.get("saluran")
    items = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    for item in items:
        if isinstance(item, Mapping):
            parts = {part.key: part.value for part in item.entries if isinstance(part.value, Scalar)}
            kind, value, extension = parts.get("jenis"), parts.get("nilai"), parts.get("ekstensi")
            if kind and value and kind.text in ("telepon", "wa"):
                yield Number(kind.text, value, extension.text if extension else "")
