"""A finished HTML page, taken apart for what a browser would do with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Element(NamedTuple):
    """An element with an attribute that matters: its tag, the attribute's name and its value."""

    tag: str
    attribute: str
    value: str


@dataclass(frozen=True)
class HtmlPage:
    """The facts of a page. `lang` is that of the whole page; `complete` says whether the file ends as a page must.

    `tags` are those of RARE_TAGS that it holds. `addresses` are the attributes that make a browser fetch or go somewhere, `handlers` those that run a script.
    `scripts` holds for each script element its source, or its type and text when it stands in the page.
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


_ADDRESSES = frozenset("href src action formaction srcset poster data background cite ping manifest xlink:href".split())
RARE_TAGS = ("iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "portal", "math")
"""Elements that no page of ours should hold; a page says which of them it has."""
_WITHOUT_ATTRIBUTES = frozenset({"script", "img", "h1", *RARE_TAGS})


def read_html(path: str, content: bytes) -> HtmlPage:
    """Read the facts of a page; any bytes give some."""
    # The parser is needed by builds alone; a check of one file must not wait for it.
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415

    tree = LexborHTMLParser(content)
    addresses: list[Element] = []
    handlers: list[Element] = []
    scripts: list[Element] = []
    ids: list[str] = []
    names: list[str] = []
    tags: set[str] = set()
    without_alt = main_headings = 0
    for node in tree.root.traverse(include_text=False) if tree.root is not None else ():
        tag = node.tag or ""
        attributes = node.attributes
        if not attributes and tag not in _WITHOUT_ATTRIBUTES:
            continue
        for attribute, value in attributes.items():
            said = value or ""
            if attribute in _ADDRESSES:
                addresses.append(Element(tag, attribute, said))
            elif attribute.startswith("on") or attribute == "srcdoc":
                handlers.append(Element(tag, attribute, said))
            elif attribute == "id":
                ids.append(said)
            elif attribute == "name" and tag != "meta":
                names.append(said)
        if tag == "script":
            source = attributes.get("src")
            scripts.append(
                Element("script", "src", source)
                if source
                else Element("script", attributes.get("type") or "", node.text())
            )
        elif tag == "img" and not attributes.get("alt"):
            without_alt += 1
        elif tag == "h1":
            main_headings += 1
        elif tag == "meta" and (attributes.get("http-equiv") or "").lower() == "refresh":
            tags.add("meta refresh")
        elif tag in RARE_TAGS:
            tags.add(tag)
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
        tuple(scripts),
        tuple(ids),
        tuple(names),
        without_alt,
        main_headings,
    )
