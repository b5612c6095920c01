"""Help within reach: numbers that age, the way out, and all of it without a script."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.browser

GUIDE = "koping/cemas-berlebihan/"
ON_VIOLENCE = "koping/aman-di-rumah/"
WEATHER = "https://www.bmkg.go.id/"
A4 = round((210 - 22) / 25.4 * 96)
"""The width of A4 without its margins, at the 96 dots to an inch that browsers print with."""


def _at(page: Page, moment: str, address: str) -> Page:
    page.clock.set_fixed_time(moment)
    page.goto(address)
    return page


def _mark(page: Page) -> str:
    return page.inner_text("li:has(> p a[href$='/dpatens/'])")


def test_a_checked_number_loses_its_mark_after_its_last_day_in_jakarta(phone: Page, address: str) -> None:
    page = f"{address}layanan/healing119/"
    assert "Aktif (sudah diperiksa)" in _mark(_at(phone, "2026-12-20T16:00:00Z", page))
    late = _mark(_at(phone, "2026-12-20T17:30:00Z", page))
    assert "Aktif" not in late
    assert "Belum diperiksa ulang." in late


def test_its_own_page_says_so_too(phone: Page, address: str) -> None:
    page = f"{address}layanan/dpatens/"
    assert _at(phone, "2026-12-20T10:00:00Z", page).inner_text(".help h2") == "Aktif (sudah diperiksa)"
    assert "Belum diperiksa ulang." not in phone.inner_text(".help >> nth=0")
    assert _at(phone, "2026-12-25T10:00:00Z", page).inner_text(".help h2") == "Hubungi, tetapi siapkan cara lain"
    assert phone.inner_text(".help >> nth=0").endswith("Terakhir diperiksa: 20 November 2026. Belum diperiksa ulang.")


def test_an_old_number_is_no_link_and_state_numbers_stay(phone: Page, address: str) -> None:
    page = f"{address}layanan/healing119/"
    link = "a[href='tel:081197910000']"
    assert _at(phone, "2027-05-19T10:00:00Z", page).locator(link).count() == 1
    assert _at(phone, "2027-05-20T10:00:00Z", page).locator(link).count() == 0
    assert "0811-979-10000" in _mark(phone)
    assert phone.locator("a[href='tel:119']").count() >= 2


def test_an_overdue_review_says_so(phone: Page, address: str) -> None:
    assert "lewat waktu" not in _at(phone, "2028-11-23T10:00:00Z", address + GUIDE).inner_text("main")
    assert "lewat waktu" in _at(phone, "2028-11-24T10:00:00Z", address + GUIDE).inner_text(".head")


def _weather(page: Page) -> None:
    def answer(route: Route) -> None:
        route.fulfill(content_type="text/html", body="<title>Cuaca</title>")

    page.route(f"{WEATHER}**", answer)


def test_the_way_out_leaves_nothing_to_go_back_to(phone: Page, address: str) -> None:
    _weather(phone)
    phone.goto(address)
    phone.goto(address + ON_VIOLENCE)
    phone.click("[data-exit]")
    phone.wait_for_url(WEATHER)
    phone.go_back()
    assert phone.url == address


def test_three_times_shift_leaves(phone: Page, address: str) -> None:
    _weather(phone)
    phone.goto(address + ON_VIOLENCE)
    for key in ("Shift", "Shift", "a", "Shift", "Shift"):
        phone.keyboard.press(key)
    assert phone.url == address + ON_VIOLENCE
    assert "1 kali lagi" in phone.inner_text("[data-exit-told]")
    phone.keyboard.press("Shift")
    phone.wait_for_url(WEATHER)


def test_the_way_out_is_in_reach_and_its_page_is_neutral(phone: Page, address: str) -> None:
    phone.goto(address + ON_VIOLENCE)
    phone.evaluate("scrollTo(0, 2000)")
    box = phone.locator("[data-exit]").bounding_box()
    assert box
    assert box["y"] + box["height"] <= 740
    assert box["height"] >= 44
    assert phone.title() == "Panduan koping keluarga | Pangkalan Psikoedukasi"
    assert "kekerasan" not in phone.inner_text(".head").casefold()
    phone.goto(address + GUIDE)
    assert phone.locator("[data-exit]").count() == 0


def test_without_a_script_the_way_out_is_a_link(without_script: Page, address: str) -> None:
    without_script.goto(address + ON_VIOLENCE)
    assert without_script.get_attribute("[data-exit]", "href") == WEATHER


@pytest.mark.parametrize(("root", "words"), [("", "Lakukan sekarang"), ("en/", "Do this now")])
def test_without_a_script_everything_is_there(without_script: Page, address: str, root: str, words: str) -> None:
    without_script.goto(address + root + GUIDE)
    assert words in without_script.inner_text("main")
    assert without_script.locator("a[href='tel:112']").first.is_visible()
    assert without_script.locator(".menu-below a").first.is_visible()
    assert [button for button in without_script.locator("button[type=button]").all() if button.is_visible()] == []


def test_the_message_is_ready_to_be_sent(without_script: Page, address: str) -> None:
    without_script.goto(address + GUIDE)
    message = unquote(str(without_script.get_attribute(".share a", "href")))
    assert message.startswith("https://wa.me/?text=*Saat cemas berlebihan atau panik datang*\n\n• ")
    assert "https://pangkalan-psikoedukasi.example/i/cemas-berlebihan/" in message
    assert "112" in message
    without_script.goto(address + ON_VIOLENCE)
    assert "•" not in unquote(str(without_script.get_attribute(".share a", "href")))


def test_copying_says_that_it_is_done(phone: Page, address: str) -> None:
    phone.context.grant_permissions(["clipboard-read", "clipboard-write"])
    phone.goto(address + GUIDE)
    phone.click("[data-copy]")
    phone.get_by_text("Tautan tersalin").wait_for()
    # No page of ours may read the clipboard, so what was copied is put into the search field.
    phone.focus("[data-search] input")
    phone.keyboard.press("Control+V")
    assert phone.input_value("[data-search] input").endswith("/koping/cemas-berlebihan/")


def test_steps_are_ticked_by_their_own_words(phone: Page, address: str) -> None:
    phone.goto(f"{address}praktik-aman/disinfeksi-permukaan/")
    first = phone.get_by_role("checkbox").first
    first.check()
    assert phone.locator("#langkah + ol > li.done").count() == 1
    assert phone.get_by_role("checkbox", name="Bersihkan permukaan").count() == 1


def test_paper_has_the_text_the_numbers_and_the_address(phone: Page, address: str) -> None:
    phone.set_viewport_size({"width": A4, "height": 1000})
    phone.goto(f"{address}praktik-aman/disinfeksi-permukaan/")
    phone.emulate_media(media="print")
    for shown in ("h1", ".do", "#langkah + ol", ".never", ".help", ".code", "dd.on-paper"):
        assert phone.locator(shown).first.is_visible(), shown
    for hidden in (".menu", ".bottom", ".share", ".top-help", ".top-language", "#baca-juga", ".ticked input"):
        assert not phone.locator(hidden).first.is_visible(), hidden
    assert phone.inner_text("dd.on-paper").endswith("/praktik-aman/disinfeksi-permukaan/")


@pytest.mark.parametrize("root", ["", "en/"])
def test_what_to_do_is_one_tap_away(without_script: Page, address: str, root: str) -> None:
    without_script.goto(address + root + GUIDE)
    way = without_script.locator(".jump a")
    place = way.bounding_box()
    assert place
    assert place["y"] + place["height"] <= 740
    way.click()
    box = without_script.locator(".do").bounding_box()
    assert box
    assert 0 < box["y"] < 370


@pytest.mark.parametrize("name", ["bantuan/", "layanan/dpatens/", "en/layanan/dpatens/"])
def test_no_number_is_broken_in_two(browser: Browser, address: str, name: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(address + name)
    numbers = page.locator('.help a[href^="tel:"] > strong, .help a[href^="https://wa.me/"] > strong')
    heights = numbers.evaluate_all("all => all.map(one => one.getClientRects().length)")
    assert heights
    assert set(heights) == {1}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()
