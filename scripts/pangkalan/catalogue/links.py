"""Where a link leads: authors name a code, a file or an address of the site, and readers get a final relative URL."""

from __future__ import annotations

import posixpath
import re
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang
from pangkalan.schema.kinds import is_web_address
from pangkalan.schema.material import Draft

OWN_PAGES = ("bantuan", "cari", "topik", "untuk")
"""Pages that every base has, also without a file of their own under `docs/`."""


class Fate(StrEnum):
    """What becomes of a link."""

    INSIDE = "inside"
    SAME_PAGE = "same_page"
    OUTSIDE = "outside"
    CALL = "call"
    PICTURE = "picture"
    UNKNOWN = "unknown"
    NO_SUCH_ANCHOR = "no_such_anchor"
    NOT_PUBLISHED = "not_published"
    INSECURE = "insecure"
    DANGEROUS = "dangerous"


class Destination(Struct, frozen=True):
    """Where a link leads. `address` is a path from the root of the language's site, such as `koping/cemas/`."""

    fate: Fate
    address: str = ""
    anchor: str = ""
    code: str = ""


_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.\-\s]*):")


def resolve(catalogue: Catalogue, draft: Draft, target: str) -> Destination:
    """Find where a link written in a draft leads; any text gives a Destination.

    Authors may write a code (`isolasi-mandiri`), type and code (`istilah/isolasi-mandiri`), the path of a file
    (`../istilah/isolasi-mandiri.id.md`) or an address of the site (`/istilah/isolasi-mandiri/`), each with an anchor.
    """
    scheme = _SCHEME.match(unquote(target).replace("\n", "").replace("\t", ""))
    if scheme:
        return _outside(target, scheme[1].strip().casefold())
    if target.startswith(("//", "\\")):
        return Destination(Fate.DANGEROUS)
    path, _, anchor = target.partition("#")
    lang = draft.lang or Lang.ID
    if not path:
        return Destination(Fate.SAME_PAGE if anchor in draft.anchors else Fate.NO_SUCH_ANCHOR, anchor=anchor)
    whole = re.sub(r"(?:\.(?:id|en))?\.md$", "", path.strip("/"))
    code = whole if whole in catalogue.pages else posixpath.basename(whole)
    if code in catalogue.works:
        return _to_work(catalogue, code, anchor, lang)
    if code in catalogue.pages:
        page = catalogue.pages[code]
        shown = page.versions.get(lang) or next(iter(page.versions.values()))
        address = "" if code == "index" else f"{code}/"
        return _checked(Destination(Fate.INSIDE, address, anchor, code), shown.anchors)
    if code in OWN_PAGES or code in {content_type.slug for content_type in catalogue.types}:
        return Destination(Fate.INSIDE, f"{code}/", code=code)
    if code in catalogue.codes:
        kept_back = next((out.draft for out in catalogue.left_out if out.draft.slug == code and out.has_address), None)
        # The address of a material that is being mended answers with a page that says so.
        if kept_back and kept_back.type:
            return Destination(Fate.INSIDE, f"{kept_back.type.slug}/{code}/", code=code)
    return Destination(Fate.UNKNOWN, code=code)


def _to_work(catalogue: Catalogue, code: str, anchor: str, lang: Lang) -> Destination:
    work = catalogue.works[code]
    if not work.published:
        return Destination(Fate.NOT_PUBLISHED, code=code)
    shown = work.best(lang)
    return _checked(Destination(Fate.INSIDE, f"{work.type.slug}/{code}/", anchor, code), shown.draft.anchors)


def _checked(destination: Destination, anchors: frozenset[str]) -> Destination:
    if destination.anchor and destination.anchor not in anchors:
        return Destination(Fate.NO_SUCH_ANCHOR, destination.address, destination.anchor, destination.code)
    return destination


def _outside(target: str, scheme: str) -> Destination:
    if scheme == "https":
        return Destination(Fate.OUTSIDE, target) if is_web_address(target) else Destination(Fate.DANGEROUS)
    if scheme == "http":
        secure = "https:" + target.split(":", 1)[1]
        return Destination(Fate.INSECURE, secure) if is_web_address(secure) else Destination(Fate.DANGEROUS)
    if scheme in ("tel", "mailto"):
        return Destination(Fate.CALL, target)
    return Destination(Fate.DANGEROUS)


def picture_path(draft: Draft, target: str) -> str | None:
    """Return the path under the base of a picture named in a draft, or None if it leads elsewhere."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or target.startswith(("/", "\\")):
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(draft.path), unquote(parts.path)))
    return None if path.startswith("..") else path
