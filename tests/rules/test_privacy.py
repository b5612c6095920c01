"""Private data is found however it is written, and ordinary numbers are left alone."""

from __future__ import annotations

import pytest

from inspecting import findings, names


@pytest.mark.parametrize(
    "text",
    [
        "0812-3456-7890",
        "0812 3456 7890",
        "0812.3456.7890",
        "08123456789",
        "+62812 3456 7890",
        "+62 (0) 812 3456 7890",
        "(0812) 3456 7890",
        "0062 812 3456 7890",
        "62 812 3456 7890",
        "０８１２３４５６７８９０",
        "0812\u200b3456\u200b7890",
        "0812\u00a03456\u00a07890",
        "0812&#45;3456&#45;7890",
        "**0812-3456-7890**",
    ],
)
def test_finds_a_mobile_number_in_every_spelling(text: str) -> None:
    assert "mobile-number-in-text" in names(f"Hubungi {text} sekarang.\n", "P")


@pytest.mark.parametrize(
    "text",
    [
        "Undang-Undang Nomor 14 Tahun 2019 dan UU 23/2004.",
        "HK.01.07/MENKES/413/2020 dan HK.02.02/III/375/2020.",
        "ISBN 978-602-8519-93-9, ISSN 2085-8345, DOI 10.1016/S0140-6736(20)30460-8.",
        "Pada 13-05-2020 pukul 08.15-08.45 WIB, 2020-08-12.",
        "Rp600.000 per bulan; Rp 1.250.000; USD 0.8123.",
        "RT-PCR dan pengurus RT dan RW.",
        "Ibu hamil yang positif tetap boleh menyusui.",
        "Kode wilayah 32.04.11 dan 81.71.",
        "Hubungi 112, 119, 110, atau SAPA 129.",
        "Siapkan 1.000 ml air, 40 ml pemutih, 0,05 persen.",
        "https://contoh.id/berita/20200812/0812345678901/3204110609970001",
        "Tahun 2017 2018 2019 2020 2021.",
        "Suhu 36,5-37,5 °C, jarak 1-2 meter, 24 jam.",
    ],
)
def test_leaves_ordinary_numbers_alone(text: str) -> None:
    assert names(f"{text}\n", "P") == []


@pytest.mark.parametrize(
    ("number", "what"),
    [
        ("3204110609970001", "NIK"),
        ("3204114609970001", "NIK"),
        ("3204117109970001", "NIK"),
        ("3204110613970001", "16 angka"),
        ("9904110609970001", "16 angka"),
        ("3204110609970000", "16 angka"),
    ],
)
def test_names_an_identity_number_by_its_structure(number: str, what: str) -> None:
    (found,) = findings(f"Data: {number}.\n", "P")
    assert what in found.message.id


def test_looks_into_every_corner_of_a_file() -> None:
    number = "081234567890"
    for text in (
        f"---\njudul: Telepon {number}\n---\n\nTenang.\n",
        f"---\nsumber:\n  - judul: Wawancara {number}\n---\n\nTenang.\n",
        f"---\njudul: [rusak\n{number}\n---\n",
        f"    {number}\n",
        f"```\n{number}\n```\n",
        f"<div>{number}</div>\n",
        f"| a |\n|---|\n| {number} |\n",
        f"> {number}\n",
    ):
        assert "mobile-number-in-text" in names(text, "P"), text


def test_never_repeats_what_it_found() -> None:
    text = "Bapak Sutrisno (NIK 3204110609970001, 0812-3456-7890, sari@gmail.com) positif COVID-19.\n"
    found = findings(text, "P")
    assert len(found) == 4
    for finding in found:
        said = finding.message.id + finding.message.en + finding.hint.id + finding.hint.en + finding.instead
        assert not any(secret in said for secret in ("Sutrisno", "320411", "3456", "sari"))
        assert finding.rule.private


def test_points_at_the_exact_characters() -> None:
    text = 'Satu.\n\nTelepon **Bu Sari** [di 0812-3456-7890](x) "ya".\n'
    (found,) = findings(text, "P")
    line = text.split("\n")[found.place.line - 1]
    assert line[found.place.column - 1 :][: found.length] == "0812-3456-7890"


def test_a_tag_is_found_once() -> None:
    assert names('<a href="javascript:alert(1)" onclick="x()">klik</a>\n', "P") == [
        "event-handler-in-html",
        "script-address-in-html",
    ]
    assert names("<script>alert('<b>')</script>\n", "P") == ["active-html", "html-in-text"]
    assert names("<p>a</p>\n\n<p>b</p>\n", "P") == ["html-in-text"]
