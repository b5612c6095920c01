"""Sentences, numbers, words: what is counted and what is not."""

from __future__ import annotations

import pytest

from inspecting import findings, names
from pangkalan.checking.prose import as_said
from pangkalan.checking.sentences import count_words, sentence_spans


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Satu. Dua! Tiga?", 3),
        ("Menurut dr. Budi dan Prof. Ani, ini benar.", 1),
        ("Lihat UU No. 14 Tahun 2019. Lalu baca.", 2),
        ("Pukul 07.30 WIB. Buka.", 2),
        ('Katakan: "Ibu di sini." Lalu peluk.', 2),
        ("Sabun, air, dll. Tetap tenang.", 1),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(list(sentence_spans(text))) == count


def test_a_word_is_what_stands_between_blanks() -> None:
    assert count_words("Anak-anak (3 orang) minum 0,5 liter - lalu tidur.") == 8


def test_markup_is_not_read_aloud() -> None:
    said, marks = as_said("**Tarik** [napas](napas) &amp; *tenang*\u2019")
    assert said == "Tarik napas & tenang'"
    assert marks[0] == (0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Bagian 2.1 dan pukul 0.30 WIB, versi 1.2.",
        "Rp600.000 dan 1.279 orang pada 12.10.2020.",
        "HK.02.02/III/375/2020 dan covid19.go.id.",
        'Kata anak: "Kamu jangan pergi." Anda boleh memeluknya.',
        "COVID-19, PSBB, PPKM, dan KDRT adalah singkatan.",
        'Jaga jarak fisik (*physical distancing*) dan "online".',
        "Dari rumah ke puskesmas 2 kilometer.",
    ],
)
def test_ordinary_prose_passes(text: str) -> None:
    assert set(names(f"{text}\n", "KN")) <= {"figure-without-source", "text-too-short"}


def test_the_word_to_write_keeps_its_capital() -> None:
    (found,) = [found for found in findings("Resiko itu kecil.\n", "K") if found.rule.name == "inconsistent-term"]
    assert found.instead == "Risiko"
