"""A draft whose text rests where it is kept until somebody asks for it: most builds look at few texts of many."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pangkalan.reading.body import Body
from pangkalan.reading.front_matter import FrontMatter
from pangkalan.reading.source import Source
from pangkalan.schema.material import Draft

_TEXT = ("source", "front", "body")
_KNOWN = ("slug", "lang", "values", "flaws", "translation", "hand_written", "mark", "path", "sound", "derived", "gists")
"""What is known of a resting draft without its text. The last ones are worked out of the text."""


def known_of(draft: Draft) -> dict[str, Any]:
    """Return what is known of a draft while its text rests."""
    return {name: getattr(draft, name) for name in _KNOWN}


def text_of(draft: Draft) -> tuple[Source, FrontMatter, Body]:
    """Return the text of a draft, to be kept."""
    return draft.source, draft.front, draft.body


class RestingDraft(Draft):
    """A draft made of what is known of it, its type, and a way to get its text."""

    def __init__(  # The fields of a draft are not given, they are there when they are asked for.
        self, known: Mapping[str, Any], content_type: Any, fetch: Callable[[], tuple[Source, FrontMatter, Body]]
    ) -> None:
        self.__dict__.update(known, type=content_type, _fetch=fetch)

    def __getattr__(self, name: str) -> Any:
        if name not in _TEXT:
            raise AttributeError(name)
        self.__dict__.update(zip(_TEXT, self.__dict__["_fetch"](), strict=True))
        return self.__dict__[name]
