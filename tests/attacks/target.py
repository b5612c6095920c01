"""What the fuzzer does with its bytes: the whole way to a page. Nothing raises, nothing lives, nothing changes twice."""

from __future__ import annotations

from collections.abc import Iterator

from attacks.bombs import SPECIAL, UNITS
from attacks.files import ENCODINGS, METADATA
from attacks.grammar import payloads
from attacks.texts import ATTACKS
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.checking.built import BuiltSite
from pangkalan.checking.engine import inspect_site
from pangkalan.publishing.clean import close_links
from pangkalan.publishing.rendering import render
from pangkalan.reading.html import read_html
from pangkalan.reading.source import read
from pangkalan.schema.material import accept, read_draft
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_rules, all_types

LONGEST = 4_096
_PATH = "contributions/koping/acak.id.md"
_ALIVE = frozenset({"B002", "B003", "B004", "B005", "B006", "B007", "B008"})
_GATE = tuple(rule for rule in all_rules() if rule.code in _ALIVE)
_PAGE = '<!doctype html><html lang="id"><head><title>x</title></head><body><article>{}</article></body></html>'


class Alive(Exception):
    """Something of a stranger's came through."""


def look_at(content: bytes) -> None:
    """Take some bytes the whole way from a file to a page; raises whatever goes wrong."""
    draft = read_draft(read(_PATH, content), all_types(), Vocabularies({}))
    accept(draft)
    written = _cleaned(draft.body.lead + "\n\n" + draft.body.rest)
    again = read_draft(read(_PATH, written.encode("utf-8", "surrogatepass")), all_types(), Vocabularies({}))
    if draft.source.readable and again.source.readable and not draft.front.entries and not again.body.problem:
        twice = _cleaned(_joined(again.body.lead, again.body.rest))
        if twice != _cleaned(_joined(draft.body.lead, draft.body.rest)) and not again.front.entries:
            raise Alive(f"cleaning twice changes {written!r} to {twice!r}")
    made = sanitise(render(written))
    if sanitise(made) != made:
        raise Alive(f"sanitising twice changes {made!r}")
    page = read_html("x/index.html", _PAGE.format(made).encode("utf-8", "surrogatepass"))
    site = BuiltSite({"x/index.html": page}, frozenset(), frozenset())
    if found := [(one.code, one.message.en) for one in inspect_site(_GATE, site)]:
        raise Alive(f"{found} in {made!r}")


def _joined(lead: str, rest: str) -> str:
    return f"{lead.rstrip()}\n\n{rest}".strip() + "\n"


def _cleaned(text: str) -> str:
    """Close each link where its author wants it: the worst that a resolver could do."""
    return close_links(text, lambda target, _picture: target)


def corpus() -> Iterator[bytes]:
    """Go through what to begin with: all attacks that are short."""
    for attack in ATTACKS:
        yield attack.text.encode()
    for text, _ in METADATA.values():
        yield text.encode()
    for content, _ in ENCODINGS.values():
        yield content
    for text in (*(unit * 20 for unit in UNITS.values()), *SPECIAL.values(), *payloads(300)):
        yield text.encode()[:LONGEST]
