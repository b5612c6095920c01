"""What a reader sees before scrolling, on the smallest common phone: what to do, whom to call, and the way to the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

HEIGHT = 640


@pytest.fixture
def small(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": HEIGHT})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("root", ["", "en/"])
def test_the_numbers_of_the_help_page_are_seen_at_once(small: Page, address: str, root: str) -> None:
    small.goto(f"{address}{root}bantuan/")
    for number in ("112", "110", "119"):
        box = small.locator(f".help a[href='tel:{number}']").first.bounding_box()
        assert box
        assert box["y"] + box["height"] <= HEIGHT, number


@pytest.mark.parametrize(("root", "words"), [("", "bunuh diri"), ("en/", "suicide")])
def test_a_search_in_danger_shows_numbers_as_buttons_at_once(small: Page, address: str, root: str, words: str) -> None:
    small.goto(f"{address}{root}cari/?q={words}")
    for number in ("112", "110", "119"):
        link = small.locator(f".search-results .help a[href='tel:{number}']").first
        link.wait_for()
        box = link.bounding_box()
        assert box
        assert box["y"] + box["height"] <= HEIGHT, number
        assert box["height"] >= 44
        assert box["width"] >= 44
        # White on the dark card, as on the help page.
        assert link.evaluate("link => getComputedStyle(link).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("root", ["", "en/"])
def test_what_to_do_now_is_named_on_the_first_screen_of_every_guide(
    small: Page, site: Path, address: str, root: str
) -> None:
    guides = sorted(path.parent.name for path in (site / root / "koping").glob("*/index.html"))
    assert len(guides) > 15
    below = {}
    for guide in guides:
        small.goto(f"{address}{root}koping/{guide}/")
        box = small.locator(".jump a, .do").first.bounding_box()
        assert box
        if box["y"] + min(box["height"], 60) > HEIGHT:
            below[guide] = box["y"]
    assert below == {}


def test_the_first_trouble_of_the_home_page_and_the_first_entry_of_a_list_are_seen(small: Page, address: str) -> None:
    for root in ("", "en/"):
        for place, first in (
            ("", ".text > ul > li > a"),
            ("koping/", ".entries li a"),
            ("praktik-aman/", ".entries li a"),
        ):
            small.goto(address + root + place)
            box = small.locator(first).first.bounding_box()
            assert box
            assert box["y"] + 24 <= HEIGHT, root + place


@pytest.mark.parametrize(("root", "words"), [("", "Keluarga"), ("en/", "Family")])
def test_a_small_screen_has_the_menu_one_tap_away(small: Page, address: str, root: str, words: str) -> None:
    small.goto(f"{address}{root}koping/cemas-berlebihan/")
    assert not small.locator(".menu a").first.is_visible()
    small.click(".to-menu")
    way = small.get_by_role("link", name=words, exact=True)
    box = way.bounding_box()
    assert box
    assert 0 < box["y"] < HEIGHT - 44
    assert way.get_attribute("aria-current") == "true"
    way.click()
    assert small.url == f"{address}{root}koping/"


def test_a_wide_screen_has_one_menu_at_the_top(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(f"{address}koping/cemas-berlebihan/")
    assert page.locator(".menu a").first.is_visible()
    assert not page.locator(".to-menu").is_visible()
    assert not page.locator(".menu-below a").first.is_visible()
    context.close()


def test_who_types_has_the_whole_row(small: Page, address: str) -> None:
    small.goto(address)
    before = small.locator("#_cari").bounding_box()
    small.focus("#_cari")
    after = small.locator("#_cari").bounding_box()
    assert before
    assert after
    assert after["width"] > before["width"] + 40
