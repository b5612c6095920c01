"""Files that follow from the schema and the rules; each module defines `render(ground)`. `pangkalan selaraskan` writes them."""

from __future__ import annotations

from msgspec import Struct

from pangkalan.checking.rule import Rule
from pangkalan.reading.source import Source
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.vocabulary import Vocabularies

COMMAND = "pangkalan selaraskan"


class Ground(Struct, frozen=True):
    """The content types, vocabularies and rules of a base, and the names of those who look after its rooms."""

    types: tuple[ContentType, ...]
    vocabularies: Vocabularies
    rules: tuple[Rule, ...]
    owners: Source | None = None
