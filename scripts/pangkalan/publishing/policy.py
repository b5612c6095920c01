"""What a browser may do on the site: only what the site itself brings, and nothing that tells others who reads."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

CONTACT_DAYS = 180
"""How long the way to report a flaw is promised; each build promises anew."""

_ALLOWED = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
)
_OWN = ("clipboard-write", "fullscreen")
_NOBODY = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "display-capture",
    "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone",
    "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb",
    "xr-spatial-tracking",
)  # fmt: skip


def content_policy(script_hashes: Iterable[str], *, in_header: bool = False) -> str:
    """Return the Content-Security-Policy of a site whose inline scripts have these hashes (`sha256-...`).

    Framing can be forbidden in a header only: browsers ignore it in a page.
    """
    hashes = "".join(f" '{each}'" for each in sorted(script_hashes))
    allowed = [part + hashes if part.startswith("script-src") else part for part in _ALLOWED]
    return "; ".join([*allowed, "frame-ancestors 'none'"] if in_header else allowed)


def security_headers(script_hashes: Iterable[str]) -> dict[str, str]:
    """Return the headers that a host should send with every file."""
    features = [f"{name}=(self)" for name in _OWN] + [f"{name}=()" for name in _NOBODY]
    return {
        "Content-Security-Policy": content_policy(script_hashes, in_header=True),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(sorted(features)),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Strict-Transport-Security": "max-age=31536000",
    }


def as_headers_file(headers: dict[str, str]) -> str:
    """Return headers as Netlify and Cloudflare Pages read them from a file `_headers`."""
    return "/*\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())


def as_nginx(headers: dict[str, str]) -> str:
    """Return headers as lines of a `server` block of nginx."""
    return "".join(f'add_header {name} "{value}" always;\n' for name, value in headers.items())


def security_txt(own: str, contact: str, as_of: datetime.date) -> str:
    """Return where flaws are reported (RFC 9116): a page of the site, since no mail address is invented.

    `own` is the URL of the file itself.
    """
    until = as_of + datetime.timedelta(days=CONTACT_DAYS)
    return (
        f"Contact: {contact}\nExpires: {until.isoformat()}T00:00:00Z\nPreferred-Languages: id, en\nCanonical: {own}\n"
    )
