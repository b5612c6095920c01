"""Narrowing a list by words typed and chosen; without a script the whole list is there."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ENTRIES = ".text .entries > ul > li"


def _shown(page: Page) -> list[str]:
    return [entry.inner_text() for entry in page.locator(ENTRIES).all() if entry.is_visible()]


def test_without_a_script_the_list_is_whole_and_nothing_dead_stands_above_it(
    without_script: Page, address: str
) -> None:
    without_script.goto(f"{address}koping/")
    assert not without_script.locator(".narrow").is_visible()
    assert len(_shown(without_script)) == without_script.locator(ENTRIES).count() > 10


def test_words_narrow_the_list_and_the_count_is_told(phone: Page, address: str) -> None:
    phone.goto(f"{address}istilah/")
    count = phone.locator(ENTRIES).count()
    status = phone.get_by_role("status")
    expect(status).to_have_text(f"{count} materi")
    # "swab" stands in no entry: it is another name of the tests.
    phone.fill("#_saring", "SWAB")
    expect(status).to_have_text(f"2 dari {count} materi")
    assert [text.split("\n")[0] for text in _shown(phone)] == ["Tes cepat antigen", "Tes RT-PCR"]
    assert phone.locator(".text h2:visible").all_inner_texts() == ["T"]
    assert phone.locator(".letters a:visible").all_inner_texts() == ["T"]
    phone.fill("#_saring", "tidak ada yang begini")
    expect(status).to_contain_text("Tidak ada yang cocok")
    assert _shown(phone) == []
    phone.get_by_role("button", name="Tampilkan semua").click()
    expect(status).to_have_text(f"{count} materi")
    expect(phone.locator("#_saring")).to_be_focused()
    assert len(_shown(phone)) == count


@pytest.mark.parametrize(
    ("name", "choice", "word", "code"),
    [
        ("koping/", "Untuk siapa", "Lanjut usia dan perawatnya", "merawat-lansia"),
        ("en/praktik-aman/", "Topic", "Hygiene and disinfection", "cara-cuci-tangan"),
        ("topik/stres/", "Jenis", "Panduan koping keluarga", "cemas-berlebihan"),
        ("untuk/umum/", "Topik", "Stres, cemas, tidur", "cemas-berlebihan"),
    ],
)
def test_choices_keep_what_has_the_word(
    phone: Page, address: str, name: str, choice: str, word: str, code: str
) -> None:
    phone.goto(address + name)
    before = _shown(phone)
    phone.get_by_label(choice, exact=True).select_option(word)
    after = _shown(phone)
    assert 0 < len(after) < len(before)
    links = [f"{link.get_attribute('href')}" for link in phone.locator(f"{ENTRIES} > a:visible").all()]
    assert any(link.removesuffix("/").split("/")[-1] == code for link in links), links


def test_enter_does_not_leave_the_page_and_nothing_jumps(phone: Page, address: str) -> None:
    phone.add_init_script(
        "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shift += entry.value; }))"
        ".observe({ type: 'layout-shift', buffered: true });"
    )
    phone.goto(f"{address}istilah/", wait_until="networkidle")
    phone.wait_for_timeout(300)
    assert phone.evaluate("window.shift") == 0
    phone.fill("#_saring", "odp")
    phone.keyboard.press("Enter")
    assert phone.url == f"{address}istilah/"


def test_a_short_list_is_left_alone(phone: Page, address: str) -> None:
    phone.goto(f"{address}topik/")
    assert phone.locator(".narrow").count() == 0
