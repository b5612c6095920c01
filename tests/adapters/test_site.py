"""The built site, page by page: honest about language, about what is missing, and free of strangers' code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from selectolax.lexbor import LexborHTMLParser

from bases import HOME
from sites import LEFT_OUT, SITE, TRAP, environment

pytestmark = pytest.mark.build

PAIRS = {
    "koping/tenang/",
    "istilah/isolasi-mandiri/",
    "praktik-aman/cuci-tangan/",
    "kebijakan/bantuan-rata/",
    "layanan/healing119/",
}
UNTRANSLATED = "koping/sedih/"


def page(site: Path, address: str) -> LexborHTMLParser:
    return LexborHTMLParser((site / address / "index.html").read_text(encoding="utf-8"))


def attribute(parsed: LexborHTMLParser, selector: str, name: str) -> str | None:
    found = parsed.css_first(selector)
    return found.attributes.get(name) if found else None


def addresses(site: Path) -> set[str]:
    root = site.resolve()
    return {path.parent.relative_to(root).as_posix() for path in root.rglob("index.html")}


def test_the_build_says_what_it_made_and_what_it_left_out(site) -> None:
    told = site.with_suffix(".txt").read_text(encoding="utf-8")
    assert f"Situs siap di {site}: 6 materi, " in told
    assert "2 berkas ditahan" in told
    assert "degraded" in told
    for code in LEFT_OUT:
        assert re.search(rf"^Ditahan: contributions/koping/{code}\.id\.md:\d+: [A-Z]\d{{3}} ", told, re.MULTILINE)


def test_every_address_exists_in_both_languages(site) -> None:
    found = addresses(site)
    indonesian = {address for address in found if address != "en" and not address.startswith("en/")}
    english = {address.removeprefix("en").removeprefix("/") or "." for address in found - indonesian}
    assert indonesian == english
    for address in (
        *PAIRS,
        UNTRANSLATED,
        "koping/rusak/",
        "istilah/",
        "untuk/",
        "topik/",
        "bantuan/",
        "berkontribusi/",
    ):
        assert address.rstrip("/") in found


def test_every_page_says_in_which_language_it_is(site) -> None:
    for address in addresses(site):
        expected = "en" if address == "en" or address.startswith("en/") else "id"
        parsed = page(site, address)
        assert attribute(parsed, "html", "lang") == expected
        assert parsed.css_first("title").text()
        assert parsed.css_first("h1").text()


def test_a_translated_page_names_itself_as_the_true_one(site) -> None:
    for address in PAIRS:
        assert attribute(page(site, address), "link[rel=canonical]", "href") == SITE + address
        assert attribute(page(site, f"en/{address}"), "link[rel=canonical]", "href") == f"{SITE}en/{address}"


def test_a_missing_translation_is_shown_honestly(site) -> None:
    parsed = page(site, f"en/{UNTRANSLATED}")
    assert "not yet available in English" in parsed.css_first("article").text()
    assert attribute(parsed, "link[rel=canonical]", "href") == SITE + UNTRANSLATED
    assert attribute(parsed, "h1", "lang") or parsed.css_first("[lang=id] h1"), (
        "the title is Indonesian and must say so"
    )
    assert not parsed.css("link[rel=alternate][hreflang]")


def sitemap(site: Path) -> dict[str, dict[str, str]]:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    tree = ElementTree.parse(site / "sitemap.xml")  # noqa: S314 - our own file
    return {
        url.findtext("s:loc", "", names): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall("x:link", names)
        }
        for url in tree.findall("s:url", names)
    }


def test_the_sitemap_joins_real_translations_only(site) -> None:
    listed = sitemap(site)
    for address in PAIRS:
        twins = {"id": SITE + address, "en": f"{SITE}en/{address}", "x-default": SITE + address}
        assert listed[SITE + address] == listed[f"{SITE}en/{address}"] == twins
    assert listed[SITE + UNTRANSLATED] == {}
    assert f"{SITE}en/{UNTRANSLATED}" not in listed
    assert not any(code in url for url in listed for code in LEFT_OUT)


def test_every_page_of_the_sitemap_exists(site) -> None:
    for url in sitemap(site):
        assert (site / url.removeprefix(SITE) / "index.html").is_file()


@pytest.mark.parametrize("folder", ["", "en/"])
@pytest.mark.parametrize("code", LEFT_OUT)
def test_what_was_left_out_answers_with_help(code, folder, site) -> None:
    parsed = page(site, f"{folder}koping/{code}/")
    assert attribute(parsed, "meta[name=robots]", "content") == "noindex"
    said = parsed.css_first("article").text()
    assert ("being mended" if folder else "sedang diperbaiki") in said
    assert ("In danger now?" if folder else "Bahaya sekarang?") in said
    assert "Tanpa isian lain" not in said


def test_what_was_left_out_is_in_no_list(site) -> None:
    for address in addresses(site):
        if not any(address.endswith((f"koping/{code}", f"i/{code}")) for code in LEFT_OUT):
            html = (site / address / "index.html").read_text(encoding="utf-8")
            assert not any(f"koping/{code}" in html for code in LEFT_OUT), address


def test_nothing_of_a_stranger_runs(site) -> None:
    for file in site.resolve().rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        assert TRAP not in html
        assert "dibajak" not in html
        parsed = LexborHTMLParser(html)
        assert not parsed.css("article script, article iframe, article style, article form, article object")
        assert not re.search(r"<[^>]+\son\w+=", html)


def test_nothing_is_fetched_from_elsewhere(site) -> None:
    for file in site.resolve().rglob("*.html"):
        parsed = LexborHTMLParser(file.read_text(encoding="utf-8"))
        for node in parsed.css("[src], link[href]:not([rel=canonical]):not([rel=alternate]):not([rel=license])"):
            address = node.attributes.get("src") or node.attributes.get("href") or ""
            assert not re.match(r"(?:[a-z]+:)?//", address), f"{file}: {address}"


def test_every_link_inside_the_site_leads_to_a_page(site) -> None:
    root = site.resolve()
    for file in root.rglob("index.html"):
        for node in LexborHTMLParser(file.read_text(encoding="utf-8")).css("a[href]"):
            target = (node.attributes.get("href") or "").partition("#")[0].partition("?")[0]
            if target and not re.match(r"[a-z]+:", target):
                there = (file.parent / target).resolve()
                assert there.is_relative_to(root), f"{file}: {target}"
                assert there.is_file() or (there / "index.html").is_file(), f"{file}: {target}"


def test_the_page_for_wrong_addresses_speaks_both_languages(site) -> None:
    parsed = LexborHTMLParser((site / "404.html").read_text(encoding="utf-8"))
    assert attribute(parsed, "html", "lang") == "id"
    assert "tidak ada" in parsed.css_first("h1").text()
    assert parsed.css_first("[lang=en]")
    assert attribute(parsed, "meta[name=robots]", "content") == "noindex"
    hrefs = {node.attributes.get("href") for node in parsed.css("a")}
    assert {"/", "/bantuan/", "/en/", "/en/bantuan/"} <= hrefs, "a page for any address needs addresses from the root"


def test_no_staging_metadata_is_ever_shown(site) -> None:
    for file in site.resolve().rglob("*.html"):
        assert not re.search(r"\b(text_lang|i18n_fallback|other_url):", file.read_text(encoding="utf-8"))


def test_mkdocs_alone_builds_the_project_strictly(tmp_path) -> None:
    words = ["-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "situs")]
    done = subprocess.run(
        [sys.executable, *words], cwd=HOME, env=environment(), capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not re.search(r"^(WARNING|ERROR)", done.stderr, re.MULTILINE)
    assert (tmp_path / "situs/en/koping/index.html").is_file()
