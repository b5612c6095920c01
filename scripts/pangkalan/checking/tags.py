"""HTML tags and comments in the text of a draft, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pangkalan.reading.body import RawHtml
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

# Comments end where browsers end them: `<!-->` is a whole one, and what follows is live.
_TAG = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|$))|<(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)/?>?",
    re.DOTALL,
)
_HANDLER = re.compile(r"(?:^|[\s/\"'])(on[a-z]{3,20})\s*=", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:^|[\s/\"'])(?:href|src|srcset|action|formaction|xlink:href|data|poster|background)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[\s\x00-\x20]+")

ACTIVE = frozenset(
    "script iframe object embed applet frame frameset style link meta base form input button textarea select option svg math template noscript portal xml marquee".split()
)
"""Elements that can run programs, load other sites, or take what a reader types."""

MEDIA = frozenset("img video audio source track picture".split())
"""Elements that show a file."""


class Tag(NamedTuple):
    """An opening tag, or a comment (then `name` is empty)."""

    name: str
    text: str
    attributes: str
    place: Place

    @property
    def handlers(self) -> tuple[str, ...]:
        """The names of the attributes that run a program when something happens."""
        return tuple(name.lower() for name in _HANDLER.findall(self.attributes))

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses that it leads to or loads, as a browser understands them."""
        import html  # noqa: PLC0415 - its table of names takes longer than to read a page

        return tuple(_BLANKS.sub("", html.unescape(found.strip("\"'"))) for found in _ADDRESS.findall(self.attributes))

    @property
    def script_address(self) -> str:
        """The scheme of an address that runs a program instead of opening a page."""
        schemes = (address.split(":", 1)[0].lower() for address in self.addresses if ":" in address)
        return next((scheme for scheme in schemes if scheme in ("javascript", "vbscript", "data")), "")

    @property
    def is_remote_media(self) -> bool:
        """Whether it shows a file of another site."""
        return self.name in MEDIA and any(
            re.match(r"(?:https?:)?//", address, re.IGNORECASE) for address in self.addresses
        )


def tags_in(draft: Draft) -> Iterator[Tag]:
    """Go through the opening tags and the comments in a text.

    What Markdown takes for text, but a browser would take for a dangerous tag, is one of them.
    """
    found: set[Place] = set()
    for raw in draft.body.raw_html:
        for match in _TAG.finditer(raw.text):
            place = _place(raw, match.start())
            found.add(place)
            yield _tag(match, place)
    for passage in draft.body.passages:
        if "<" not in passage.text:
            continue
        for match in _LOOSE.finditer(_CODE.sub(lambda code: " " * len(code[0]), passage.text)):
            tag = _tag(match, passage.place_at(match.start()))
            if tag.place not in found and (
                tag.name in ACTIVE or tag.handlers or tag.script_address or tag.is_remote_media
            ):
                yield tag


_CODE = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_LOOSE = re.compile(r"(?<!\\)<(?P<name>[a-zA-Z][a-zA-Z0-9-]*(?::[a-zA-Z0-9-]+)?)(?=[\s/>]|$)(?P<attributes>[^<>]*)>?")


def _tag(match: re.Match[str], place: Place) -> Tag:
    groups = match.groupdict()
    return Tag((groups["name"] or "").lower(), match[0], groups["attributes"] or "", place)


def _place(raw: RawHtml, offset: int) -> Place:
    before = raw.text[:offset]
    line = before.count("\n")
    column = offset - before.rfind("\n") if line else raw.place.column + offset
    return Place(raw.place.path, raw.place.line + line, column)
