"""Every kind of page is HTML as its standard says, and what it tells machines is in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from node import faults_of_html
from schema_org import faults_of_data
from sites import SITE

pytestmark = pytest.mark.build

SAME = {"aturan", "i"}
"""Folders whose hundreds of pages come from one mould each; some of each are looked at."""
SOME = 8

FRAME = """<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><title>Uji</title></head>
<body><main><h1>Uji</h1>{}</main></body>
</html>
"""
PLANTED = {
    "a block in a paragraph": ("<p>Satu <div>dua</div></p>", "no-implicit-close"),
    "an item without its list": ("<div><li>Satu</li></div>", "element-permitted-parent"),
    "a list with something else in it": ("<ul><p>Satu</p></ul>", "element-permitted-content"),
    "a link in a link": ('<a href="/a">Satu <span><a href="/b">dua</a></span></a>', "element-permitted-content"),
    "a part that is never closed": ("<section><h2>Satu</h2>", "close-order"),
    "two things of one name": ('<p id="a">Satu</p><p id="a">dua</p>', "no-dup-id"),
    "an attribute twice": ('<p class="a" class="b">Satu</p>', "no-dup-attr"),
    "an element that was taken away": ("<center>Satu</center>", "deprecated"),
    "an element that never was": ("<kotak>Satu</kotak>", "no-unknown-elements"),
    "a value that its attribute does not know": ('<ol type="romawi"><li>Satu</li></ol>', "attribute-allowed-values"),
    "a picture without words": ('<img src="a.png">', "wcag/h37"),
    "a field without a label": ('<input type="text" name="a">', "input-missing-label"),
    "a label for nobody": ('<label for="tiada">Satu</label>', "no-missing-references"),
    "a step of headings left out": ("<h4>Satu</h4>", "heading-level"),
    "a bare ampersand that reads as a sign": ("<p>a &copy b</p>", "unrecognized-char-ref"),
}


def pages(site: Path) -> list[Path]:
    """Every page but those that only repeat a mould."""
    root = site.resolve()
    chosen: list[Path] = []
    every = sorted(path.relative_to(root) for path in root.rglob("*.html"))
    for folder, found in groupby(every, lambda path: path.parts[path.parts[0] == "en"]):
        some = list(found)
        chosen += some[:: -(-len(some) // SOME)] if folder in SAME else some
    return [root / path for path in chosen]


def test_every_page_is_valid_html(site: Path, tmp_path: Path) -> None:
    looked_at = pages(site)
    assert len(looked_at) > 300
    assert faults_of_html(site.resolve(), looked_at, tmp_path) == []


def test_faults_are_found(tmp_path: Path) -> None:
    (tmp_path / "sound.html").write_text(FRAME.format("<p>Satu</p>"), encoding="utf-8")
    for number, (fault, _) in enumerate(PLANTED.values()):
        (tmp_path / f"{number}.html").write_text(FRAME.format(fault), encoding="utf-8")
    found = {(fault.path, fault.rule) for fault in faults_of_html(tmp_path, tmp_path.glob("*.html"), tmp_path)}
    wanted = {name: (f"{number}.html", rule) for number, (name, (_, rule)) in enumerate(PLANTED.items())}
    assert {name: sorted(found) for name, pair in wanted.items() if pair not in found} == {}
    assert not [pair for pair in found if pair[0] == "sound.html"]


def test_what_pages_tell_machines_is_of_schema_org_and_leads_somewhere(site: Path) -> None:
    root, faults, told, meant = site.resolve(), [], set(), set()
    for path in root.rglob("*.html"):
        for script in LexborHTMLParser(path.read_text(encoding="utf-8")).css("script[type='application/ld+json']"):
            whole = json.loads(script.text())
            faults += [(path, fault) for fault in faults_of_data(whole)]
            for node in nodes(whole):
                (meant if node.keys() <= {"@type", "@id", "inLanguage"} else told).add(node.get("@id"))
                faults += [
                    (path, f"{key} leads nowhere: {address}")
                    for key, value in node.items()
                    for address in (value if isinstance(value, list) else [value])
                    if isinstance(address, str) and address.startswith(SITE) and not target(root, address).is_file()
                ]
    assert faults == []
    assert len(told) > 300
    assert {address for address in meant if address and "#" in address} <= told


def nodes(part: Any) -> Iterator[dict[str, Any]]:
    """Every node in a piece of JSON-LD."""
    if isinstance(part, dict):
        yield part
    for below in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from nodes(below)


def target(root: Path, address: str) -> Path:
    """The file that a host answers an address of the site with."""
    path = unquote(urlsplit(address).path).lstrip("/")
    return root / path / "index.html" if path.endswith("/") or not path else root / path
