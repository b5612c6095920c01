"""Telephone numbers: the same number in every spelling, and which may stand in a text."""

from __future__ import annotations

import pytest

from inspecting import names
from pangkalan.checking.telephone import international, is_masked, is_private_mobile


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0811-979-10000", "+62 811 97910000"),
        ("08111-129-129", "62 8111 129129"),
        ("021-129", "129"),
        ("(021) 500 454", "+62-21-500454"),
        ("0062 812 3456 7890", "081234567890"),
        ("1500-771", "1500771"),
    ],
)
def test_two_spellings_of_one_number_are_equal(one: str, other: str) -> None:
    assert international(one) == international(other)


def test_numbers_that_differ() -> None:
    assert international("119", "8") != international("119", "9")
    assert international("119") != international("129")
    assert international("+1 202 555 0100") == "+12025550100"


def test_masked_numbers() -> None:
    assert is_masked("0822-8918-xxxx")
    assert not is_masked("0822-8918-4427")
    assert is_private_mobile("082289184427")
    assert not is_private_mobile("0822-8918-xxxx")
    assert not is_private_mobile("0800-1500-119")


@pytest.mark.parametrize(
    "text",
    [
        "Hotline 119 ext 9.",
        "119 ekstensi 9",
        "Telepon 117.",
        "1500-771",
        "Call 0800-1500-119.",
        "021-171",
        "119, then press 9",
    ],
)
def test_hotlines_are_found(text: str) -> None:
    assert names(f"{text}\n", "N") == ["hotline-in-text"]


@pytest.mark.parametrize(
    "text",
    [
        "Hubungi 112 atau 119, polisi 110, SAPA 129.",
        "119, lalu tekan 8 (Healing119).",
        "Nomor 413 Tahun 2020.",
        "Telepon 2 kali sehari.",
        "Sebanyak 119 orang; 1500 keluarga; 120 menit.",
        "Pasal 117 dan halaman 119.",
    ],
)
def test_ordinary_numbers_are_no_hotlines(text: str) -> None:
    assert names(f"{text}\n", "N") == []
