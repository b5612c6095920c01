"""Terms in running text lead to what they mean: the first mention of each, where the author has set no link.

A mark is a link that the author could have written, put in before links are closed; so it works on paper and without
a script, and what it says on tap is the little that its page carries of each term.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.glossary import TERMS, Glossary, glossaries, term
from pangkalan.language import Lang
from pangkalan.publishing.page import relative
from pangkalan.reading.canonical import END, LINK, PICTURE, TARGET

AT_MOST = 6
"""How many terms a page explains; more would be noise."""


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
        return "\n\n".join(self._block(block) for block in text.split("\n\n"))

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
        path = re.sub(r"(?:\.(?:id|en))?\.md$", "", target.partition("#")[0].strip("/"))
        code = path.rsplit("/", 1)[-1]
        return code if ":" not in target and code in self._glossary.codes else ""

    def _block(self, block: str) -> str:
        # Headings speak for themselves, code says what it says; blocks further in may be code.
        if block.startswith(("#", "    ")) or len(self.codes) >= AT_MOST:
            return block
        head, rest = block.split("\n", 1) if block.startswith("| ") and "\n" in block else ("", block)
        return (f"{head}\n" if head else "") + "".join(self._pieces(rest))

    def _pieces(self, text: str) -> Iterator[str]:
        position = 0
        for match in _WORD_OR_SPAN.finditer(text):
            start = match.start()
            if match["target"] is not None:
                self._note(self._code(match["target"]))
            elif match["word"] and start >= position and (mention := self._glossary.mention(text, start)):
                name, end = mention
                if name.code in self._linked or not self._note(name.code):
                    continue
                yield f"{text[position:start]}{LINK}{text[start:end]}{TARGET}{TERMS}/{name.code}{END}"
                position = end
        yield text[position:]

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
_WORD_OR_SPAN = re.compile(
    f"{_LINK}|{PICTURE}[^{END}]*{END}"
    r"|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
    r"|(?<![\w/@.-])(?P<word>\w[\w-]*)",
    re.DOTALL,
)
