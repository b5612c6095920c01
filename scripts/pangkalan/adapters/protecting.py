"""The last hand on a built site: every page gets the policy that follows from its scripts, hosts get the headers."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from collections.abc import Iterable

from pangkalan.checking.built import SECURITY_TXT
from pangkalan.publishing.policy import as_headers_file, as_nginx, content_policy, security_headers, security_txt

_SCRIPT = re.compile(rb"<script\b([^>]*)>(.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_FETCHED_OR_DATA = re.compile(rb"\bsrc\s*=|application/ld\+json", re.IGNORECASE)
_HEAD = re.compile(rb"<head\b[^>]*>", re.IGNORECASE)
CONTACT = "pengelola/"
"""The page that says how to report a flaw."""


def protected(content: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return a page with its policy written into it, and the hashes of the scripts that stand in it."""
    hashes = tuple(dict.fromkeys(_hash(script) for script in _inline_scripts(content)))
    said = f'<meta http-equiv="Content-Security-Policy" content="{content_policy(hashes)}">'.encode()
    head = _HEAD.search(content)
    return (content[: head.end()] + b"\n" + said + content[head.end() :] if head else content), hashes


def beside_the_pages(url: str, hashes: Iterable[str], pages: Iterable[str], as_of: datetime.date) -> dict[str, bytes]:
    """Return by path the files that hosts and finders of flaws need; `url` is that of the site, `pages` are its paths."""
    headers = security_headers(hashes)
    contact = CONTACT if f"{CONTACT}index.html" in pages else ""
    texts = {
        "_headers": as_headers_file(headers),
        "nginx.conf": as_nginx(headers),
        SECURITY_TXT: security_txt(url + SECURITY_TXT, url + contact, as_of),
    }
    return {path: text.encode() for path, text in texts.items()}


def _inline_scripts(content: bytes) -> list[bytes]:
    """Return the scripts that stand in a page; data are none, and what is fetched has an address instead."""
    return [match[2] for match in _SCRIPT.finditer(content) if not _FETCHED_OR_DATA.search(match[1])]


def _hash(script: bytes) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script).digest()).decode()
