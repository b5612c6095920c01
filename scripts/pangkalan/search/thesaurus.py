"""The thesaurus: what people say for the same thing, in both languages, written out or misspelt.

`contributions/_vocabulary/kamus.yml` holds a group a line; a group that cannot be read is a problem of its own and
hides no other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.keeping.marks import mark
from pangkalan.language import Text
from pangkalan.reading import front_matter as written
from pangkalan.reading.source import Place, Source
from pangkalan.search import faults
from pangkalan.search.faults import Fault, ThesaurusProblem
from pangkalan.search.tokens import is_stop, words

NAME = "kamus"
"""The vocabulary file that holds the thesaurus."""
LISTS = ("sama", "inggris", "gaul", "salah_ketik")
KEYS = ("istilah", *LISTS, "satu_arah", "topik")
LONGEST_FORM = 80
MOST_WORDS = 10
MOST_FORMS = 60
FEW_WORDS = 2
"""So few common words and nothing else would match anything."""


class Group(Struct, frozen=True):
    """Forms that mean the same: `spoken` and `misspelt` are only understood; `english` belongs to the other language.

    In a `one_way` group the other forms lead to the term, but the term does not lead to them.
    """

    term: str
    same: tuple[str, ...]
    english: tuple[str, ...]
    spoken: tuple[str, ...]
    misspelt: tuple[str, ...]
    one_way: bool
    topic: str
    place: Place

    def forms(self) -> Iterator[str]:
        """Go through every form, misspellings last."""
        yield self.term
        yield from (*self.same, *self.english, *self.spoken, *self.misspelt)


class Thesaurus(Struct, frozen=True):
    """The groups that can be used, in the order written, and what is wrong with the others."""

    groups: tuple[Group, ...] = ()
    problems: tuple[ThesaurusProblem, ...] = ()

    @property
    def mark(self) -> bytes:
        """The same just where the groups are the same."""
        return mark(repr(self.groups))


def thesaurus(catalogue: Catalogue) -> Thesaurus:
    """Return the thesaurus of a base: a fact of the catalogue, since to read it takes a while."""
    return read_thesaurus(catalogue.vocabularies[NAME].source, catalogue.vocabularies["topik"].words)


def read_thesaurus(source: Source | None, topics: Mapping[str, object] | None = None) -> Thesaurus:
    """Read a file of groups; `topics` are the words that `topik` may have, None for any."""
    return Thesaurus() if source is None else _read(source, None if topics is None else tuple(topics))


# Whoever watches a base checks and builds it many times, and the thesaurus seldom changes between two of them.
@lru_cache(maxsize=2)
def _read(source: Source, topics: tuple[str, ...] | None) -> Thesaurus:
    reader = _Reader(topics)
    for first, lines in _items(source):
        if lines[0].startswith("- "):
            reader.add(source.path, [" " + lines[0][1:], *lines[1:]], first)
        else:
            line = lines[0].strip()
            instead = f"- {{{line}}}" if line.startswith("istilah:") else ""
            reader.complain(
                Place(source.path, first), Fault.UNREADABLE, faults.NO_ITEM, instead=instead, length=len(line)
            )
    return Thesaurus(tuple(reader.groups), tuple(reader.problems))


def _items(source: Source) -> Iterator[tuple[int, list[str]]]:
    """Go through the items of the list: the number of their first line, and their lines."""
    first, lines = 0, list[str]()
    for number, line in enumerate(source.lines, 1):
        if line.startswith("#") or not line.strip():
            continue
        if not line.startswith(" "):
            if lines:
                yield first, lines
            first, lines = number, []
        lines.extend([""] * (number - first - len(lines)))
        lines.append(line)
    if lines:
        yield first, lines


class _Reader:
    def __init__(self, topics: Collection[str] | None) -> None:
        self.topics = topics
        self.groups: list[Group] = []
        self.problems: list[ThesaurusProblem] = []
        self.terms: dict[str, Place] = {}
        self.forms: dict[str, tuple[str, int]] = {}

    def complain(
        self, place: Place, fault: Fault, message: Text, *, instead: str = "", length: int = 1, **values: str
    ) -> None:
        said = Text(message.id.format(**values), message.en.format(**values))
        self.problems.append(ThesaurusProblem(place, fault, said, instead, max(length, 1)))

    def add(self, path: str, lines: list[str], first: int) -> None:
        """Read one item; a group is used only if nothing is wrong with it."""
        before = len(self.problems)
        read = written.read_pairs(path, lines, first)
        for slip in read.problems:
            self.complain(slip.place, Fault.UNREADABLE, faults.UNREADABLE, instead=slip.mended.strip(), slip=slip.slip)
        place = Place(path, first, 3)
        values: dict[str, list[written.Scalar]] = {}
        for entry in read.entries:
            length = len(entry.key)
            if entry.key not in KEYS:
                instead = _nearest(entry.key, KEYS)
                known = ", ".join(KEYS)
                self.complain(
                    entry.place,
                    Fault.KEY,
                    faults.UNKNOWN_KEY,
                    instead=instead,
                    length=length,
                    key=entry.key,
                    keys=known,
                )
                continue
            if entry.key in values:
                self.complain(entry.place, Fault.KEY, faults.TWICE, length=length, key=entry.key)
            values[entry.key] = self._scalars(entry)
        self._check(place, values, read_well=len(self.problems) == before)
        if len(self.problems) == before:
            of = {key: tuple(scalar.text for scalar in values.get(key, ())) for key in KEYS}
            term = of["istilah"][0]
            self.terms[" ".join(words(term))] = place
            for name in ("istilah", *LISTS):
                for form in of[name]:
                    self.forms.setdefault(" ".join(words(form)), (term, first))
            self.groups.append(
                Group(
                    term,
                    of["sama"],
                    of["inggris"],
                    of["gaul"],
                    of["salah_ketik"],
                    of["satu_arah"] == ("ya",),
                    "".join(of["topik"]),
                    place,
                )
            )

    def _scalars(self, entry: written.Entry) -> list[written.Scalar]:
        """Return the values of a key; lists where lists belong, single values elsewhere."""
        if entry.key in LISTS and isinstance(entry.value, written.Sequence):
            kept = [item for item in entry.value.items if isinstance(item, written.Scalar)]
            if len(kept) == len(entry.value.items):
                return kept
        elif entry.key not in LISTS and isinstance(entry.value, written.Scalar):
            return [entry.value]
        is_list = entry.key in LISTS
        text = entry.value.text if isinstance(entry.value, written.Scalar) else ""
        instead = f"[{text}]" if is_list and text else ""
        self.complain(
            entry.value.place,
            Fault.UNREADABLE,
            faults.SHAPE[is_list],
            instead=instead,
            length=len(text),
            key=entry.key,
        )
        return []

    def _check(self, place: Place, values: Mapping[str, list[written.Scalar]], *, read_well: bool) -> None:
        term = values.get("istilah") or []
        if not term:
            self.complain(place, Fault.KEY, faults.NO_TERM)
            return
        forms = [*term, *(form for key in LISTS for form in values.get(key, ()))]
        if len(forms) < 2 and read_well:
            self.complain(place, Fault.SIZE, faults.ALONE, term=term[0].text)
        if len(forms) > MOST_FORMS:
            self.complain(place, Fault.SIZE, faults.TOO_MANY, most=str(MOST_FORMS))
        name = " ".join(words(term[0].text))
        second = self.terms.get(name)
        if second:
            line = str(second.line)
            self.complain(
                term[0].place,
                Fault.REPEATED,
                faults.SECOND_GROUP,
                length=len(term[0].text),
                term=term[0].text,
                line=line,
            )
        for keys in (("istilah", "sama", "gaul", "salah_ketik"), ("inggris",)):
            known: set[str] = set()
            for form in (form for name in keys for form in values.get(name, ())):
                self._check_form(form, known, own=second is not None)
        for choice in values.get("satu_arah", ()):
            if choice.text not in ("ya", "tidak"):
                instead = "ya" if choice.text.lower() in _MEANT_YES else "tidak"
                self.complain(choice.place, Fault.KEY, faults.NOT_YES, instead=instead, length=len(choice.text))
        for topic in values.get("topik", ()):
            if self.topics is not None and topic.text not in self.topics:
                instead = _nearest(topic.text, self.topics)
                self.complain(
                    topic.place, Fault.KEY, faults.NO_TOPIC, instead=instead, length=len(topic.text), topic=topic.text
                )

    def _check_form(self, form: written.Scalar, known: set[str], *, own: bool) -> None:
        found = words(form.text)
        spelt = " ".join(found)
        elsewhere, line = self.forms.get(spelt, ("", 0))
        fault, message = None, faults.LENGTH
        if not found or len(form.text) > LONGEST_FORM or len(found) > MOST_WORDS:
            fault = Fault.USELESS
        elif len(found) <= FEW_WORDS and all(map(is_stop, found)):
            fault, message = Fault.USELESS, faults.ONLY_STOP
        elif form.text in known:
            fault, message = Fault.REPEATED, faults.REPEATED
        elif elsewhere and not own:
            fault, message = Fault.REPEATED, faults.ELSEWHERE
        known.add(form.text)
        if fault:
            shown = form.text[:LONGEST_FORM]
            self.complain(form.place, fault, message, length=len(form.text), form=shown, term=elsewhere, line=str(line))


_MEANT_YES = {"true", "yes", "y", "iya", "benar", "1", "on"}


def _nearest(word: str, known: Iterable[str]) -> str:
    """Return the word that was probably meant, or none."""
    return next(iter(get_close_matches(word, list(known), 1)), "")
