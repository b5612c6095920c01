"""The last word on the HTML of a text: an allow-list, whatever the text and the Markdown parser did."""

from __future__ import annotations

import re
from functools import cache

import nh3

TONES = frozenset(
    {
        "admonition",
        "do",
        "warning",
        "never",
        "figures",
        "note",
        "plain",
        "help",
        "facts",
        "sources",
        "entries",
        "letters",
        "choices",
        "illustration",
    }
)
"""The classes that our own Markdown may give to a box."""

_TAGS = {
    "a", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    **{f"h{level}": {"id"} for level in range(2, 7)},
}
_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_RELATIVE = re.compile(r"(?![a-z][a-z0-9+.-]*:|//|\\)[^\s]*", re.IGNORECASE)


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        allowed_classes={"div": set(TONES)},
        attribute_filter=_keep,
        url_schemes={"https", "mailto", "tel"},
        link_rel="noopener noreferrer",
        strip_comments=True,
        clean_content_tags={"script", "style"},
    )


def _keep(_tag: str, attribute: str, value: str) -> str | None:
    """Return an attribute's value, or None to drop it: names that scripts could trip over, pictures from elsewhere."""
    if attribute == "id":
        return value if _ID.fullmatch(value) else None
    if attribute == "src":
        return value if _RELATIVE.fullmatch(value) else None
    return value


def sanitise(html: str) -> str:
    """Return HTML with nothing in it but text, structure, links and pictures of the site."""
    return _cleaner().clean(html)
