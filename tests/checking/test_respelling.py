"""A mended slip of the pen does not age a translation, and nothing else hides behind it."""

from __future__ import annotations

import pytest

from pangkalan.catalogue.translations import aged_sections, stamped, stamps_of, with_stamps
from pangkalan.checking.respelling import Respelt, Spelling, respelt
from pangkalan.language import Lang
from pangkalan.reading.source import read
from pangkalan.schema.material import Draft, read_draft
from pangkalan.schema.meta import SectionStamp
from pangkalan.schema.sample import sample
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_types

BODY = (
    "Cuci tangan. Cuci tangan lagi.\n\n## Resiko di rumah\n\nResiko kecil.\n\n- Cuci tangan.\n- Cuci tanagn 20 detik.\n"
)


def _draft(text: str, lang: str) -> Draft:
    path = f"contributions/koping/contoh.{lang}.md"
    return read_draft(read(path, text.encode()), all_types(), Vocabularies({}), has_source=lang == "en")


def _source(body: str) -> Draft:
    return _draft(sample(all_types()["koping"], Lang.ID, {}, body), "id")


def _translation(source: Draft) -> Draft:
    return _draft(stamped(source, _draft(sample(all_types()["koping"], Lang.EN, {}, "Wash.\n"), "en")), "en")


def _respelt(after: str, *spellings: Spelling, whole_sections: bool = False) -> tuple[Respelt, set[str]]:
    translation = _translation(_source(BODY))
    if whole_sections:
        old = [SectionStamp(section=name, stamp=entry.stamp) for name, entry in stamps_of(translation).items()]
        translation = _draft(with_stamps(translation, old), "en")
    outcome = respelt(_source(after), translation, spellings)
    return outcome, {aged.name for aged in aged_sections(_source(after), _draft(outcome.text, "en"))}


SLIP = Spelling("tanagn", "tangan")


@pytest.mark.parametrize("whole_sections", [False, True])
def test_a_mended_slip_ages_nothing(whole_sections: bool) -> None:
    outcome, aged = _respelt(BODY.replace("tanagn", "tangan"), SLIP, whole_sections=whole_sections)
    assert outcome.accepted
    assert not aged


def test_the_paragraph_is_named_that_was_taken_for_mended() -> None:
    outcome, _ = _respelt(BODY.replace("tanagn", "tangan"), SLIP)
    assert [paragraph.said for paragraph in outcome.accepted] == ["Cuci tangan 20 detik."]


def test_a_word_that_stands_twice_may_have_been_mended_once() -> None:
    before = "Tanagn dan tangan bersih."
    source, after = _source(before), _source("Tangan dan tangan bersih.")
    outcome = respelt(after, _translation(source), [Spelling("Tanagn", "Tangan")])
    assert outcome.accepted
    assert not list(aged_sections(after, _draft(outcome.text, "en")))


def test_several_slips_are_mended_together() -> None:
    after = BODY.replace("tanagn", "tangan").replace("Resiko kecil", "Risiko kecil")
    outcome, aged = _respelt(after, SLIP, Spelling("Resiko", "Risiko"))
    assert len(outcome.accepted) == 2
    assert not aged


@pytest.mark.parametrize(
    "after",
    [
        BODY.replace("tanagn 20", "tangan 10"),
        BODY.replace("tanagn", "tangan kiri"),
        BODY.replace("tanagn", "tangan").replace("Resiko kecil.", "Resiko besar."),
        BODY.replace("- Cuci tanagn 20 detik.\n", ""),
        BODY.replace("tanagn", "tangan") + "- Selesai.\n",
        BODY.replace("tanagn", "tangan").replace("- Cuci tangan.\n", ""),
    ],
)
def test_anything_more_than_the_slip_stays_old(after: str) -> None:
    _, aged = _respelt(after, SLIP)
    assert aged == {"resiko-di-rumah"}


def test_another_change_beside_the_slip_is_the_only_one_still_told() -> None:
    after = BODY.replace("tanagn", "tangan").replace("Resiko kecil.", "Resiko besar.")
    outcome, _ = _respelt(after, SLIP)
    (aged,) = aged_sections(_source(after), _draft(outcome.text, "en"))
    assert [(change.kind, change.now and change.now.said) for change in aged.changes] == [("changed", "Resiko besar.")]


def test_without_a_match_nothing_is_written() -> None:
    outcome, aged = _respelt(BODY.replace("tanagn", "tangan"), Spelling("kkai", "kaki"))
    assert not outcome.accepted
    assert outcome.text == _translation(_source(BODY)).source.text
    assert aged == {"resiko-di-rumah"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "tangan"),
        ("tangan", "tangan"),
        ("boleh", "tidak boleh"),
        ("jangan", "tangan"),
        ("10 menit", "1 menit"),
        ("0,1", "0.1 persen"),
        ("rumah sakit", "puskesmas"),
        ("may", "many"),
    ],
)
def test_more_than_a_slip_is_refused(old: str, new: str) -> None:
    assert Spelling(old, new).refusal()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("resiko", "risiko"),
        ("dirumah", "di rumah"),
        ("Sholat", "Salat"),
        ("aktifitas", "aktivitas"),
        ("recieve", "receive"),
        ("20 detk", "20 detik"),
        ("tidak da", "tidak ada"),
    ],
)
def test_a_slip_is_accepted(old: str, new: str) -> None:
    assert Spelling(old, new).refusal() is None
