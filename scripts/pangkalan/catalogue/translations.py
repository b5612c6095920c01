"""What a translation was made from, and which of its sections have aged since."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pangkalan.reading.body import Heading
from pangkalan.reading.front_matter import quoted
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft

METADATA = "isian"
"""The name of the fields whose words differ by language."""
OPENING = "pembuka"
"""The name of the part before the first heading."""


@dataclass(frozen=True)
class SourceSection:
    """A section of a source text: its name, its heading if it has one, and the stamp of its words."""

    name: str
    heading: Heading | None
    stamp: str


def sections(draft: Draft) -> tuple[SourceSection, ...]:
    """Return the sections of a text in order, the fields that are translated first.

    A stamp is made of the words alone: spaces, line breaks and marks of emphasis do not change it.
    """
    words: dict[str, list[str]] = {OPENING: []}
    for heading in draft.body.headings:
        words[heading.anchor] = []
    for passage in draft.body.passages:
        words[passage.section or OPENING].append(passage.text)
    headings = {heading.anchor: heading for heading in draft.body.headings}
    translated = SourceSection(METADATA, None, stamp(_translated_values(draft)))
    return (translated, *(SourceSection(name, headings.get(name), stamp(texts)) for name, texts in words.items()))


def _translated_values(draft: Draft) -> list[str]:
    if draft.type is None:
        return []
    described = fields(draft.type.meta)
    return [f"{name}: {draft.values[name]}" for name in described if described[name].localised and name in draft.values]


def stamp(texts: list[str]) -> str:
    """Return the stamp of some passages: the first 8 hex digits of the SHA-256 of their words."""
    from hashlib import sha256  # noqa: PLC0415 - OpenSSL takes as long to load as a page to read

    normal = "\n".join(" ".join(re.sub(r"[*_`]", "", text).split()) for text in texts)
    return sha256(normal.encode()).hexdigest()[:8]


@dataclass(frozen=True)
class Aged:
    """A section of the source that changed, appeared or vanished after it was translated."""

    name: str
    change: str
    heading: Heading | None


def aged_sections(source: Draft, translation: Draft) -> Iterator[Aged]:
    """Go through the sections in which a translation is older than its source; none if it carries no stamps."""
    stamps = {entry.section: entry.stamp for entry in translation.values.get("stamps", ())}
    if not stamps:
        return
    now = {section.name: section for section in sections(source)}
    for name, section in now.items():
        if name not in stamps:
            yield Aged(name, "added", section.heading)
        elif stamps[name] != section.stamp:
            yield Aged(name, "changed", section.heading)
    for name in stamps:
        if name not in now:
            yield Aged(name, "removed", None)


def stamped(source: Draft, translation: Draft) -> str:
    """Return the text of a translation with the stamps of its source as it is now.

    This says that the translation was made from, or compared with, the source in this state.
    """
    lines = [f"{KEY}:"]
    lines += [f"  - {{bagian: {section.name}, sidik: {quoted(section.stamp)}}}" for section in sections(source)]
    text = translation.source.lines
    entry = translation.front.get(KEY)
    last = translation.front.body_line - 2
    if entry:
        start = entry.place.line - 1
        end = next((n for n in range(start + 1, last + 1) if n == last or not text[n].startswith((" ", "-"))), last)
        return "\n".join([*text[:start], *lines, *text[end:]])
    return "\n".join([*text[:last], *lines, *text[last:]])


KEY = "diterjemahkan_dari"
"""The field that holds the stamps."""
