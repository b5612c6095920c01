"""What axe-core, a keyboard and a narrow screen find, on one page of each kind."""

from __future__ import annotations

from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "bantuan/",
    "koping/cemas-berlebihan/",
    "koping/aman-di-rumah/",
    "praktik-aman/disinfeksi-permukaan/",
    "istilah/odp/",
    "istilah/fomit/",
    "istilah/",
    "cari/",
    "kebijakan/pernyataan-publik/",
    "layanan/",
    "layanan/healing119/",
    "layanan/hotline-kemensos-2020/",
    "topik/stres/",
    "topik/",
    "tentang/",
    "format/",
    "404.html",
)
AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
IN_BOTH = [(root, page) for root in ("", "en/") for page in PAGES if not (root and page == "404.html")]


OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""All that the dark scheme can change: it holds the same elements in other colours."""


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(browser: Browser, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 740}, color_scheme="light")
    page = context.new_page()
    found = []
    for root, name in IN_BOTH:
        page.emulate_media(color_scheme="light")
        page.goto(f"{address}{root}{name}")
        page.evaluate(AXE)
        for scheme, asked in (("light", {"runOnly": RULES}), ("dark", {"runOnly": OF_COLOURS})):
            page.emulate_media(color_scheme=scheme)
            result = page.evaluate("asked => axe.run(document, {resultTypes: ['violations'], ...asked})", asked)
            found += [
                (root + name, scheme, violation["id"], node["target"], node["failureSummary"])
                for violation in result["violations"]
                for node in violation["nodes"]
            ]
    context.close()
    assert found == []


def test_axe_sees_colours_of_the_dark_scheme(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(address)
    page.evaluate("document.querySelector('main h1').style.color = '#333'")
    page.evaluate(AXE)
    result = page.evaluate("asked => axe.run(document, {runOnly: asked})", OF_COLOURS)
    context.close()
    assert [violation["id"] for violation in result["violations"]] == ["color-contrast"]


def test_no_page_scrolls_sideways_at_320_pixels(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    wide = []
    for root, name in IN_BOTH:
        page.goto(f"{address}{root}{name}")
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(root + name)
    context.close()
    assert wide == []


SMALL = """() => {
  const found = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const text = words.currentNode.data.trim(), element = words.currentNode.parentElement;
    if (text && element.checkVisibility() && !element.closest("script, option, .unseen")
        && !(parseFloat(getComputedStyle(element).fontSize) >= (element.closest("code, pre") ? 15 : 17))) found.push(text);
  }
  for (const target of document.querySelectorAll("a, button, input, select, summary")) {
    const box = target.getBoundingClientRect();
    const amid = target.closest("p, dd, td, th, .text li, label, .eyebrow, .skip") && !target.closest(".choices, .letters, .share, .jump, .meaning");
    if (!amid && target.checkVisibility() && (box.width < 44 || box.height < 44)) found.push(`${target.textContent} ${box.width} x ${box.height}`);
  }
  return found;
}"""


def test_no_letters_are_small_and_no_target_outside_running_text(phone: Page, address: str) -> None:
    found = {}
    for root, name in IN_BOTH:
        phone.goto(f"{address}{root}{name}")
        if small := phone.evaluate(SMALL):
            found[root + name] = small
    assert found == {}


def test_text_is_large_and_numbers_are_easy_to_hit(phone: Page, address: str) -> None:
    phone.goto(f"{address}bantuan/")
    assert phone.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)") >= 17
    sizes = phone.eval_on_selector_all(
        "a[href^='tel:']", "links => links.map(link => link.getBoundingClientRect().toJSON())"
    )
    assert sizes
    assert [size for size in sizes if size["height"] < 44 or size["width"] < 44] == []


def test_a_keyboard_meets_skip_link_home_help_language_and_search_first(phone: Page, address: str) -> None:
    phone.goto(f"{address}koping/cemas-berlebihan/")
    met = []
    for _ in range(5):
        phone.keyboard.press("Tab")
        met.append(phone.evaluate("document.activeElement.className || document.activeElement.type"))
    assert met == ["skip", "top-name", "top-help", "top-language", "search"]
    phone.goto(f"{address}koping/cemas-berlebihan/")
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")
    assert phone.evaluate("document.activeElement.id") == "isi"


def test_language_switch_stays_on_the_page(phone: Page, address: str) -> None:
    phone.goto(f"{address}istilah/odp/")
    phone.click(".top-language")
    assert phone.url == f"{address}en/istilah/odp/"
    assert phone.get_attribute("html", "lang") == "en"
    phone.click(".top-language")
    assert phone.url == f"{address}istilah/odp/"


def test_a_missing_translation_is_told_and_its_text_keeps_its_language(phone: Page, address: str) -> None:
    phone.goto(f"{address}en/istilah/fomit/")
    assert phone.get_attribute("html", "lang") == "en"
    assert [phone.get_attribute(part, "lang") for part in ("h1", ".summary", ".text")] == ["id", "id", "id"]
    assert "not yet available in English" in phone.inner_text(".notice-language")
    assert str(phone.get_attribute("link[rel=canonical]", "href")).endswith("example/istilah/fomit/")
    phone.click(".notice-language a")
    assert phone.url == f"{address}istilah/fomit/"


def test_boxes_are_told_apart_without_colours(browser: Browser, address: str) -> None:
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(f"{address}praktik-aman/disinfeksi-permukaan/")
    looks = {
        tone: page.evaluate(
            """tone => { const box = document.querySelector('.' + tone), style = getComputedStyle(box);
            return [style.borderTopStyle, style.borderTopWidth, getComputedStyle(box.querySelector('li'), '::before').content] }""",
            tone,
        )
        for tone in ("do", "never", "help")
    }
    context.close()
    assert len({tuple(look) for look in looks.values()}) == 3


@pytest.mark.parametrize(("root", "lang"), [("", "en"), ("en/", "id")])
def test_titles_of_sources_in_the_other_language_are_read_in_it(
    phone: Page, address: str, root: str, lang: str
) -> None:
    phone.goto(f"{address}{root}istilah/psikoedukasi/")
    titles = phone.locator(f".sources [lang='{lang}']").all_inner_texts()
    assert ("Psychoeducation" in titles) is (lang == "en")
    assert titles
    assert phone.locator(".sources li").count() > len(titles)
