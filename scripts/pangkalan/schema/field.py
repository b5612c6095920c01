"""Fields of metadata: their names for authors, who fills them in, and the flaws that a value can have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, NamedTuple, Protocol, get_args, get_origin

from msgspec import Struct

from pangkalan.language import Text
from pangkalan.reading.front_matter import Node
from pangkalan.reading.source import Place
from pangkalan.schema.vocabulary import Vocabularies


class Filler(StrEnum):
    """Who fills a field in."""

    AUTHOR = "author"
    EDITOR = "editor"


class FlawKind(StrEnum):
    """What can be wrong with a value."""

    MISSING = "missing"
    UNKNOWN_KEY = "unknown_key"
    DUPLICATE_KEY = "duplicate_key"
    REPEATED_IN_TRANSLATION = "repeated_in_translation"
    WRONG_SHAPE = "wrong_shape"
    UNKNOWN_WORD = "unknown_word"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    TOO_MANY = "too_many"
    TOO_FEW = "too_few"
    NOT_A_DATE = "not_a_date"
    NOT_A_NUMBER = "not_a_number"
    NOT_YES = "not_yes"
    NOT_A_CODE = "not_a_code"
    NOT_A_WEB_ADDRESS = "not_a_web_address"
    NOT_PLAIN_TEXT = "not_plain_text"


class Flaw(NamedTuple):
    """Something wrong with a value: where, in which field, and what a message about it needs to say."""

    kind: FlawKind
    place: Place
    key: str
    values: Mapping[str, str]
    instead: str = ""


class Judgement(Struct):
    """The value read from a node, None where it cannot be used, and its flaws."""

    value: Any = None
    flaws: list[Flaw] = []


class Kind(Protocol):
    """A kind of value: it reads what was written and describes itself to forms and schemas."""

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        """Read a node; never raises."""

    def json_schema(self, vocabularies: Vocabularies) -> dict[str, Any]:
        """Describe the kind as JSON Schema (draft 2020-12)."""

    def expected(self, vocabularies: Vocabularies) -> Text:
        """Say in a few words what is to be written."""


class Field(NamedTuple):
    """One field of metadata.

    `key` is what the author types; `example` is valid YAML for the value; `term` is the Dublin Core or schema.org
    property that it stands for. A `localised` field is translated, every other one stands in the source file only.
    """

    key: str
    label: Text
    hint: Text
    kind: Kind
    example: str
    required: bool = False
    localised: bool = False
    filler: Filler = Filler.AUTHOR
    term: str = ""


def fields(record: type[Struct]) -> dict[str, Field]:
    """Return the fields of a record by attribute name, in the order in which they are written.

    The annotations of the class are the schema: an attribute without a Field is ours alone.
    """
    return _fields(record)


@cache
def _fields(record: type[Struct]) -> dict[str, Field]:
    # `structs.fields` takes ten times as long, since it also understands annotations that are only strings.
    annotations: dict[str, Any] = {}
    for each in reversed(record.__mro__):
        annotations |= getattr(each, "__annotations__", {})
    found = {}
    for name in record.__struct_fields__:
        if isinstance(annotations[name], str):
            raise TypeError(f"{record.__module__} must not import annotations from __future__: they are the schema")
        if get_origin(annotations[name]) is Annotated:
            field = next((extra for extra in get_args(annotations[name])[1:] if isinstance(extra, Field)), None)
            if field is not None:
                found[name] = field
    return found


def written_order(record: type[Struct]) -> Iterator[Field]:
    """Return the fields in the order of their class, inherited ones first."""
    yield from fields(record).values()


FlawFilter = Callable[[Flaw], bool]
