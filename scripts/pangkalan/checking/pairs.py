"""A source text and its translation side by side: what rules about translations look at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import zip_longest
from typing import NamedTuple

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.memory import remembering
from pangkalan.language import Lang
from pangkalan.reading.body import Passage
from pangkalan.reading.source import Place
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft


class Pair(Struct, frozen=True, dict=True):
    """A source text and its translation, both readable."""

    source: Draft
    translation: Draft

    @cached_property
    def same_outline(self) -> bool:
        """Whether both have the same headings by level, so that sections can be laid side by side."""
        return self._levels(self.source) == self._levels(self.translation)

    @cached_property
    def aligned(self) -> bool:
        """Whether every passage has its counterpart."""
        return self._kinds(self.source) == self._kinds(self.translation)

    @staticmethod
    def _levels(draft: Draft) -> list[int]:
        return [heading.level for heading in draft.body.headings]

    @staticmethod
    def _kinds(draft: Draft) -> list[str]:
        return [passage.kind for passage in draft.body.passages]

    def passages(self) -> Iterator[tuple[Passage, Passage]]:
        """Go through the passages of the source with their counterparts; only where the two are aligned."""
        yield from zip(self.source.body.passages, self.translation.body.passages, strict=True)


@remembering
def pairs(catalogue: Catalogue) -> tuple[Pair, ...]:
    """Return the translations whose text and source text can both be read."""
    return tuple(_pairs(catalogue))


def _pairs(catalogue: Catalogue) -> Iterator[Pair]:
    by_slug: dict[str, list[Draft]] = {}
    for draft in catalogue.drafts:
        if draft.slug and draft.lang and _fit(draft):
            by_slug.setdefault(draft.slug, []).append(draft)
    for drafts in by_slug.values():
        source = next((draft for draft in drafts if not draft.translation), None)
        if source is None:
            continue
        for draft in drafts:
            if draft.translation and draft.lang is not source.lang and draft.type is source.type:
                yield Pair(source, draft)
    for page in catalogue.written:
        if len(page.versions) > 1 and all(_fit(draft) for draft in page.versions.values()):
            yield Pair(page.versions[Lang.ID], page.versions[Lang.EN])


def _fit(draft: Draft) -> bool:
    return draft.sound


def beside(place: Place | None) -> dict[str, str]:
    """Return the values for a sentence that leads to the place in the source text; empty ones where it is not known."""
    return {
        "beside": f" Bandingkan dengan baris {place.line} naskah sumber ({place.path})." if place else "",
        "beside_en": f" Compare it with line {place.line} of the source ({place.path})." if place else "",
    }


def told_difference(there: Sequence[str], here: Sequence[str]) -> dict[str, str]:
    """Return the values for a sentence on what only the source has, and what only the translation."""
    parts = [
        (f"hanya di naskah sumber {', '.join(there)}", f"only in the source {', '.join(there)}") if there else None,
        (f"hanya di terjemahan {', '.join(here)}", f"only in the translation {', '.join(here)}") if here else None,
    ]
    told = [part for part in parts if part]
    return {
        "difference": "; ".join(indonesian for indonesian, _ in told),
        "difference_en": "; ".join(english for _, english in told),
    }


def texts(catalogue: Catalogue) -> Iterator[Draft]:
    """Go through every text that can be read, materials and hand-written pages alike."""
    pages = (draft for page in catalogue.written for draft in page.versions.values())
    yield from (draft for draft in (*catalogue.drafts, *pages) if _fit(draft))


def start_of_text(draft: Draft) -> Place:
    """Return the place of the first words of the text, or the beginning of the file."""
    return draft.body.passages[0].place if draft.body.passages else draft.place


class Said(NamedTuple):
    """What a localised field says in the source and in the translation; one entry for each item of a list."""

    key: str
    place: Place
    source: str
    translation: str


def said_in_both(pair: Pair) -> Iterator[Said]:
    """Go through the localised fields that both files fill in, item by item."""
    record = pair.source.type.meta if pair.source.type else None
    localised = (
        {name: field.key for name, field in fields(record).items() if field.localised} if record else _PAGE_FIELDS
    )
    for name, key in localised.items():
        if name in pair.source.values and name in pair.translation.values:
            place = pair.translation.place_of(key)
            for one, other in zip_longest(
                _texts(pair.source.values[name]), _texts(pair.translation.values[name]), fillvalue=""
            ):
                yield Said(key, place, one, other)


_PAGE_FIELDS = {"title": "judul", "summary": "ringkasan"}


def _texts(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [" ".join(_texts(item)) for item in value]
    if isinstance(value, Struct):
        return [" ".join(text for name in fields(type(value)) for text in _texts(getattr(value, name)))]
    return [str(value)] if isinstance(value, str) else []


_TARGET = re.compile(r"\]\([^()]*\)|<[^<>]*>")


def without_targets(passage: Passage) -> str:
    """Return a passage without the targets of its links, every other character in its place."""
    return _TARGET.sub(lambda found: " " * len(found[0]), passage.text)
