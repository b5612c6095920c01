"""A draft whose text rests where it is kept until somebody asks for it: most builds look at few texts of many."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, cast

from pangkalan.reading.body import Body
from pangkalan.reading.front_matter import FrontMatter
from pangkalan.reading.source import Source
from pangkalan.schema.material import Draft

DraftText = tuple[Source, FrontMatter, Body]
"""The text of a draft, taken apart."""

_TEXT = ("source", "front", "body")
_OWN = ("slug", "lang", "values", "flaws", "translation", "hand_written", "mark", "gists")
_WORKED_OUT = ("path", "sound", "derived", "anchors", "pictures")
"""What others ask of a draft so often that it is worked out of the text while this is at hand."""


def known_of(draft: Draft) -> dict[str, Any]:
    """Return what is known of a draft while its text rests."""
    return {name: getattr(draft, name) for name in (*_OWN, *_WORKED_OUT)}


def text_of(draft: Draft) -> DraftText:
    """Return the text of a draft, to be kept."""
    return draft.source, draft.front, draft.body


def resting(known: Mapping[str, Any], content_type: Any, fetch: Callable[[], DraftText]) -> Draft:
    """Return a draft made of what is known of it, its type, and a way to get its text."""
    return cast("Draft", _RestingDraft(known, content_type, fetch))


class _RestingDraft:
    """Stands in for a draft: the fields of a draft are always there, these are there when they are asked for."""

    place = Draft.place
    place_of = Draft.place_of
    draft_only = Draft.draft_only

    def __init__(self, known: Mapping[str, Any], content_type: Any, fetch: Callable[[], DraftText]) -> None:
        self.__dict__.update(known, type=content_type, _fetch=fetch)

    def __getattr__(self, name: str) -> Any:
        if name not in _TEXT:
            raise AttributeError(name)
        if len(_awake) >= MOST_AWAKE:
            _awake.popleft().rest()
        _awake.append(self)
        self.__dict__.update(zip(_TEXT, self.__dict__["_fetch"](), strict=True))
        return self.__dict__[name]

    def rest(self) -> None:
        """Let go of the text; who asks for it gets it again."""
        for name in _TEXT:
            self.__dict__.pop(name, None)


MOST_AWAKE = 200
"""Texts that are held at once: who looks at all of them one after another needs no more memory than for these."""
_awake: deque[_RestingDraft] = deque()
