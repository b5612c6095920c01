"""A guide on paper: one leaf of A4, its core on the first side, in letters that can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SIDES_OF_A_LEAF = 2
# The height of A4 without its margins, at the 96 dots to an inch that browsers print with; and its width.
SIDE = (297 - 20) / 25.4 * 96
WIDTH = round((210 - 22) / 25.4 * 96)
SMALLEST = 9.5 / 72 * 96
SMALL_LETTERS = """smallest => {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    if (words.currentNode.data.trim() && element.checkVisibility() && !element.closest("script, .unseen")
        && parseFloat(getComputedStyle(element).fontSize) < smallest) found.push(words.currentNode.data.trim());
  }
  return found;
}"""


def guides(site: Path) -> list[str]:
    return [
        f"{root}{kind}/{page.parent.name}/"
        for root in ("", "en/")
        for kind in ("koping", "praktik-aman")
        for page in sorted((site / root / kind).glob("*/index.html"))
    ]


def _sides(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))


def test_every_guide_fits_one_leaf_with_its_core_on_the_first_side(browser: Browser, site: Path, address: str) -> None:
    page = browser.new_page(viewport={"width": WIDTH, "height": 1000})
    found = guides(site)
    assert len(found) >= 72
    wrong = []
    for guide in found:
        page.goto(address + guide)
        page.emulate_media(media="print")
        end = page.evaluate("document.querySelector('.do').getBoundingClientRect().bottom + scrollY")
        small = page.evaluate(SMALL_LETTERS, SMALLEST - 0.01)
        if (sides := _sides(page)) > SIDES_OF_A_LEAF or end > SIDE or small:
            wrong.append((guide, sides, end, small))
        page.emulate_media(media="screen")
    page.close()
    assert wrong == []


def test_a_code_is_whole_and_nothing_lies_over_it(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": WIDTH, "height": 1400})
    page.goto(f"{address}koping/cemas-berlebihan/")
    page.emulate_media(media="print")
    assert page.evaluate(
        """() => { const words = document.querySelector('.code').lastChild, range = document.createRange();
        range.selectNodeContents(words);
        return [...range.getClientRects()].every(box => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('.code')) }"""
    )
    page.close()
