"""What a translation was made from, and which of its sections have aged since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from pangkalan.catalogue.paragraphs import METADATA, OPENING, Change, Paragraph, changes, hashed, normal, paragraphs
from pangkalan.reading.body import Heading
from pangkalan.reading.front_matter import quoted
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft
from pangkalan.schema.meta import SectionStamp

KEY = "diterjemahkan_dari"
"""The field that holds the stamps."""
MOST_PARAGRAPHS = 120
"""Of a section with more paragraphs only the whole is stamped: a line of the fields stays a line."""


class SourceSection(Struct, frozen=True, dict=True):
    """A section of a source text: its name, its heading if it has one, and the texts that its stamp is made of."""

    name: str
    heading: Heading | None
    texts: tuple[str, ...]

    @cached_property
    def stamp(self) -> str:
        """The stamp of all its words."""
        return stamp(self.texts)


def sections(draft: Draft) -> tuple[SourceSection, ...]:
    """Return the sections of a text in order, the fields that are translated first.

    A stamp is made of the words alone: spaces, line breaks and marks of emphasis do not change it.
    """
    texts: dict[str, list[str]] = {METADATA: _translated_values(draft), OPENING: []}
    for heading in draft.body.headings:
        texts[heading.anchor] = []
    for passage in draft.body.passages:
        texts[passage.section or OPENING].append(passage.text)
    headings = {heading.anchor: heading for heading in draft.body.headings}
    return tuple(SourceSection(name, headings.get(name), tuple(said)) for name, said in texts.items())


def _translated_values(draft: Draft) -> list[str]:
    if draft.type is None:
        return []
    described = fields(draft.type.meta)
    return [f"{name}: {draft.values[name]}" for name in described if described[name].localised and name in draft.values]


def stamp(texts: Sequence[str]) -> str:
    """Return the stamp of some passages: the first 8 hex digits of the SHA-256 of their words."""
    return hashed("\n".join(map(normal, texts)), 8)


class Aged(Struct, frozen=True):
    """A section of the source that changed, appeared or vanished after it was translated.

    `changes` name its paragraphs, where the translation knows their stamps. `index` is the place of the section among
    those that were translated.
    """

    name: str
    change: str
    heading: Heading | None
    changes: tuple[Change, ...] = ()
    index: int | None = None


def stamps_of(translation: Draft) -> dict[str, SectionStamp]:
    """Return the stamps that a translation carries, by section."""
    return {entry.section: entry for entry in translation.values.get("stamps", ())}


def aged_sections(source: Draft, translation: Draft) -> Iterator[Aged]:
    """Go through the sections in which a translation is older than its source; none if it carries no stamps."""
    stamps = stamps_of(translation)
    if not stamps:
        return
    order = {name: index for index, name in enumerate(stamps)}
    now = {section.name: section for section in sections(source)}
    for name, section in now.items():
        if name not in stamps:
            yield Aged(name, "added", section.heading)
        elif stamps[name].stamp != section.stamp:
            before = stamps[name].paragraphs.split()
            told = tuple(changes(before, paragraphs(source)[name])) if before else ()
            yield Aged(name, "changed", section.heading, told, order[name])
    for name in stamps:
        if name not in now:
            yield Aged(name, "removed", None, (), order[name])


def translated_heading(translation: Draft, aged: Aged) -> Heading | None:
    """Return the heading under which readers of a translation find an aged section; the source's where it has none."""
    parts = sections(translation)
    if aged.index is None or len(parts) != len(stamps_of(translation)):
        return aged.heading
    return parts[aged.index].heading


def translated_paragraphs(translation: Draft, index: int) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a translation in the section that stands at an index among those that were translated.

    They are told only while the translation still has a heading for each of its stamps.
    """
    parts = list(paragraphs(translation).values())
    return parts[index] if len(parts) == len(stamps_of(translation)) else ()


def stamped(source: Draft, translation: Draft) -> str:
    """Return the text of a translation with the stamps of its source as it is now.

    This says that the translation was made from, or compared with, the source in this state.
    """
    parts = paragraphs(source)
    return with_stamps(translation, [stamped_section(section, parts[section.name]) for section in sections(source)])


def completed(source: Draft, translation: Draft) -> str:
    """Return the text of a translation with the stamps of the paragraphs of its sections that have not aged.

    This says nothing new: where a section is as it was when it was translated, so are its paragraphs.
    """
    now = {section.name: section for section in sections(source)}
    parts = paragraphs(source)
    return with_stamps(
        translation,
        [
            stamped_section(now[name], parts[name]) if name in now and now[name].stamp == entry.stamp else entry
            for name, entry in stamps_of(translation).items()
        ],
    )


def carried_over(before: Draft, after: Draft, translation: Draft) -> str:
    """Return the text of a translation after its source was mended without any change of what it says.

    What was up to date stays so, and what had aged has aged as before.
    """
    if not stamps_of(translation):
        return translation.source.text
    was = {section.name: section for section in sections(before)}
    now = {section.name: section for section in sections(after)}
    old, new = paragraphs(before), paragraphs(after)
    entries = []
    for name, entry in stamps_of(translation).items():
        if name not in was or name not in now or len(old[name]) != len(new[name]):
            entries.append(entry)
        elif entry.stamp == was[name].stamp:
            entries.append(stamped_section(now[name], new[name]))
        else:
            renewed = {one.stamp: other.stamp for one, other in zip(old[name], new[name], strict=True)}
            known = " ".join(renewed.get(each, each) for each in entry.paragraphs.split())
            entries.append(SectionStamp(section=name, stamp=entry.stamp, paragraphs=known))
    return with_stamps(translation, entries)


def stamped_section(section: SourceSection, parts: Sequence[Paragraph]) -> SectionStamp:
    """Return the stamps of a section as it is now."""
    written = " ".join(part.stamp for part in parts) if len(parts) <= MOST_PARAGRAPHS else ""
    return SectionStamp(section=section.name, stamp=section.stamp, paragraphs=written)


def with_stamps(translation: Draft, stamps: Sequence[SectionStamp]) -> str:
    """Return the text of a translation with its stamps written anew, a line for each section."""
    lines = [f"{KEY}:", *(f"  - {{{', '.join(_written(entry))}}}" for entry in stamps)]
    text = translation.source.lines
    entry = translation.front.get(KEY)
    last = translation.front.body_line - 2
    if entry:
        start = entry.place.line - 1
        end = next((n for n in range(start + 1, last + 1) if n == last or not text[n].startswith((" ", "-"))), last)
        return "\n".join([*text[:start], *lines, *text[end:]])
    return "\n".join([*text[:last], *lines, *text[last:]])


def _written(entry: SectionStamp) -> Iterator[str]:
    yield f"bagian: {entry.section}"
    yield f"sidik: {quoted(entry.stamp)}"
    if entry.paragraphs:
        yield f"alinea: {entry.paragraphs}"
