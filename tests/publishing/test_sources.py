"""Sources on a page: each title in its own language, so that nobody hears English read as Indonesian."""

from __future__ import annotations

import json

import pytest

from bases import HOME, TODAY
from pangkalan.language import Lang
from pangkalan.publishing.materials import cited, material_page
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.reading.languages import of_title
from pangkalan.schema.meta import Citation
from pangkalan.workshop import check


@pytest.mark.parametrize(
    ("title", "lang"),
    [
        ("Advice on the use of masks in the context of COVID-19", Lang.EN),
        ("How to Handwash?", Lang.EN),
        ("My Hero is You (Kamu Pahlawanku)", Lang.EN),
        ("Undang-Undang tentang Kesehatan", Lang.ID),
        ("Penggunaan Rapid Diagnostic Test Antigen dalam Pemeriksaan COVID-19", Lang.ID),
        ("Psychoeducation", None),
        ("Serangan Panik (Panic Attack)", None),
    ],
)
def test_small_words_tell_the_language_of_a_title(title: str, lang: Lang | None) -> None:
    assert of_title(title) is lang


def test_a_title_says_its_language_only_where_it_differs_from_the_page() -> None:
    who = Citation(title="How to Handwash?", publisher="WHO", year=2009, number="1", url="https://www.who.int/")
    assert cited(who, Lang.ID) == {
        "title": "How to Handwash?",
        "lang": "en",
        "url": "https://www.who.int/",
        "rest": "WHO, 2009, 1.",
    }
    assert cited(who, Lang.EN)["lang"] == ""
    stated = Citation(title="Psychoeducation", publisher="Oxford", year=2015, title_language="en")
    assert (stated.language, cited(stated, Lang.ID)["lang"]) == ("en", "en")
    unknown = Citation(title="Psychoeducation", publisher="Oxford", year=2015)
    assert (unknown.language, cited(unknown, Lang.ID)["lang"]) == ("", "")


def test_every_source_of_the_base_has_a_language_and_data_say_it() -> None:
    catalogue = check(Base(HOME, HOME), TODAY).catalogue
    unknown = [
        source.title for work in catalogue.published for source in work.source.meta.sources if not source.language
    ]
    assert unknown == []
    page = material_page(catalogue, Site("https://pangkalan.example/"), catalogue.works["psikoedukasi"], Lang.ID)
    citations = json.loads(page.meta["json_ld"])["citation"]
    assert {each["name"]: each["inLanguage"] for each in citations}["Psychoeducation"] == "en"
