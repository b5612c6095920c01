"""Drawings of ours that explain, and the mark of the site: the only ones that stand in a page itself.

In the stage a drawing is a box with an ordinary picture: its address is no file, its words say all that it shows. On a
finished page the picture gives way to the drawing, which so takes the colours of the page and costs no request. An
engine that cannot do so shows the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pangkalan.language import Lang
from pangkalan.publishing.blocks import blocks, box
from pangkalan.publishing.clean import escape
from pangkalan.schema.vocabulary import Vocabularies

VOCABULARY = "ilustrasi"
TONE = "illustration"
_FOLDER = Path(__file__).with_name("illustrations")
_NAME_OF_MARK = "tanda"
_ENDING = ".svg"


def _read(code: str) -> str:
    return (_FOLDER / f"{code}{_ENDING}").read_text(encoding="utf-8").strip()


MARK = _read(_NAME_OF_MARK)
"""The mark beside the name of the site; it says nothing that the name does not."""


@cache
def drawings() -> dict[str, str]:
    """Return the drawings by code."""
    codes = sorted(file.name.removesuffix(_ENDING) for file in _FOLDER.iterdir() if file.name.endswith(_ENDING))
    return {code: _read(code) for code in codes if code != _NAME_OF_MARK}


def boxes(vocabularies: Vocabularies, codes: Iterable[str], lang: Lang) -> str:
    """Return the Markdown of drawings with what stands below them; a word that nobody has drawn is left out."""
    words = vocabularies[VOCABULARY].words
    shown = [words[code] for code in codes if code in words and code in drawings()]
    return blocks(*(box(TONE, _inside(word.slug, (word.note or word.label)[lang], word.label[lang])) for word in shown))


def _inside(code: str, told: str, caption: str) -> str:
    return f"![{escape(told)}]({VOCABULARY}/{code}{_ENDING})\n\n{escape(caption)}"


def illustrated(html: str) -> str:
    """Return a clean text with its drawings in it."""
    return _PLACE.sub(_figure, html) if TONE in html else html


_PLACE = re.compile(
    rf'<div class="admonition {TONE}">\s*<p><img(?=[^>]* src="{VOCABULARY}/(?P<code>[a-z0-9-]+)\{_ENDING}")(?=[^>]* alt="(?P<told>[^"]*)")[^>]*></p>'
    r"\s*<p>(?P<caption>[^\n]*)</p>\s*</div>"
)


def _figure(match: re.Match[str]) -> str:
    drawing = drawings().get(match["code"])
    if drawing is None:
        return match[0]
    labelled = drawing.replace("<svg", f'<svg aria-label="{match["told"]}"', 1)
    return f'<figure class="{TONE}">{labelled}<figcaption>{match["caption"]}</figcaption></figure>'
