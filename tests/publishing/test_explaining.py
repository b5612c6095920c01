"""Terms in running text: which words are marked, where, how often, and what a page carries of them."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given

from bases import TODAY, base_of
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.glossary import glossaries
from pangkalan.language import Lang
from pangkalan.publishing.clean import close_links
from pangkalan.publishing.explaining import AT_MOST, Explained
from pangkalan.publishing.materials import material_page
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.rendering import render
from pangkalan.publishing.site import Site
from pangkalan.reading.canonical import canonical
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check
from texts import body_of, markdown, quickly

SITE = Site("https://pangkalan.example/")
FILLER = "Kata yang biasa saja di sini. " * 30
MEANING = "Penyakit lain yang sudah ada sebelumnya pada seseorang."


def term(title: str, meaning: str = MEANING, lang: Lang = Lang.ID, **more: str) -> str:
    return sample(all_types()["istilah"], lang, {"judul": title, "definisi": f'"{meaning}"', **more})


def guide(body: str, lang: Lang = Lang.ID) -> str:
    return sample(all_types()["koping"], lang, body=f"{body}\n\n{FILLER}\n")


TERMS = {
    "istilah/komorbid.id.md": term("Komorbid (penyakit penyerta)", istilah_lain="[penyakit bawaan, KMB]"),
    "istilah/komorbid.en.md": term(
        "Comorbidity (other illness)", "Another illness that a person already has at that time.", Lang.EN
    ),
    "istilah/apd.id.md": term(
        "Alat pelindung diri (APD)", "Barang yang melindungi tubuh. Kalimat kedua tidak ikut.", singkatan="APD"
    ),
    "istilah/isolasi.id.md": term("Isolasi", "Memisahkan orang sakit dari orang sehat."),
    "istilah/isolasi-mandiri.id.md": term("Isolasi mandiri", "Memisahkan diri di rumah sendiri."),
    "istilah/odp.id.md": term("ODP (orang dalam pemantauan)", singkatan="ODP", status_istilah="sejarah"),
    "istilah/gejala.id.md": term("Gejala", "Tanda sakit yang dirasakan tubuh seseorang."),
    "istilah/demam.id.md": term("Demam", "Suhu tinggi, satu gejala banyak penyakit."),
    "istilah/batuk.id.md": term("Batuk", "Satu gejala lain yang sering terjadi."),
}


def catalogue_with(tmp_path, **files: str) -> Catalogue:
    paths = {f"koping/{name.replace('_', '-')}.id.md": text for name, text in files.items()}
    return check(base_of(tmp_path, TERMS | paths), TODAY).catalogue


def marks(tmp_path, body: str) -> list[tuple[str, str]]:
    """The words of a guide that lead to terms, with the codes of these."""
    catalogue = catalogue_with(tmp_path, contoh=guide(body))
    page = material_page(catalogue, SITE, catalogue.works["contoh"], Lang.ID)
    return re.findall(r"(?<!!)\[([^\]]+)\]\(\.\./\.\./istilah/([a-z-]+)/\)", page.body)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Orang dengan komorbid lebih rentan.", [("komorbid", "komorbid")]),
        ("Komorbidnya sudah lama.", [("Komorbidnya", "komorbid")]),
        ("Pakai APD, juga apd bekas.", [("APD", "apd")]),
        ("Pakai alat pelindung diri dulu.", [("alat pelindung diri", "apd")]),
        ("Jalani isolasi mandiri di rumah.", [("isolasi mandiri", "isolasi-mandiri")]),
        ("Dulu orang dalam pemantauan diminta tinggal.", [("orang dalam pemantauan", "odp")]),
        ("KMB menyusahkan.", [("KMB", "komorbid")]),
        ("Komorbid sekali, komorbid dua kali.", [("Komorbid", "komorbid")]),
        ("Ada [kata lain](komorbid), juga komorbid.", [("kata lain", "komorbid")]),
        ("Mula-mula komorbid, lalu [kata lain](komorbid).", [("kata lain", "komorbid")]),
        ("**Komorbid** tebal.", [("Komorbid", "komorbid")]),
        ("- Satu komorbid.\n- Dua.", [("komorbid", "komorbid")]),
        ("| Kolom komorbid | Lain |\n| --- | --- |\n| ODP | b |", [("ODP", "odp")]),
    ],
)
def test_first_mentions_are_marked(tmp_path, said: str, expected: list[tuple[str, str]]) -> None:
    assert marks(tmp_path, said) == expected


@pytest.mark.parametrize(
    "said",
    [
        "Penyakit bawaan dan penyakit penyerta adalah kata sehari-hari.",
        "Nonkomorbid, komorbiditas, pra-komorbid.",
        "apd dengan huruf kecil.",
        "Alamat `komorbid` dalam kode.",
        "    komorbid dalam kode",
        "    kode\n\n\n    komorbid dalam kode",
        "## Tentang komorbid",
        "[tautan komorbid](https://www.who.int/)",
        "Lihat www.who.int/komorbid saja.",
        "Gejala dipakai untuk menjelaskan istilah lain.",
    ],
)
def test_nothing_else_is_marked(tmp_path, said: str) -> None:
    assert marks(tmp_path, f"Pembuka.\n\n{said}") == []


def test_a_page_carries_the_first_sentence_and_the_standing_of_what_it_marks(tmp_path) -> None:
    catalogue = catalogue_with(tmp_path, contoh=guide("Pakai APD. Dulu ada ODP."))
    page = material_page(catalogue, SITE, catalogue.works["contoh"], Lang.ID)
    assert page.meta["terms"] == [
        {
            "name": "Alat pelindung diri (APD)",
            "meaning": "Barang yang melindungi tubuh.",
            "standing": "",
            "url": "../../istilah/apd/",
        },
        {
            "name": "ODP (orang dalam pemantauan)",
            "meaning": MEANING,
            "standing": "Istilah masa pandemi 2020-2023",
            "url": "../../istilah/odp/",
        },
    ]


def test_a_term_is_not_explained_on_its_own_page_and_only_in_its_language(tmp_path) -> None:
    catalogue = catalogue_with(tmp_path)
    own = material_page(catalogue, SITE, catalogue.works["komorbid"], Lang.ID)
    assert "komorbid" not in [record["url"].split("/")[-2] for record in own.meta["terms"]]
    english = catalogue.fact(glossaries)[Lang.EN]
    assert english.codes == ("komorbid",)
    found = english.mentions("comorbidities")
    assert [(each.start, each.end, each.name.code) for each in found] == [(0, 13, "komorbid")]


def test_a_page_explains_no_more_than_six(tmp_path) -> None:
    files = {f"istilah/jargon-{letter}.id.md": term(f"Jargon{letter}") for letter in "abcdefgh"}
    said = " ".join(f"Jargon{letter}." for letter in "abcdefgh")
    catalogue = check(base_of(tmp_path, {**files, "koping/contoh.id.md": guide(said)}), TODAY).catalogue
    page = material_page(catalogue, SITE, catalogue.works["contoh"], Lang.ID)
    assert [record["name"] for record in page.meta["terms"]] == [f"Jargon{letter}" for letter in "abcdef"]
    assert page.body.count("/istilah/jargon-") == 6


def test_a_name_of_two_terms_explains_neither(tmp_path) -> None:
    files = {f"istilah/{code}.id.md": term(f"Judul {code}", singkatan="SAMA") for code in ("satu", "dua")}
    catalogue = check(base_of(tmp_path, files), TODAY).catalogue
    assert catalogue.fact(glossaries)[Lang.ID].mentions("SAMA") == []


def test_pages_of_help_and_written_by_commands_are_left_plain(tmp_path) -> None:
    front = "---\njudul: Halaman contoh\nringkasan: Ringkasan halaman contoh ini.\n---\n\nTentang komorbid.\n"
    derived = front.replace("---\n", "---\n# Diturunkan dari skema\n", 1)
    pages = {
        f"../docs/{name}.id.md": text
        for name, text in (("bantuan", front), ("index", front), ("turunan", derived), ("biasa", front))
    }
    catalogue = check(base_of(tmp_path, TERMS | pages), TODAY).catalogue
    made = {page.address: page for page in all_pages(catalogue, SITE) if page.lang is Lang.ID}
    assert [address for address, page in made.items() if "[komorbid]" in page.body] == ["biasa/"]
    assert [term_["url"] for term_ in made["biasa/"].meta["terms"]] == ["../istilah/komorbid/"]


@cache
def short_names() -> Catalogue:
    """A base whose terms are called by what generated texts are made of."""
    with TemporaryDirectory() as folder:
        files = {
            f"istilah/{name}-{name}.id.md": term(f"Judul {name}", singkatan=name.upper()) for name in ("a", "b", "x")
        }
        files |= {f"istilah/kata-{name}.id.md": term(f"{name} {name}") for name in ("a", "b")}
        files |= {"istilah/kata.id.md": term("Kata"), "istilah/ibu.id.md": term("Ibu")}
        return check(base_of(Path(folder), files), TODAY).catalogue


def shown(clean: str) -> tuple[str, int]:
    """What a reader sees of a clean text, and how many links there are in it."""
    html = render(close_links(clean, lambda target, _picture: f"../{target}/"))
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split()), html.count("<a ")


@quickly
@given(markdown)
@example("A [A](b) `A` **A**\n\n    A\n\n# A\n\n| A |\n| - |\n| A |\n\n![A](a.jpg) [![A](a)](b) A")
@example("a a [B](x) *a a* \\A &amp; A")
def test_marks_change_no_word_and_add_at_most_six_links(text: str) -> None:
    clean = canonical(body_of(text).blocks)
    explained = Explained(short_names(), Lang.ID)
    explained.expect(clean)
    before, after = shown(clean), shown(explained.text(clean))
    assert after[0] == before[0]
    assert before[1] <= after[1] <= before[1] + AT_MOST
