"""Web addresses in a draft: links, pictures, bare ones in prose, those in the metadata; and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from msgspec import Struct

from pangkalan.checking.memory import remembering
from pangkalan.reading.front_matter import Mapping, Node, Scalar, Sequence
from pangkalan.reading.source import Place
from pangkalan.schema.kinds import is_web_address
from pangkalan.schema.material import Draft

if TYPE_CHECKING:
    import ipaddress


class Origin(StrEnum):
    """Where an address was written."""

    LINK = "link"
    PICTURE = "picture"
    BARE = "bare"
    METADATA = "metadata"


class Address(Struct, frozen=True, dict=True):
    """An address that leads out of the site; `text` are the words of the link, `url` has a scheme."""

    url: str
    place: Place
    origin: Origin
    text: str = ""

    @cached_property
    def _parts(self) -> SplitResult:
        return _split(self.url)

    @cached_property
    def host(self) -> str:
        """The name of the computer that it leads to, in lower case; empty where it cannot be told."""
        return self._parts.hostname or ""

    @property
    def path(self) -> str:
        """The part after the host."""
        return self._parts.path

    @property
    def query(self) -> str:
        """The part after the question mark."""
        return self._parts.query

    @cached_property
    def fault(self) -> Fault | None:
        """What is wrong with it."""
        return fault(self.url)

    @property
    def length(self) -> int:
        """How many characters of the file a finding about it covers."""
        return len(self.text) + 2 if self.origin in (Origin.LINK, Origin.PICTURE) else len(self.url)

    def on(self, hosts: frozenset[str]) -> bool:
        """Whether it leads to one of some hosts or to a part of one."""
        labels = self.host.split(".")
        return any(".".join(labels[start:]) in hosts for start in range(len(labels)))

    def rewritten(self, url: str) -> str:
        """Return what to write in its place with another address."""
        if self.origin is Origin.LINK and self.text and self.text != self.url:
            return f"[{self.text}]({url})"
        return f"![{self.text}]({url})" if self.origin is Origin.PICTURE else url


# Numbers and groups of people: what finds them must not be repeated, so they are left to the rules of privacy.
_CHAT = re.compile(
    r"\s*(?:https?://)?(?:www\.)?(?:(?:wa\.me|(?:api|web|chat)\.whatsapp\.com)\b|line\.me/(?:r/)?(?:r/)?ti/|(?:t|telegram)\.me/(?:joinchat/|\+)|signal\.group/)",
    re.IGNORECASE,
)
_WEB = re.compile(r"\s*https?:", re.IGNORECASE)
_BARE = re.compile(r"(?:https?://|\bwww\.)[^\s<>()\[\]\"'`|]+", re.IGNORECASE)
_MARKED_UP = re.compile(r"\[[^\[\]]*\]\([^()]*\)|<[^<>]*>|`[^`]*`")


@remembering
def addresses(draft: Draft) -> tuple[Address, ...]:
    """Return the web addresses of a draft; those in its metadata only where the schema accepts them."""
    return tuple(_every(draft))


def _every(draft: Draft) -> Iterator[Address]:
    yield from addresses_in_text(draft)
    for entry in draft.front.entries:
        for scalar in _scalars(entry.value):
            if is_web_address(scalar.text) and not _CHAT.match(scalar.text):
                yield Address(scalar.text, scalar.place, Origin.METADATA)


def addresses_in_text(draft: Draft) -> Iterator[Address]:
    """Go through the addresses below the metadata."""
    for reference in draft.body.references:
        if _WEB.match(reference.target) and not _CHAT.match(reference.target):
            origin = Origin.PICTURE if reference.picture else Origin.LINK
            yield Address(reference.target.strip(), reference.place, origin, reference.text)
    yield from _bare(draft)


def bare_addresses(draft: Draft) -> Iterator[Address]:
    """Go through the addresses that stand in the prose without being links."""
    return (address for address in addresses(draft) if address.origin is Origin.BARE)


def _bare(draft: Draft) -> Iterator[Address]:
    for passage in draft.body.passages:
        lower = passage.text.casefold()
        if "http" not in lower and "www." not in lower:
            continue
        prose = _MARKED_UP.sub(lambda found: " " * len(found[0]), passage.text)
        for found in _BARE.finditer(prose):
            written = found[0].rstrip(".,;:!?*_")
            if _CHAT.match(written):
                continue
            url = written if _WEB.match(written) else f"https://{written}"
            yield Address(url, passage.place_at(found.start()), Origin.BARE, written)


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        if node.text.startswith("https://"):
            yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield from _scalars(entry.value)


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        parts.hostname  # noqa: B018 - a broken host shows only when it is asked for
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts


_SHORTENERS = frozenset(
    (
        "bit.ly s.id tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly cutt.ly rb.gy shorturl.at rebrand.ly t.ly tiny.cc "
        "tiny.one linktr.ee lynk.id msha.ke gg.gg adf.ly ouo.io bitly.com bl.ink lnkd.in fb.me urlz.fr intip.in kutt.it "
        "bitly.ws tr.ee heylink.me linkbio.co short.gy shp.ee vt.tiktok.com"
    ).split()
)


def is_shortened(address: Address) -> bool:
    """Whether an address hides where it leads behind a service that shortens addresses."""
    return address.on(_SHORTENERS)


_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|igsh|igshid|mc_[ce]id|_hs\w+|yclid|mkt_tok|ref_src|wt_mc|s_cid|twclid|ttclid|gad_source)=",
    re.IGNORECASE,
)


def untracked(address: Address) -> tuple[str, tuple[str, ...]]:
    """Return an address without the parts that tell who sent the reader, and the names of these parts."""
    parts = address.query.split("&")
    kept = [part for part in parts if not _TRACKING.match(part)]
    if len(kept) == len(parts) or is_shortened(address):
        return address.url, ()
    clean = urlunsplit(urlsplit(address.url)._replace(query="&".join(kept)))
    return clean, tuple(part.split("=")[0] for part in parts if part not in kept)


class Fault(StrEnum):
    """What makes an address unfit for a page; each address has at most one."""

    SCHEME = "scheme"
    LOCAL = "local"
    HOST = "host"
    MALFORMED = "malformed"


_SCHEME = re.compile(r"[\s\x00-\x1f]*([A-Za-z][A-Za-z0-9+.-]*):")
_HARMLESS = frozenset({"http", "https", "tel", "mailto", "sms", "whatsapp"})


def fault(target: str) -> Fault | None:
    """Judge the target of a link or a picture; targets inside the site have no fault here."""
    flat = unquote(target).translate(_BLANKS)
    scheme = _SCHEME.match(flat)
    if not scheme:
        return Fault.SCHEME if target.startswith(("//", "\\")) else None
    if scheme[1].casefold() not in _HARMLESS:
        return Fault.LOCAL if scheme[1].casefold() == "file" or len(scheme[1]) == 1 else Fault.SCHEME
    if not _WEB.match(flat):
        return None
    return _fault_of_host(target.strip())


_BLANKS = {ord(character): None for character in "\t\r\n"}


def _fault_of_host(url: str) -> Fault | None:
    parts = _split(url)
    host = (parts.hostname or "").rstrip(".")
    if parts.username is not None or "@" in parts.netloc:
        return Fault.HOST
    if not host:
        return Fault.MALFORMED
    if host == "localhost" or host.endswith((".local", ".localhost", ".lan", ".internal", ".test")):
        return Fault.LOCAL
    number = _number(host)
    if number is not None:
        return Fault.LOCAL if number.is_private or number.is_loopback else Fault.HOST
    if not host.isascii() or any(label.startswith("xn--") for label in host.split(".")):
        return Fault.HOST
    secure = re.sub(r"^http:", "https:", url, flags=re.IGNORECASE)
    return None if is_web_address(secure) else Fault.MALFORMED


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    if ":" not in host and not host.replace(".", "").isdigit():
        return None
    import ipaddress  # noqa: PLC0415 - hardly any file needs it

    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
