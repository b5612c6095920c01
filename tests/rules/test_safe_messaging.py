"""Advice that harms is found, and warnings against it are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bases import HOME, TODAY
from inspecting import names
from pangkalan.checking.help import CRISIS_SERVICES, PROTECTION_SERVICES
from pangkalan.reading.base import Base
from pangkalan.workshop import check


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jangan khawatir. Campurkan pemutih dengan cuka.", "bleach-mixed"),
        ("Jangan lupa mencampur pemutih dengan cuka.", "bleach-mixed"),
        ("Tidak berbahaya mencampur pemutih dengan cuka.", "bleach-mixed"),
        ("Jangan pakai air saja, tetapi campurkan pemutih dan karbol.", "bleach-mixed"),
        ("## Jangan khawatir\n\nCampurkan pemutih dengan cuka.", "bleach-mixed"),
        ("**Campurkan** *pemutih* dengan [cuka](cuka).", "bleach-mixed"),
        ("Don't worry. Mix bleach with vinegar.", "bleach-mixed"),
        ("Jangan takut, semprotkan disinfektan ke tubuh warga.", "people-sprayed"),
        ("Anda tidak hanya kuat, Anda pasti sembuh.", "cure-promise"),
        ("Mereka harus dijauhi.", "exclusion-advised"),
    ],
)
def test_a_denial_elsewhere_excuses_nothing(text: str, name: str) -> None:
    assert name in names(f"{text}\n", "S")


@pytest.mark.parametrize(
    "text",
    [
        "Jangan pernah mencampur pemutih dengan cuka.",
        "## Jangan lakukan ini\n\n- Mencampur pemutih dengan cuka.",
        "Yang tidak boleh dilakukan:\n\n- Mencampur pemutih dengan cuka.\n- Menyemprot orang dengan disinfektan.",
        "What never to do:\n\n1. Mix bleach with vinegar.\n2. Spray people with chlorine.",
        "---\nperingatan:\n  - Mencampur pemutih dengan amonia.\n---\n",
        "Mencampur pemutih dengan cuka itu berbahaya.",
        "Pesan berantai bahwa bawang putih membunuh virus adalah hoaks.",
        "Benarkah minum air panas membunuh virus? Tidak.",
        "Tidak ada obat yang pasti sembuh dalam sehari.",
        "Orang yang pulih tidak perlu dijauhi.",
        "Jangan berhenti minum obat tanpa bicara dengan dokter.",
        "Bila Anda mengalami depresi, ada pertolongan.",
        'Kata "orang gila" menyakiti; pakai sebutan lain.',
        "Hindari sebutan pembawa virus.",
        "WHO tidak menganjurkan hidroksiklorokuin.",
        "Jaga jarak 1 meter dan cuci tangan 20 detik.",
    ],
)
def test_warnings_pass(text: str) -> None:
    assert names(f"{text}\n", "S") == []


def test_crisis_words_in_the_metadata_count() -> None:
    assert names("---\ntanda_bahaya:\n  - Anak ingin mati.\n---\n\nTenang.\n", "S") == ["crisis-without-help"]


def test_one_finding_for_a_page_full_of_crisis_words() -> None:
    assert names("Bunuh diri. Ingin mati.\n\nMelukai diri.\n", "S").count("crisis-without-help") == 1


def test_titles_of_sources_are_not_wording() -> None:
    assert (
        names("---\nsumber:\n  - judul: Preventing suicide and domestic violence\n---\n\nTenang.\n", "S")
        == []
    )


def test_the_known_services_are_those_of_the_records() -> None:
    base = Base(Path(HOME), Path(HOME))
    records = {work.slug: work.source.meta for work in check(base, TODAY).catalogue.of_type("layanan")}
    closed = ("arsip", "tidak-aktif")
    crisis = {
        slug
        for slug, meta in records.items()
        if (meta.crisis or meta.emergency) and meta.declared not in closed
    }
    assert crisis == CRISIS_SERVICES | (crisis & PROTECTION_SERVICES)
    assert set(records) >= CRISIS_SERVICES | PROTECTION_SERVICES
