"""The last hand on a built site: every page gets the policy that follows from the scripts found, hosts get the headers."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from pathlib import Path

from pangkalan.checking.built import SECURITY_TXT
from pangkalan.publishing.policy import as_headers_file, as_nginx, content_policy, security_headers, security_txt

_SCRIPT = re.compile(rb"<script\b([^>]*)>(.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_FETCHED_OR_DATA = re.compile(rb"\bsrc\s*=|application/ld\+json", re.IGNORECASE)
_HEAD = re.compile(rb"<head\b[^>]*>", re.IGNORECASE)
_CONTACT = "pengelola/"


def protect(site: Path, url: str, as_of: datetime.date) -> None:
    """Write the policy into every page of a built site, and beside the pages what hosts and finders of flaws need."""
    pages = {file: file.read_bytes() for file in sorted(site.rglob("*.html"))}
    hashes = {_hash(script) for content in pages.values() for script in _inline_scripts(content)}
    said = f'<meta http-equiv="Content-Security-Policy" content="{content_policy(hashes)}">'.encode()
    for file, content in pages.items():
        if head := _HEAD.search(content):
            file.write_bytes(content[: head.end()] + b"\n" + said + content[head.end() :])
    headers = security_headers(hashes)
    (site / "_headers").write_text(as_headers_file(headers), encoding="utf-8")
    (site / "nginx.conf").write_text(as_nginx(headers), encoding="utf-8")
    known = site / SECURITY_TXT
    known.parent.mkdir(exist_ok=True)
    contact = _CONTACT if (site / _CONTACT / "index.html").is_file() else ""
    known.write_text(security_txt(url + SECURITY_TXT, url + contact, as_of), encoding="utf-8")


def _inline_scripts(content: bytes) -> list[bytes]:
    """Return the scripts that stand in a page; data are none, and what is fetched has an address instead."""
    return [match[2] for match in _SCRIPT.finditer(content) if not _FETCHED_OR_DATA.search(match[1])]


def _hash(script: bytes) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script).digest()).decode()
