"""Terms explain themselves where they stand, by finger, pointer and keyboard; without a script they are links."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

GUIDE = "koping/isolasi-di-rumah/"
MEANING = "Penyakit lain yang sudah dimiliki"
COMORBIDITY = ".text a[href='../../istilah/komorbid/']:not(.meaning a)"


def test_without_a_script_a_term_is_a_link(without_script: Page, address: str) -> None:
    without_script.goto(address + GUIDE)
    assert not without_script.locator("#_istilah").is_visible()
    without_script.click(COMORBIDITY)
    assert without_script.url == f"{address}istilah/komorbid/"


def test_a_tap_tells_the_meaning_and_a_second_one_hides_it(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True)
    page = context.new_page()
    page.goto(address + GUIDE)
    term, note = page.locator(COMORBIDITY), page.locator(".meaning", has_text=MEANING)
    expect(term).to_have_attribute("aria-expanded", "false")
    term.tap()
    expect(note).to_be_visible()
    expect(term).to_have_attribute("aria-expanded", "true")
    box = note.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    target = note.get_by_role("link").bounding_box()
    assert target
    assert target["height"] >= 44
    term.tap()
    expect(note).to_be_hidden()
    term.tap()
    page.locator("h1").tap()
    expect(note).to_be_hidden()
    term.tap()
    note.get_by_role("link").tap()
    page.wait_for_url(f"{address}istilah/komorbid/")
    context.close()


def test_a_keyboard_opens_reads_on_and_dismisses(phone: Page, address: str) -> None:
    phone.goto(address + GUIDE)
    term, note = phone.locator(COMORBIDITY), phone.locator(".meaning", has_text=MEANING)
    expect(term).to_have_role("button")
    expect(term).to_have_accessible_description(
        "Penyakit lain yang sudah dimiliki seseorang ketika ia terkena suatu penyakit."
    )
    term.focus()
    expect(note).to_be_visible()
    phone.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(term).to_be_focused()
    for key in ("Enter", "Space"):
        phone.keyboard.press(key)
        expect(note).to_be_visible()
        phone.keyboard.press(key)
        expect(note).to_be_hidden()
    phone.keyboard.press("Enter")
    phone.keyboard.press("Tab")
    expect(note.get_by_role("link", name="Selengkapnya: Komorbid (penyakit penyerta)")).to_be_focused()
    expect(note).to_be_visible()
    phone.keyboard.press("Tab")
    expect(note).to_be_hidden()


def test_a_pointer_may_rest_on_the_words_and_move_onto_the_note(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 740})
    page.goto(address + GUIDE)
    term, note = page.locator(COMORBIDITY), page.locator(".meaning", has_text=MEANING)
    expect(term).to_have_class("term")
    term.hover()
    expect(note).to_be_visible()
    note.hover()
    page.wait_for_timeout(500)
    expect(note).to_be_visible()
    page.mouse.move(2, 2)
    expect(note).to_be_hidden()
    term.hover()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    page.close()


def test_an_outdated_term_says_so(phone: Page, address: str) -> None:
    phone.goto(f"{address}en/istilah/kontak-erat/")
    term = phone.locator(".term", has_text="OTG")
    expect(term).to_have_accessible_description(re.compile("^Replaced\\. Official label until 13 July 2020 "))
