"""Taking a mended slip of the pen in a source for what it is, so that its translations do not age.

The editor says what was written and what is written now. Nothing is taken on trust: a paragraph counts as mended only
if it has, with the old spelling put back, just the words that were translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from pangkalan.catalogue.paragraphs import Paragraph, hashed, normal, paragraph_stamp, paragraphs
from pangkalan.catalogue.translations import SourceSection, sections, stamped_section, stamps_of, with_stamps
from pangkalan.checking.spelling import distance
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.meta import SectionStamp

_MOST_LETTERS = 2
_MOST_READINGS = 500
"""So many ways to put old spellings back into a paragraph are tried."""
_SENSE = re.compile(
    r"\b(?:tidak|tak|bukan|jangan|belum|tanpa|boleh|wajib|harus|no|not|never|without|must|may|should)\b", re.IGNORECASE
)


class Spelling(Struct, frozen=True):
    """A slip of the pen: how it was written, and how it is written now."""

    old: str
    new: str

    def refusal(self) -> Text | None:
        """Say why this is more than a slip of the pen; None if it is one."""
        if not self.old or not self.new or self.old == self.new:
            return _EMPTY
        if re.findall(r"\d+", self.old) != re.findall(r"\d+", self.new):
            return _NUMBER
        if _senses(self.old) != _senses(self.new):
            return _TURNED
        if distance(_letters(self.old), _letters(self.new)) > _MOST_LETTERS:
            return _OTHER_WORDS
        return None


_EMPTY = Text(
    'tulis tulisan lama dan tulisan baru, misalnya --ejaan "resiko=risiko"',
    'write the old and the new spelling, for example --ejaan "resiko=risiko"',
)
_NUMBER = Text("angkanya berubah", "a number changed")
_TURNED = Text(
    "kata seperti 'tidak', 'jangan', 'boleh', atau 'harus' berubah", "a word such as 'not', 'may' or 'must' changed"
)
_OTHER_WORDS = Text("hurufnya berbeda terlalu banyak", "too many letters differ")


def _senses(text: str) -> list[str]:
    return [word.casefold() for word in _SENSE.findall(text)]


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


class Respelt(Struct, frozen=True):
    """A translation with new stamps, and the paragraphs of its source in which only the spelling was mended."""

    text: str
    accepted: tuple[Paragraph, ...]


def respelt(source: Draft, translation: Draft, spellings: Sequence[Spelling]) -> Respelt:
    """Bring the stamps of a translation up to date where its source differs by these spellings alone."""
    now = {section.name: section for section in sections(source)}
    parts = paragraphs(source)
    accepted: list[Paragraph] = []
    entries = []
    for name, entry in stamps_of(translation).items():
        if name in now and entry.stamp != now[name].stamp:
            entry, mended = _mended(entry, now[name], parts[name], spellings)  # noqa: PLW2901 - the entry, brought up to date
            accepted += mended
        entries.append(entry)
    return Respelt(with_stamps(translation, entries) if accepted else translation.source.text, tuple(accepted))


def _mended(
    entry: SectionStamp, section: SourceSection, parts: Sequence[Paragraph], spellings: Sequence[Spelling]
) -> tuple[SectionStamp, list[Paragraph]]:
    """Return the stamps of a section with those of mended paragraphs made anew, and these paragraphs."""
    before = entry.paragraphs.split()
    if len(before) != len(parts):
        whole = "\n".join(map(normal, section.texts))
        if not before and any(hashed(text, 8) == entry.stamp for text in _readings(whole, spellings)):
            return stamped_section(section, parts), list(parts[:1])
        return entry, []
    mended = [
        part
        for old, part in zip(before, parts, strict=True)
        if old != part.stamp and any(paragraph_stamp(text) == old for text in _readings(part.normal, spellings))
    ]
    stamps = [part.stamp if part in mended else old for old, part in zip(before, parts, strict=True)]
    if stamps == [part.stamp for part in parts]:
        return stamped_section(section, parts), mended
    return SectionStamp(section=entry.section, stamp=entry.stamp, paragraphs=" ".join(stamps)), mended


def _readings(text: str, spellings: Iterable[Spelling]) -> Iterator[str]:
    """Go through a text with old spellings put back: everywhere, or at one place."""
    readings = [text]
    for spelling in spellings:
        written = re.compile(rf"(?<!\w){re.escape(normal(spelling.new))}(?!\w)")
        old = normal(spelling.old)
        for reading in readings[:_MOST_READINGS]:
            spans = [found.span() for found in written.finditer(reading)]
            if len(spans) > 1:
                readings.append(old.join(written.split(reading)))
            readings += [reading[:start] + old + reading[end:] for start, end in spans]
    yield from readings[1:]
