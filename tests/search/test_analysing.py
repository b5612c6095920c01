"""What is known of a document depends on it alone, so that a build may keep it; the merge is the same either way."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some
from msgspec.structs import replace

from bases import HOME
from pangkalan.keeping.marks import mark
from pangkalan.language import Lang
from pangkalan.reading.source import read
from pangkalan.search.analysing import NEAR, Analysed, analysed, paired, weighed
from pangkalan.search.documents import Document, Facets
from pangkalan.search.index import Index, Past, build
from pangkalan.search.inverting import Lessons
from pangkalan.search.postings import HIGHEST
from pangkalan.search.thesaurus import Thesaurus, read_thesaurus

FACETS = Facets(("koping",), (), ())
THESAURUS = read_thesaurus(read("kamus.yml", (HOME / "contributions" / "_vocabulary" / "kamus.yml").read_bytes()))


def document(number: int, lang: Lang, **changes: str) -> Document:
    bodies = {Lang.ID: "Anak itu sulit tidur dan takut. ", Lang.EN: "The child cannot sleep and is afraid. "}
    given = Document(f"koping/p{number}/", lang, f"Judul {number}", "Ringkas.", "koping", body=bodies[lang] * number)
    return replace(given, **changes)


DOCUMENTS = [document(number, lang) for number in range(1, 20) for lang in Lang]


class Notebook:
    """Remembers what was learnt, as a build does: pickled, by the mark of the document."""

    def __init__(self) -> None:
        self.kept: dict[bytes, bytes] = {}
        self.learnt: list[str] = []
        self.lessons = Lessons(self.learn, self.mark, self.recall)

    def mark(self, given: Document) -> bytes:
        return mark(repr(given))

    def learn(self, some: Sequence[Document]) -> Iterator[Analysed]:
        for each in some:
            self.learnt.append(each.address)
            found = analysed(each)
            self.kept[self.mark(each)] = pickle.dumps(found)
            yield found

    def recall(self, marks: Sequence[bytes]) -> dict[bytes, Analysed]:
        return {each: pickle.loads(self.kept[each]) for each in marks if each in self.kept}  # noqa: S301


def kept(built: Mapping[Lang, Index]) -> dict[Lang, Past]:
    """Return the merges as they come back from where they are kept."""
    return {lang: Past.of(pickle.loads(pickle.dumps(index.past.plain()))) for lang, index in built.items()}  # noqa: S301


def told(built: Mapping[Lang, Index]) -> dict[Lang, tuple[Mapping[str, bytes], Mapping[str, Any]]]:
    """Return what a client gets; the past that a build leaves tells also how it came about."""
    return {lang: (index.files, index.core) for lang, index in built.items()}


def test_nothing_is_learnt_twice() -> None:
    notes = Notebook()
    fresh = build(DOCUMENTS, THESAURUS, FACETS, notes.lessons)
    assert told(fresh) == told(build(DOCUMENTS, THESAURUS, FACETS))
    assert len(notes.learnt) == len(DOCUMENTS)
    notes.learnt.clear()
    assert told(build(DOCUMENTS, THESAURUS, FACETS, notes.lessons, kept(fresh))) == told(fresh)
    assert notes.learnt == []
    changed = [document(1, Lang.ID, body="Kakek kehilangan pekerjaan karena dirumahkan."), *DOCUMENTS[1:]]
    build(changed, THESAURUS, FACETS, notes.lessons, kept(fresh))
    assert notes.learnt == ["koping/p1/"]


WORDS = ("takut", "gelap", "kehilangan", "kerja", "dirumahkan", "cemas", "anak", "sulit", "tidur", "kakek", "pandemi")
FEW = Thesaurus(tuple(group for group in THESAURUS.groups if {*WORDS} & {*" ".join(group.forms()).split()})[:12])
some_documents = some.dictionaries(
    some.tuples(some.integers(1, 9), some.sampled_from(Lang)),
    some.lists(some.sampled_from(WORDS), max_size=8),
    max_size=9,
)


@settings(max_examples=60, deadline=None)
@given(some.lists(some_documents, min_size=2, max_size=5))
def test_what_is_merged_step_by_step_is_merged_at_once(steps: list[dict[tuple[int, Lang], list[str]]]) -> None:
    notes = Notebook()
    before: dict[Lang, Past] = {}
    for step in steps:
        documents = [document(number, lang, body=" ".join(said)) for (number, lang), said in step.items()]
        built = build(documents, FEW, FACETS, notes.lessons, before)
        assert told(built) == told(build(documents, FEW, FACETS))
        before = kept(built)


def test_a_merge_whose_lessons_are_lost_is_made_anew() -> None:
    notes = Notebook()
    before = kept(build(DOCUMENTS, THESAURUS, FACETS, notes.lessons))
    notes.kept.clear()
    built = build(DOCUMENTS[4:], THESAURUS, FACETS, notes.lessons, before)
    assert told(built) == told(build(DOCUMENTS[4:], THESAURUS, FACETS))


def test_a_merge_for_another_thesaurus_is_made_anew() -> None:
    notes = Notebook()
    before = kept(build(DOCUMENTS, Thesaurus(), FACETS, notes.lessons))
    built = build(DOCUMENTS, THESAURUS, FACETS, notes.lessons, before)
    assert told(built) == told(build(DOCUMENTS, THESAURUS, FACETS))


def test_another_document_changes_no_weight_of_the_first() -> None:
    alone = analysed(DOCUMENTS[0])
    build([*DOCUMENTS, document(99, Lang.ID, body="Lain sekali. " * 5_000)], THESAURUS, FACETS)
    assert analysed(DOCUMENTS[0]) == alone
    assert all(1 <= weight <= HIGHEST for weight in weighed(alone).impacts.values())


def test_stems_that_stand_near_each_other_are_known_in_their_order() -> None:
    known = analysed(
        document(1, Lang.ID, summary="Cemas", body="sulit tidur karena takut gelap gulita sunyi senyap malam")
    )
    stems = weighed(known).stems
    every = dict.fromkeys(stems, frozenset(stems) - {""})
    pairs = paired(stems, every)
    assert {"sulit tidur", "tidur takut"} <= pairs
    assert "tidur sulit" not in pairs
    # `karena` says nothing, but it takes a place.
    assert "sulit takut" in pairs
    assert NEAR == 3
    assert "sulit gelap" not in pairs
    # What stands in another part is not near.
    assert not any(pair.startswith("cemas ") for pair in pairs)
    assert paired(stems, {"sulit": frozenset({"takut", "gelap"})}) == {"sulit takut"}


def test_any_text_is_analysed() -> None:
    for body in ("", "\0\ud800", "a" * 100_000, "yang dan di", "1 2 3 😀"):
        assert weighed(analysed(document(1, Lang.ID, title="", summary="", body=body))).half > 0
