"""A finished HTML page, taken apart for what a browser would do with it."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


class Element(NamedTuple):
    """An element with an attribute that matters: its tag, the attribute's name and its value."""

    tag: str
    attribute: str
    value: str


Link: TypeAlias = tuple[str, str, str]
"""An address inside the site as it is written, with the file and the anchor that it names."""
Ties: TypeAlias = tuple[tuple[str, ...], tuple[Link, ...]]
"""The ids of a page and its links inside the site."""


class HtmlPage(Struct, frozen=True):
    """The facts of a page. `lang` is that of the whole page; `complete` says whether the file ends as a page must.

    `tags` are those of RARE_TAGS that it holds. `addresses` are the attributes that make a browser fetch or go somewhere, `handlers` those that run a script.
    `scripts` holds for each script element its source, or its type and text when it stands in the page. `policy` is
    the Content-Security-Policy that stands first in the head. `links` are those of the addresses that lead inside.
    `drawings` are the SVG elements as they stand, without the label that says in words what they show.
    """

    path: str
    lang: str
    title: str
    description: str
    complete: bool
    tags: frozenset[str]
    addresses: tuple[Element, ...]
    handlers: tuple[Element, ...]
    scripts: tuple[Element, ...]
    ids: tuple[str, ...]
    names: tuple[str, ...]
    pictures_without_alt: int
    main_headings: int
    policy: str = ""
    links: tuple[Link, ...] = ()
    drawings: tuple[str, ...] = ()

    @property
    def ties(self) -> Ties:
        """What ties the page to others, as plain data."""
        return self.ids, self.links

    @classmethod
    def tied(cls, path: str, ties: Ties) -> HtmlPage:
        """Return no more of a page than what ties it to others."""
        ids, links = ties
        return cls(path, "", "", "", True, frozenset(), (), (), (), ids, (), 0, 0, links=links)


_ADDRESSES = frozenset("href src action formaction srcset poster data background cite ping manifest xlink:href".split())
OF_THE_BROWSER = frozenset(
    {
        "body", "head", "documentElement", "querySelector", "querySelectorAll", "createElement", "getElementById", "cookie",
        "location", "forms", "images", "links", "scripts", "defaultView", "addEventListener", "removeEventListener", "title",
        "URL", "domain", "referrer", "baseURI", "implementation", "__config", "__proto__", "constructor", "attributes",
    }
)  # fmt: skip
"""Names of parts of the browser: an element with such a name or id hides the part from scripts."""
OF_THE_PAGE = frozenset({"isi"})
"""Ids that our templates give and a heading could get as well; all others of theirs begin with a stroke."""
RARE_TAGS = ("iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "portal", "math")
"""Elements that no page of ours should hold; a page says which of them it has."""
_TELLING = frozenset({"script", "img", "h1", "meta", *RARE_TAGS})
"""Elements that say something whatever their attributes are."""


def read_html(path: str, content: bytes) -> HtmlPage:
    """Read the facts of a page; any bytes give some."""
    # The parser is needed by builds alone; a check of one file must not wait for it.
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415

    tree = LexborHTMLParser(content)
    addresses: list[Element] = []
    handlers: list[Element] = []
    ids: list[str] = []
    names: list[str] = []
    telling: list[LexborNode] = []
    for node in tree.root.traverse(include_text=False) if tree.root is not None else ():
        tag = node.tag or ""
        if tag in _TELLING:
            telling.append(node)
        for attribute, value in node.attributes.items():
            # Most attributes are classes, and mean nothing to the browser itself.
            if attribute == "class":
                continue
            said = value or ""
            if attribute in _ADDRESSES:
                addresses.append(Element(tag, attribute, said))
            elif attribute == "id":
                ids.append(said)
            elif attribute.startswith("on") or attribute == "srcdoc":
                handlers.append(Element(tag, attribute, said))
            elif attribute == "name" and tag != "meta":
                names.append(said)
    refreshed = [
        (node.attributes.get("content") or "")
        for node in telling
        if node.tag == "meta" and (node.attributes.get("http-equiv") or "").strip().lower() == "refresh"
    ]
    addresses += [Element("meta", "refresh", _refreshed(content)) for content in refreshed]
    tags = {tag for node in telling if (tag := node.tag or "") in RARE_TAGS}
    if refreshed:
        tags.add("meta refresh")
    drawings = tree.css("svg")
    html = tree.css_first("html")
    description = tree.css_first('meta[name="description"]')
    title = tree.css_first("title")
    return HtmlPage(
        path,
        (html.attributes.get("lang") or "") if html else "",
        title.text().strip() if title else "",
        (description.attributes.get("content") or "") if description else "",
        content.rstrip().endswith(b"</html>"),
        frozenset(tags),
        tuple(addresses),
        tuple(handlers),
        tuple(_script(node) for node in telling if node.tag == "script"),
        tuple(ids),
        tuple(names),
        sum(node.tag == "img" and not node.attributes.get("alt") for node in telling)
        + sum(map(_is_unlabelled, drawings)),
        sum(node.tag == "h1" for node in telling),
        _policy(tree),
        tuple(link for address in dict.fromkeys(each.value for each in addresses) if (link := _inside(path, address))),
        tuple(_LABEL.sub(r"\1", drawing.html or "") for drawing in drawings),
    )


def _script(node: LexborNode) -> Element:
    source = node.attributes.get("src")
    if source:
        return Element("script", "src", source)
    return Element("script", node.attributes.get("type") or "", node.text())


_LABEL = re.compile(r"\A(<svg(?: [^\s=>]+=\"[^\"]*\")*?) aria-label=\"[^\"]*\"")


def _is_unlabelled(drawing: LexborNode) -> bool:
    """Whether nobody who does not see a drawing would know of it, and it is no mere ornament."""
    return not drawing.attributes.get("aria-label") and drawing.attributes.get("aria-hidden") != "true"


def _inside(page: str, address: str) -> Link | None:
    """Return where a relative address on a page leads, or None for one that leads elsewhere."""
    if not address or ":" in address.split("/", maxsplit=1)[0] or address.startswith("//"):
        return None
    path, _, anchor = address.partition("#")
    path = path.partition("?")[0]
    if not path:
        return address, page, anchor
    return address, _reached(page[: page.rfind("/") + 1], path), anchor


def _reached(folder: str, path: str) -> str:
    """Return the file that a path leads to from a page in a folder, which ends in a stroke unless it is the site itself."""
    below, rest = folder, path
    while rest.startswith("../") and below:
        below, rest = below[: below.rfind("/", 0, -1) + 1], rest[3:]
    if rest.startswith((".", "/")) or "/." in rest or "//" in rest:
        return _reached_by_odd_path(folder, path)
    joined = below + rest
    return f"{joined}index.html" if not joined or joined.endswith("/") else joined


def _reached_by_odd_path(folder: str, path: str) -> str:
    joined = path.lstrip("/") if path.startswith("/") else posixpath.normpath(folder + path)
    if path.endswith("/") or joined in (".", "..") or path in (".", ".."):
        joined = posixpath.normpath(f"{joined}/index.html" if joined else "index.html")
    return joined


_REFRESH = re.compile(r"\s*[\d.]*[\s;,]*(?:url\s*=\s*)?([\"']?)(?P<target>.*)", re.IGNORECASE | re.DOTALL)


def _refreshed(content: str) -> str:
    """Return the address that a refresh leads to, read as generously as browsers do; empty for the page itself."""
    match = _REFRESH.match(content)
    target = match["target"] if match else content
    return target.split(match[1], 1)[0].strip() if match and match[1] else target.strip()


def _policy(tree: LexborHTMLParser) -> str:
    """Return the page's Content-Security-Policy if it stands first in the head, where it covers all that follows."""
    head = tree.css_first("head")
    first = next((node for node in head.iter() if node.tag != "-text"), None) if head else None
    is_policy = first is not None and (first.attributes.get("http-equiv") or "").lower() == "content-security-policy"
    return (first.attributes.get("content") or "") if first is not None and is_policy else ""
