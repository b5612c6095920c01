"""A guide on A5: the first side holds its core and nothing else, so that it can be handed out alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.test_paper import SMALL_LETTERS, guides

pytestmark = pytest.mark.browser

# A5 without its margins, at the 96 dots to an inch that browsers print with.
SIDE = (210 - 12) / 25.4 * 96
WIDTH = round((148 - 14) / 25.4 * 96)
SMALLEST = 9 / 72 * 96
SIDES = 2
CORE = {"head", "feeling", "do", "about"}
# The parts of a guide as they are laid out: above the end of the small print, cut by it, or below it.
LAID_OUT = """() => {
  const end = document.querySelector('.about').getBoundingClientRect().bottom;
  const parts = [...document.querySelectorAll('.head, .text > *, .about')].filter(part => part.checkVisibility());
  const name = part => ['head', 'note', 'do', 'warning', 'never', 'help', 'about'].find(one => part.classList.contains(one))
    ?? (part.matches('#langkah, #langkah + ol, #steps, #steps + ol') ? 'steps' : part.matches('p') && !part.matches('h2 ~ *') ? 'feeling' : part.textContent.trim().slice(0, 40));
  const above = parts.filter(part => part.getBoundingClientRect().top < end);
  return { end: end + scrollY, core: above.map(name), later: parts.filter(part => !above.includes(part)).map(name),
           cut: above.filter(part => part.getBoundingClientRect().bottom > end + 1).map(name) };
}"""
# Words of the head that lie on its code.
OVER_THE_CODE = """() => {
  const code = document.querySelector('.code img')?.getBoundingClientRect(), words = document.createTreeWalker(document.querySelector('.head'), NodeFilter.SHOW_TEXT), over = [];
  const range = document.createRange();
  while (code && words.nextNode()) {
    range.selectNodeContents(words.currentNode);
    if ([...range.getClientRects()].some(box => box.right > code.left && box.left < code.right && box.bottom > code.top + 1 && box.top < code.bottom - 1))
      over.push(words.currentNode.data.trim());
  }
  return over;
}"""
# If the core fills one side and ends it, the core and one part more make two sides.
LEAVE_ONE_MORE = """() => {
  const end = document.querySelector('.about').getBoundingClientRect().bottom;
  const later = [...document.querySelectorAll('.text > *')].filter(part => part.checkVisibility() && part.getBoundingClientRect().top >= end);
  for (const part of later.slice(1)) part.remove();
}"""
ALWAYS_CORE = {"head", "note", "do", "warning", "never", "help", "about"}
SOMETIMES_CORE = {"feeling", "steps"}


def _sides(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(width="148mm", height="210mm")))


def test_the_core_of_every_guide_is_one_side_of_a5(browser: Browser, site: Path, address: str) -> None:
    page = browser.new_page(viewport={"width": WIDTH, "height": 1000})
    wrong = []
    for guide in guides(site):
        page.goto(address + guide)
        page.emulate_media(media="print")
        laid = page.evaluate(LAID_OUT)
        core, later = set(laid["core"]), set(laid["later"])
        strays = (core - ALWAYS_CORE - SOMETIMES_CORE) | (later & ALWAYS_CORE)
        over = page.evaluate(OVER_THE_CODE)
        small = page.evaluate(SMALL_LETTERS, SMALLEST - 0.01)
        page.evaluate(LEAVE_ONE_MORE)
        sides = _sides(page)
        if laid["end"] > SIDE or laid["cut"] or not core >= CORE or strays or over or small or sides != SIDES:
            wrong.append((guide, laid, strays, over, small, sides))
        page.emulate_media(media="screen")
    page.close()
    assert wrong == []


@pytest.mark.parametrize(
    ("guide", "shown"), [("praktik-aman/disinfeksi-permukaan/", ".code"), ("koping/aman-di-rumah/", "dd.on-paper")]
)
def test_half_a_leaf_has_one_address(browser: Browser, address: str, guide: str, shown: str) -> None:
    page = browser.new_page(viewport={"width": WIDTH, "height": 1000})
    page.goto(address + guide)
    page.emulate_media(media="print")
    assert [there for there in (".code", "dd.on-paper") if page.locator(there).first.is_visible()] == [shown]
    assert page.inner_text(shown).strip().endswith(f"/{guide.split('/')[1]}/")
    page.close()
