"""What is known of a document depends on it alone, so that a build may keep it; the merge is the same either way."""

from __future__ import annotations

import pickle
from dataclasses import replace

from bases import HOME
from pangkalan.language import Lang
from pangkalan.reading.source import read
from pangkalan.search.analysing import NEAR, Analysed, analysed
from pangkalan.search.documents import Document, Facets
from pangkalan.search.index import build
from pangkalan.search.postings import HIGHEST
from pangkalan.search.thesaurus import read_thesaurus

FACETS = Facets(("koping",), (), ())
THESAURUS = read_thesaurus(
    read("kamus.yml", (HOME / "contributions" / "_vocabulary" / "kamus.yml").read_bytes())
)


def document(number: int, lang: Lang, **changes: str) -> Document:
    bodies = {Lang.ID: "Anak itu sulit tidur dan takut. ", Lang.EN: "The child cannot sleep and is afraid. "}
    given = Document(f"koping/p{number}/", lang, f"Judul {number}", "Ringkas.", "koping", body=bodies[lang] * number)
    return replace(given, **changes)


DOCUMENTS = [document(number, lang) for number in range(1, 20) for lang in Lang]


def test_what_was_kept_gives_the_same_index() -> None:
    kept: dict[str, bytes] = {}

    def keeping(given: Document) -> Analysed:
        kept.setdefault(repr(given), pickle.dumps(analysed(given)))
        found = pickle.loads(kept[repr(given)])  # noqa: S301
        assert isinstance(found, Analysed)
        return found

    fresh = build(DOCUMENTS, THESAURUS, FACETS)
    assert fresh == build(DOCUMENTS, THESAURUS, FACETS, keeping)
    assert fresh == build(DOCUMENTS, THESAURUS, FACETS, keeping)
    assert len(kept) == len(DOCUMENTS)


def test_another_document_changes_no_weight_of_the_first() -> None:
    alone = analysed(DOCUMENTS[0])
    build([*DOCUMENTS, document(99, Lang.ID, body="Lain sekali. " * 5_000)], THESAURUS, FACETS)
    assert analysed(DOCUMENTS[0]) == alone
    assert all(1 <= weight <= HIGHEST for weight in alone.impacts.values())


def test_stems_that_stand_near_each_other_are_known_in_their_order() -> None:
    found = analysed(document(1, Lang.ID, body="sulit tidur karena takut gelap gulita sunyi senyap malam")).pairs
    pairs = set(found.split("\n"))
    assert {"sulit tidur", "tidur takut"} <= pairs
    assert "tidur sulit" not in pairs
    # `karena` says nothing, but it takes a place.
    assert "sulit takut" in pairs
    assert NEAR == 3
    assert "sulit gelap" not in pairs


def test_any_text_is_analysed() -> None:
    for body in ("", "\0\ud800", "a" * 100_000, "yang dan di", "1 2 3 😀"):
        assert analysed(document(1, Lang.ID, title="", summary="", body=body)).half > 0
