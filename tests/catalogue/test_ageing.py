"""What is old: reviews, services and translations, as of a day that is passed in."""

from __future__ import annotations

import datetime

import pytest

from bases import HOME
from pangkalan.catalogue.ageing import months_later, review
from pangkalan.catalogue.services import Standing, state
from pangkalan.catalogue.translations import aged_sections, sections, stamp
from pangkalan.language import Lang
from pangkalan.reading.base import Base
from pangkalan.reading.source import read
from pangkalan.schema.material import Material, accept, read_draft
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, read_vocabularies

TYPES = all_types()
VOCABULARIES = read_vocabularies(Base(HOME, HOME))
DAY = datetime.date(2026, 11, 23)


def material(kind: str, changes: dict[str, str], body: str | None = None) -> Material:
    text = sample(TYPES[kind], Lang.ID, changes, body)
    accepted = accept(read_draft(read(f"contributions/{kind}/contoh.id.md", text.encode()), TYPES, VOCABULARIES))
    assert accepted
    return accepted


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-11-23", 24, "2028-11-23"),
        ("2026-12-31", 2, "2027-02-28"),
    ],
)
def test_months_end_on_a_day_that_exists(start, months, end) -> None:
    assert months_later(datetime.date.fromisoformat(start), months) == datetime.date.fromisoformat(end)


def test_a_review_counts_only_with_a_reviewer() -> None:
    alone = {"dibuat": "2026-01-01", "tanggal_tinjau": "2026-02-01"}
    assert review(material("koping", alone), DAY).reviewed is None
    reviewed = material("koping", alone | {"ditinjau_oleh": "\n  - nama: Sari\n    peran: psikolog"})
    assert review(reviewed, DAY).reviewed == datetime.date(2026, 2, 1)


def test_a_review_is_overdue_the_day_after_it_is_due() -> None:
    due = material("koping", {"dibuat": "2020-01-01", "tinjau_lagi": "2026-11-23"})
    assert not review(due, DAY).overdue
    assert review(due, DAY + datetime.timedelta(days=1)).overdue


CHECKED = {"terakhir_diperiksa": "2026-11-01", "cara_periksa": "dihubungi"}


@pytest.mark.parametrize(
    ("changes", "days", "standing", "dialable"),
    [
        (CHECKED, 0, Standing.ACTIVE, True),
        (CHECKED, 90, Standing.ACTIVE, True),
        (CHECKED, 91, Standing.UNCHECKED, True),
        (CHECKED | {"krisis": "ya"}, 30, Standing.ACTIVE, True),
        (CHECKED | {"krisis": "ya"}, 31, Standing.UNCHECKED, True),
        (CHECKED | {"cara_periksa": "belum"}, 0, Standing.UNCHECKED, True),
        (CHECKED, -1, Standing.UNCHECKED, True),
        (CHECKED | {"status_layanan": "arsip"}, 0, Standing.ARCHIVED, False),
        (CHECKED | {"status_layanan": "tidak-aktif"}, 0, Standing.CLOSED, False),
        (CHECKED | {"status": "arsip"}, 0, Standing.ARCHIVED, False),
    ],
)
def test_a_service_is_active_only_while_its_check_is_fresh(changes, days, standing, dialable) -> None:
    judged = state(material("layanan", changes), datetime.date(2026, 11, 1) + datetime.timedelta(days=days))
    assert judged.standing is standing
    assert judged.dialable("119") is dialable


def test_an_old_number_is_hidden_but_for_short_codes_of_the_state() -> None:
    long = {**CHECKED, "saluran": '\n  - jenis: telepon\n    nilai: "021-5550100"'}
    late = datetime.date(2026, 11, 1) + datetime.timedelta(days=181)
    assert not state(material("layanan", long), late).listed
    judged = state(material("layanan", CHECKED), late)
    assert judged.listed
    assert judged.dialable("119")
    assert not judged.dialable("021-5550100")


BODY = "Awal.\n\n## Satu\n\nIsi satu.\n\n## Dua\n\nIsi dua.\n"


def test_a_translation_knows_which_sections_of_its_source_changed() -> None:
    before = material("koping", {}, BODY).draft
    stamps = "".join(f"\n  - bagian: {part.name}\n    sidik: {part.stamp}" for part in sections(before))
    english = sample(TYPES["koping"], Lang.EN, {"diterjemahkan_dari": stamps})
    changed = BODY.replace("Isi dua", "Isi baru").replace("## Satu\n\nIsi satu.\n\n", "") + "\n## Tiga\n\nIsi.\n"
    source = material("koping", {}, changed)
    path = "contributions/koping/contoh.en.md"
    translation = accept(read_draft(read(path, english.encode()), TYPES, VOCABULARIES, has_source=True), source)
    assert translation
    aged = list(aged_sections(source.draft, translation.draft))
    assert {(section.name, section.change) for section in aged} == {
        ("dua", "changed"),
        ("tiga", "added"),
        ("satu", "removed"),
    }


def test_spaces_and_emphasis_do_not_age_a_translation() -> None:
    assert stamp(["Cuci *tangan*\npakai sabun"]) == stamp(["Cuci tangan pakai  sabun"])
    assert stamp(["Cuci tangan"]) != stamp(["Cuci kaki"])
