"""Controlled vocabularies: the words an author may choose from, each with its label in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from pangkalan.language import Text
from pangkalan.reading import front_matter as written
from pangkalan.reading.source import Place, Source


class Word(Struct, frozen=True):
    """One word of a vocabulary; a retired word may stand in old materials, but not in new ones."""

    slug: str
    label: Text
    note: Text | None = None
    retired: bool = False
    place: Place | None = None


class Vocabulary(Struct, frozen=True):
    """The words of one vocabulary, in the order in which they are shown, and the file that they stand in."""

    name: str
    words: Mapping[str, Word]
    source: Source | None = None

    def __contains__(self, slug: str) -> bool:
        return slug in self.words

    def label(self, slug: str) -> Text:
        """Return the label of a word; a word that is not in the vocabulary stands for itself."""
        word = self.words.get(slug)
        return word.label if word else Text(slug, slug)


class Vocabularies(Struct, frozen=True):
    """All vocabularies of a base by name."""

    by_name: Mapping[str, Vocabulary]

    def __getitem__(self, name: str) -> Vocabulary:
        return self.by_name.get(name) or Vocabulary(name, {})

    def all(self) -> list[Vocabulary]:
        """Return the vocabularies in the order of their names."""
        return [vocabulary for _, vocabulary in sorted(self.by_name.items())]

    def slugs(self) -> list[str]:
        """Return every word as `vocabulary/slug`, in order."""
        return [f"{vocabulary.name}/{slug}" for vocabulary in self.all() for slug in sorted(vocabulary.words)]


class Unopened(Mapping[str, Vocabulary]):
    """Vocabularies by name, each read when it is first asked for: a check of one file needs few of them."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._read: dict[str, Vocabulary] = {}

    def __getitem__(self, name: str) -> Vocabulary:
        read = self._read.get(name)
        if read is None:
            read = self._read[name] = read_vocabulary(name, self._sources[name])
        return read

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


# Whoever watches a base reads its vocabularies again and again, and they seldom change in between.
@lru_cache(maxsize=64)
def read_vocabulary(name: str, source: Source) -> Vocabulary:
    """Read a file of words (`slug: {id: ..., en: ..., note: ..., retired: ya}`); what cannot be read is left out."""
    words = {}
    for entry in written.read_pairs(source.path, source.lines).entries:
        if not isinstance(entry.value, written.Mapping):
            continue
        parts = {part.key: part.value.text for part in entry.value.entries if isinstance(part.value, written.Scalar)}
        label = Text(parts.get("id", entry.key), parts.get("en", parts.get("id", entry.key)))
        note = Text(parts["note"], parts.get("note_en", parts["note"])) if "note" in parts else None
        words[entry.key] = Word(entry.key, label, note, parts.get("retired") == "ya", entry.place)
    return Vocabulary(name, words, source)
