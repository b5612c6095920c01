"""Content types: what a kind of material asks of its author and in which order its page speaks to the reader."""

from __future__ import annotations

from typing import NamedTuple

from pangkalan.language import Lang, Text
from pangkalan.schema.meta import Meta


class Section(NamedTuple):
    """A section that the text must have; `steps` is how many numbered steps it needs at least."""

    title: Text
    hint: Text
    steps: int = 0


class Lead:
    """The text before the first heading."""


class Steps:
    """The text from the first heading to the end of the section with the numbered steps."""


class Rest:
    """The text from the first heading on, without what `Steps` has shown."""


class Illustrations:
    """The drawings that the material names."""


class Box(NamedTuple):
    """A field set apart under a heading of its own; `tone` is its look: do, warning, never, figures, note, plain."""

    attribute: str
    heading: Text
    tone: str = "plain"
    introduction: Text | None = None


class Facts(NamedTuple):
    """Fields in a table of label and value, those without a value left out."""

    attributes: tuple[str, ...]
    heading: Text


class Help:
    """The services that the material names, and the way to help in danger."""


class Channels:
    """How to reach a service, with its status and check date."""


Part = Lead | Steps | Rest | Illustrations | Box | Facts | Help | Channels


class ContentType(NamedTuple):
    """A kind of material. Its folder and the first part of its address are its slug.

    `review_months` is None for what is never reviewed again. `schema_type` is the schema.org type of its pages.
    `anatomy` is the order in which its page speaks; sources, review and related pages follow on every page.
    """

    slug: str
    label: Text
    plural: Text
    description: Text
    meta: type[Meta]
    sections: tuple[Section, ...]
    anatomy: tuple[Part, ...]
    review_months: int | None
    schema_type: str
    min_words: int
    lead_hint: Text
    order: int

    def __hash__(self) -> int:
        return hash(self.slug)

    def section_titles(self, lang: Lang) -> tuple[str, ...]:
        """Return the headings that a text in a language must have."""
        return tuple(section.title[lang] for section in self.sections)
