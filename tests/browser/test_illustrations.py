"""Drawings as readers see them: on phones and desks, in any colours, on paper, read out, and without a request."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.test_paper import WIDTH

pytestmark = pytest.mark.browser

BREATH = ("koping/cemas-berlebihan/", "en/koping/cemas-berlebihan/")
SMALLEST = 12
SMALLEST_ON_PAPER = 8 / 72 * 96
# How large a drawing's numbers come out, and what of it reaches beyond its figure or the window.
LOOKED_AT = """() => [...document.querySelectorAll('.illustration')].map(figure => {
  const svg = figure.querySelector('svg'), box = svg.getBoundingClientRect(), scale = box.width / svg.viewBox.baseVal.width;
  const parts = [...svg.querySelectorAll('*')].map(part => part.getBoundingClientRect());
  return {
    letters: Math.min(99, ...[...svg.querySelectorAll('text')].map(text => parseFloat(getComputedStyle(text).fontSize) * scale)),
    beyond: parts.some(part => part.left < box.left - 2 || part.right > box.right + 2 || part.top < box.top - 2 || part.bottom > box.bottom + 2) || box.right > innerWidth || box.left < 0,
    ratio: box.width / box.height - svg.viewBox.baseVal.width / svg.viewBox.baseVal.height,
    told: svg.getAttribute('aria-label'), below: figure.querySelector('figcaption').textContent };
})"""
COLOURS = """() => Object.fromEntries(['path:not([class])', '.a', '.p, .t', 'text'].map(part => {
  const look = getComputedStyle(document.querySelector('.illustration ' + part));
  return [part, [look.stroke, look.fill]];
}))"""


def illustrated(site: Path) -> list[str]:
    pages = [page for kind in ("koping", "praktik-aman") for page in sorted(site.glob(f"{kind}/*/index.html"))]
    found = [page.parent for page in pages if '<figure class="illustration">' in page.read_text(encoding="utf-8")]
    return [
        f"{root}{page.relative_to(site.resolve() if page.is_relative_to(site.resolve()) else site).as_posix()}/"
        for root in ("", "en/")
        for page in found
    ]


@pytest.mark.parametrize(
    ("width", "media"), [(320, "screen"), (360, "screen"), (1280, "screen"), (WIDTH, "print"), (506, "print")]
)
def test_every_drawing_is_whole_and_its_numbers_can_be_read(
    browser: Browser, site: Path, address: str, width: int, media: str
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    pages = illustrated(site)
    assert len(pages) >= 18
    for name in pages:
        page.goto(address + name)
        page.emulate_media(media="print" if media == "print" else "screen")
        drawings = page.evaluate(LOOKED_AT)
        assert drawings, name
        for drawing in drawings:
            assert not drawing["beyond"], (name, drawing)
            assert drawing["letters"] >= (SMALLEST_ON_PAPER if media == "print" else SMALLEST), (name, drawing)
            assert abs(drawing["ratio"]) < 0.1, (name, drawing)
            assert drawing["told"] != drawing["below"]
        page.emulate_media(media="screen")
    page.close()


@pytest.mark.parametrize(("name", "words"), [(BREATH[0], r"Dua kepala .*"), (BREATH[1], r"Two heads .*")])
def test_it_is_one_picture_with_words_to_those_who_hear_it(
    without_script: Page, address: str, name: str, words: str
) -> None:
    without_script.goto(address + name)
    assert without_script.get_by_role("img", name=re.compile(words)).count() == 1
    assert without_script.get_by_role("figure").count() == 2


def test_it_takes_the_colours_of_the_page(browser: Browser, address: str) -> None:
    seen = {}
    for scheme, forced in (("light", "none"), ("dark", "none"), ("dark", "active")):
        context = browser.new_context(color_scheme=scheme, forced_colors=forced)
        page = context.new_page()
        page.goto(address + "praktik-aman/antrean-bantuan/")
        seen[scheme, forced] = page.evaluate(COLOURS)
        context.close()
    light, dark, forced = seen["light", "none"], seen["dark", "none"], seen["dark", "active"]
    assert all(light[part] != dark[part] for part in light)
    assert forced[".a"][0] == forced["path:not([class])"][0] == forced["text"][1] == "rgb(255, 255, 255)"
    assert forced[".p, .t"][1] == "rgb(0, 0, 0)"


def test_it_costs_no_request(phone: Page, address: str) -> None:
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto(address + BREATH[0], wait_until="networkidle")
    assert [url for url in asked if "ilustrasi" in url or url.endswith(".svg")] == [f"{address}assets/tanda.svg"]


def test_on_paper_steps_keep_the_numbers_that_a_drawing_names(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}praktik-aman/cara-cuci-tangan/")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('#langkah + ol > li')).listStyleType") == "decimal"
    page.close()
