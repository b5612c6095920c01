"""What messengers and machines are told of a page: no more than is true, and nothing about violence."""

from __future__ import annotations

import datetime
import json
import re
from typing import Any

import pytest

from bases import TODAY, base_of
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang
from pangkalan.publishing.page import Page
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.site import TAGLINE, Site
from pangkalan.publishing.structured import escaped
from pangkalan.publishing.structured_types import steps
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check
from schema_org import faults_of_data
from sites import SITE, files

REVIEWED = {
    "judul": "Ditinjau sungguh",
    "ditinjau_oleh": "\n  - nama: dr. Contoh\n    peran: dokter",
    "tanggal_tinjau": "2026-11-01",
    "diubah": "2026-10-30",
    "dibuat": "2026-10-01",
}
CALLED = {
    "judul": "Layanan yang ditelepon",
    "cara_periksa": "dihubungi",
    "terakhir_diperiksa": "2026-11-20",
    "diperiksa_oleh": "relawan pemeriksa",
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    types = all_types()
    made = {
        **files(),
        "koping/peka.id.md": sample(types["koping"], changes={"judul": "Saat rumah tidak aman", "sensitif": "ya"}),
        "koping/ditinjau.id.md": sample(types["koping"], changes=REVIEWED),
        "layanan/ditelepon.id.md": sample(types["layanan"], changes=CALLED),
    }
    checked = check(base_of(tmp_path_factory.mktemp("pangkalan"), made), TODAY)
    assert {"peka", "ditinjau", "ditelepon"} <= checked.catalogue.works.keys(), checked.findings
    return checked.catalogue


@pytest.fixture(scope="module")
def pages(catalogue) -> dict[tuple[str, Lang], Page]:
    return {(page.address, page.lang): page for page in all_pages(catalogue, Site(SITE))}


def data(pages, address: str, lang: Lang = Lang.ID) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(pages[address, lang].meta["json_ld"])
    return found


def things(node: Any):
    if isinstance(node, dict):
        yield node
        for part in node.values():
            yield from things(part)
    elif isinstance(node, list):
        for part in node:
            yield from things(part)


def test_every_word_is_one_of_schema_org(pages) -> None:
    seen = set()
    for page in pages.values():
        if "json_ld" in page.meta:
            whole = json.loads(page.meta["json_ld"])
            assert whole.pop("@context") == "https://schema.org"
            assert list(faults_of_data(whole)) == []
            seen |= {node.get("@type") for node in things(whole)}
    assert {
        "MedicalWebPage",
        "HowTo",
        "DefinedTerm",
        "DefinedTermSet",
        "GovernmentService",
        "Report",
        "Article",
    } <= seen


_PERSON = {"@type": "Person", "name": "Contoh"}


@pytest.mark.parametrize(
    ("node", "told"),
    [
        ({"@type": "Artikel"}, "no type 'Artikel'"),
        ({"name": "Tanpa jenis"}, "no type None"),
        ({"@type": "DefinedTerm", "author": [_PERSON]}, "no property 'author'"),
        ({"@type": "Article", "autor": [_PERSON]}, "no property 'autor'"),
        ({"@type": "Article", "lastReviewed": "2026-11-01"}, "no property 'lastReviewed'"),
        ({"@type": "Article", "author": "Contoh"}, "'Contoh' is none of"),
        ({"@type": "ListItem", "item": SITE}, "is none of"),
        ({"@type": "Article", "author": {"@type": "Country", "name": "Indonesia"}}, "a Country is none of"),
        ({"@type": "Article", "author": {"@type": "Person", "nama": "Contoh"}}, "Person has no property 'nama'"),
        ({"@type": "Article", "dateModified": "30 November 2026"}, "is none of"),
        ({"@type": "Article", "dateModified": "2026-02-30"}, "is none of"),
        ({"@type": "Article", "license": "CC BY 4.0"}, "is none of"),
        ({"@type": "WebPage", "url": "koping/"}, "is none of"),
        ({"@type": "WebPage", "@id": "#isi"}, "is no address"),
        ({"@type": "Article", "headline": ""}, "says nothing"),
        ({"@type": "Article", "author": []}, "says nothing"),
        ({"@type": "Person", "name": 7}, "a number is none of"),
    ],
)
def test_what_is_not_of_schema_org_is_told(node: dict[str, Any], told: str) -> None:
    assert told in "\n".join(faults_of_data(node))


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "Article", "author": {"@id": f"{SITE}tentang/#redaksi"}},
        {"@type": "HowTo", "step": [{"@type": "HowToStep", "position": 1, "text": "Satu."}]},
        {"@type": "MedicalWebPage", "lastReviewed": "2026-11-01", "reviewedBy": [_PERSON]},
        {"@type": "Report", "datePublished": "2020"},
        {"@type": "Service", "areaServed": {"@type": "Country", "name": "Indonesia"}},
    ],
)
def test_what_is_of_schema_org_is_left_alone(node: dict[str, Any]) -> None:
    assert list(faults_of_data(node)) == []


def test_dates_addresses_and_languages_have_their_form(pages) -> None:
    for page in pages.values():
        for node in things(json.loads(page.meta.get("json_ld", "{}"))):
            for key, value in node.items():
                if key in ("dateCreated", "dateModified", "lastReviewed", "expires"):
                    datetime.date.fromisoformat(value)
                if key in ("url", "@id", "license", "image", "inDefinedTermSet"):
                    assert re.fullmatch(r"https://[^\s<>\"]+", value), (key, value)
                if key == "inLanguage":
                    assert value in ("id", "en")


def test_a_review_is_claimed_only_where_there_was_one(pages) -> None:
    reviewed = data(pages, "koping/ditinjau/")
    assert reviewed["lastReviewed"] == "2026-11-01"
    assert reviewed["reviewedBy"] == [{"@type": "Person", "name": "dr. Contoh", "jobTitle": "Dokter"}]
    assert reviewed["mainEntity"]["dateModified"] == "2026-10-30"
    others = [data(pages, address) for address in ("koping/tenang/", "istilah/isolasi-mandiri/")]
    assert not any("lastReviewed" in other or "reviewedBy" in other for other in others)


def test_a_number_is_given_only_while_it_is_active(pages) -> None:
    active = data(pages, "layanan/ditelepon/")
    phones = [node["telephone"] for node in things(active) if node.get("@type") == "ContactPoint"]
    assert phones
    assert all(re.fullmatch(r"\+62\d{6,12}|1\d\d|\d{3,7}", phone) for phone in phones)
    assert active["expires"] > TODAY.isoformat()
    assert "telephone" not in json.dumps(data(pages, "layanan/healing119/"))


def test_translations_point_at_each_other(pages) -> None:
    source, english = data(pages, "koping/tenang/"), data(pages, "koping/tenang/", Lang.EN)
    assert source["mainEntity"]["workTranslation"] == [
        {"@type": "Article", "@id": f"{SITE}en/koping/tenang/#isi", "inLanguage": "en"}
    ]
    assert english["mainEntity"]["translationOfWork"] == [
        {"@type": "Article", "@id": f"{SITE}koping/tenang/#isi", "inLanguage": "id"}
    ]
    assert english["mainEntity"]["translator"]
    assert english["mainEntity"]["@id"] == f"{SITE}en/koping/tenang/#isi"
    assert english["inLanguage"] == "en"


def test_a_page_without_its_own_text_makes_no_claims(pages) -> None:
    assert "json_ld" not in pages["koping/sedih/", Lang.EN].meta
    assert "workTranslation" not in data(pages, "koping/sedih/")["mainEntity"]


def test_terms_belong_to_the_set_of_their_language(pages) -> None:
    for lang in Lang:
        term = data(pages, "istilah/isolasi-mandiri/", lang)["mainEntity"]
        whole = data(pages, "istilah/", lang)["mainEntity"]
        assert term["inDefinedTermSet"] == whole["@id"]
        assert [each["name"] for each in whole["hasDefinedTerm"]] == [term["name"]]


def test_the_way_from_home_ends_on_the_page(pages) -> None:
    steps_home = data(pages, "koping/tenang/")["breadcrumb"]["itemListElement"]
    assert [step.get("item") for step in steps_home] == [{"@id": SITE}, {"@id": f"{SITE}koping/"}, None]
    assert [step["position"] for step in steps_home] == [1, 2, 3]


def test_steps_are_those_of_the_text(tmp_path) -> None:
    body = (
        "Isi pembuka yang cukup panjang.\n\n## Langkah\n\nSatu kalimat.\n\n1. Ambil **air** dan [sabun](odp) \\* 2 < 3\n   lalu gosok.\n"
        "   - bukan langkah\n2. Bilas.\n\n3. Keringkan `tangan`.\n\n## Lain\n\n1. Bukan ini.\n"
    )
    text = sample(all_types()["praktik-aman"], body=body + "\n".join(["Kata kata kata kata kata."] * 40))
    catalogue = check(base_of(tmp_path, {"praktik-aman/cuci.id.md": text}), TODAY).catalogue
    found = steps(catalogue.works["cuci"].source)
    assert found == ["Ambil air dan sabun * 2 < 3 lalu gosok.", "Bilas.", "Keringkan tangan."]


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--", "&lt;", "\u2028\u2029", '"\\'])
def test_nothing_ends_the_script(text: str) -> None:
    written = escaped({"@type": "Article", "headline": text})
    assert not re.search("[<>&\u2028\u2029]", written)
    assert json.loads(written)["headline"] == text


def test_a_preview_is_complete_and_short_enough(pages) -> None:
    for page in pages.values():
        meta = page.meta
        assert 0 < len(meta["preview_title"]) <= 65
        assert 0 < len(meta["preview_description"]) <= 155
        assert meta["preview_image"].startswith(f"{SITE}assets/kartu/{meta['text_lang']}/")
        assert meta["preview_locale"] == {"id": "id_ID", "en": "en_US"}[meta["text_lang"]]
        assert meta["preview_alt"]


def test_only_a_page_with_a_twin_names_another_language(pages) -> None:
    assert pages["koping/tenang/", Lang.ID].meta["preview_other_locale"] == "en_US"
    assert not pages["koping/sedih/", Lang.ID].meta["preview_other_locale"]
    assert not pages["koping/sedih/", Lang.EN].meta["preview_other_locale"]


def test_a_page_on_violence_shows_nothing_before_it_is_opened(pages) -> None:
    for lang in Lang:
        meta = pages["koping/peka/", lang].meta
        shown = " ".join(str(value) for key, value in meta.items() if key.startswith("preview_"))
        assert "tidak aman" not in shown
        assert "peka" not in shown
        assert meta["preview_description"] == TAGLINE[Lang.ID]
        assert "/situs-" in meta["preview_image"]
        assert not meta["qr"]


def test_people_send_on_the_address_that_lasts(pages) -> None:
    assert pages["koping/tenang/", Lang.ID].meta["short_url"] == f"{SITE}i/tenang/"
    assert pages["koping/tenang/", Lang.EN].meta["short_url"] == f"{SITE}en/i/tenang/"
    assert pages["koping/sedih/", Lang.EN].meta["short_url"] == f"{SITE}i/sedih/"
    assert (
        f"{SITE}i/tenang/".replace("/", "%2F").replace(":", "%3A") in pages["koping/tenang/", Lang.ID].meta["share_url"]
    )
