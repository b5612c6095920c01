"""Terms in running text lead to what they mean: the first mention of each, where the author has set no link.

A mark is a link that the author could have written, put in before links are closed; so it works on paper and without
a script, and what it says on tap is the little that its page carries of each term.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.glossary import TERMS, Glossary, glossaries, term
from pangkalan.language import Lang
from pangkalan.publishing.page import relative
from pangkalan.reading.canonical import END, LINK, PICTURE, TARGET

AT_MOST = 6
"""How many terms a page explains; more would be noise."""


_Place = tuple[int, int, str, bool]
"""From where to where a text speaks of what term, if it does; True if it only mentions its name."""


class Explained(Struct, dict=True):
    """The terms explained on one page so far, in a language; `own` is the term that the page itself is about.

    Texts are given in the order of the page.
    """

    catalogue: Catalogue
    lang: Lang
    own: str = ""
    codes: list[str] = []
    _linked: set[str] = set()

    def expect(self, *texts: str) -> None:
        """Look through texts to come for terms that their author links to: those need no mark of ours."""
        for text in texts:
            self._linked |= {code for target in _LINKS.findall(text) if (code := self._code(target))}

    def text(self, text: str) -> str:
        """Return clean Markdown with open links in which first mentions are links too."""
        if len(self.codes) >= AT_MOST:
            return text
        mentions = [(start, end, name.code, True) for start, end, name in self._glossary.mentions(text)]
        if not mentions and LINK not in text:
            return text
        written, position = [], 0
        for start, end, code in self._first(text, mentions):
            written.append(f"{text[position:start]}{LINK}{text[start:end]}{TARGET}{TERMS}/{code}{END}")
            position = end
        return "".join([*written, text[position:]])

    def records(self, here: str) -> list[dict[str, str]]:
        """Return what the page at an address carries of each explained term."""
        standings = self.catalogue.vocabularies["status_istilah"]
        terms = [term(self.catalogue.works[code], self.lang) for code in self.codes]
        return [
            {
                "name": each.title,
                "meaning": each.meaning,
                "standing": "" if each.standing == _CURRENT else standings.label(each.standing)[self.lang],
                "url": relative(here, f"{TERMS}/{each.code}/"),
            }
            for each in terms
        ]

    @cached_property
    def _glossary(self) -> Glossary:
        return self.catalogue.fact(glossaries)[self.lang]

    def _code(self, target: str) -> str:
        """Return the code of the term that a target written by an author names, if it names one."""
        code = _ENDING.sub("", target.partition("#")[0].strip("/")).rsplit("/", 1)[-1]
        return code if ":" not in target and code in self._glossary.known else ""

    def _first(self, text: str, mentions: Sequence[_Place]) -> Iterator[tuple[int, int, str]]:
        """Go through the mentions that are to be links."""
        for start, end in _running(text):
            places = [each for each in mentions if start <= each[0] < end]
            if _MARK.search(text, start, end):
                places += self._spans(text, start, end)
            clear = start
            for place, until, code, ours in sorted(places):
                if not ours:
                    self._note(code)
                elif place < clear or code in self._linked or not self._note(code):
                    continue
                else:
                    yield place, until, code
                clear = max(clear, until)

    def _spans(self, text: str, start: int, end: int) -> Iterator[_Place]:
        """Go through the links, pictures and code of a block, with the codes of the terms that they lead to."""
        for match in _SPAN.finditer(text, start, end):
            yield match.start(), match.end(), self._code(match["target"] or ""), False

    def _note(self, code: str) -> bool:
        """Take a term among the explained ones; False if it is there already, or there is no more room."""
        if not code or code == self.own or code in self.codes or len(self.codes) >= AT_MOST:
            return False
        self.codes.append(code)
        return True


_CURRENT = "berlaku"
# A link may hold a picture.
_LINK = f"{LINK}(?:[^{PICTURE}{TARGET}]|{PICTURE}[^{END}]*{END})*{TARGET}(?P<target>[^{END}]*){END}"
_LINKS = re.compile(_LINK)
_SPAN = re.compile(rf"{_LINK}|{PICTURE}[^{END}]*{END}|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)", re.DOTALL)
_MARK = re.compile(f"[{LINK}{PICTURE}`]")
_ENDING = re.compile(r"(?:\.(?:id|en))?\.md$")


def _running(text: str) -> Iterator[tuple[int, int]]:
    """Go through the blocks of a text in which terms may be explained."""
    start = 0
    for block in text.split("\n\n"):
        end = start + len(block)
        # Headings speak for themselves, code says what it says, also below more than one blank line; blocks further in
        # may be code.
        if not block.lstrip("\n").startswith(("#", "    ")):
            head = block.find("\n") + 1 if block.startswith("| ") else 0
            yield start + head, end
        start = end + 2
