"""The search as a reader meets it: in Chromium, under a strict policy, with and without a connection."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from bases import HOME
from search.engine import served

pytestmark = pytest.mark.browser

POLICY = {"Content-Security-Policy": "default-src 'self'"}
SCRIPTS = ("assets/search/search.js", "assets/cari.js")
FIRST_SEARCH = 60 * 1024
LATER_SEARCH = 50 * 1024


class Reader:
    """A page with all that was fetched for it and all that went wrong."""

    def __init__(self, page: Page, url: str, asked: list[str]) -> None:
        self.page, self.url, self.asked = page, url, asked
        self.weights: dict[str, int] = {}
        self.wrong: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("console", lambda said: self.wrong.append(said.text) if said.type in ("error", "warning") else None)
        page.on("dialog", lambda dialog: self.wrong.append(dialog.message))

    def weigh(self) -> None:
        """Weigh what comes from now on; a page that is left must not be weighed."""
        self.weights.clear()
        self.page.on("response", self._weigh)

    def _weigh(self, response: Any) -> None:
        if response.status == 200 and not response.request.is_navigation_request():
            self.weights[response.url] = len(gzip.compress(response.body(), 9))

    def search(self, words: str, lang: str = "") -> None:
        self.page.goto(f"{self.url}{lang}cari/")
        self.page.locator("[data-search] input").fill(words)
        self.page.locator("[data-search] input").press("Enter")
        expect(self.page.locator(".search-results > p").first).to_be_visible()
        expect(self.page.locator(".search-results")).not_to_have_attribute("aria-busy", "true")

    def titles(self) -> list[str]:
        return self.page.locator(".search-results > ol > li > a").all_inner_texts()


@pytest.fixture
def reader(browser: Browser, site: Path) -> Iterator[Reader]:
    asked: list[str] = []
    with served(site, POLICY, asked) as url:
        context = browser.new_context(viewport={"width": 360, "height": 740})
        reader = Reader(context.new_page(), url, asked)
        yield reader
        context.close()
    assert [said for said in reader.wrong if "ERR_" not in said] == []


def test_scripts_are_light() -> None:
    assert sum(len(gzip.compress((HOME / "overrides" / name).read_bytes(), 9)) for name in SCRIPTS) <= 10 * 1024
    text = "".join((HOME / "overrides" / name).read_text(encoding="utf-8") for name in SCRIPTS)
    for refused in (
        "innerHTML",
        "eval(",
        "Function(",
        "WebAssembly",
        "localStorage",
        "sendBeacon",
        "document.cookie",
        "insertAdjacentHTML",
    ):
        assert refused not in text


def test_a_page_view_fetches_nothing_of_the_search(reader: Reader) -> None:
    for name in ("", "koping/sulit-tidur/", "cari/", "en/"):
        reader.page.goto(reader.url + name, wait_until="networkidle")
    assert [path for path in reader.asked if "assets/search" in path] == []


def test_a_search_from_any_page_leads_to_results_that_can_be_shared(reader: Reader) -> None:
    reader.page.goto(f"{reader.url}koping/marah-dan-jeda/")
    reader.page.keyboard.press("/")
    reader.page.keyboard.type("ga bisa tdur mikirin corona")
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url("**/cari/hasil/#q=ga+bisa*")
    expect(reader.page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")
    assert reader.page.locator(".search-results mark").count() > 0
    address = reader.page.url
    reader.page.locator(".search-results li a").first.click()
    reader.page.wait_for_url("**/koping/sulit-tidur/")
    reader.page.goto(address)
    expect(reader.page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")
    assert [path for path in reader.asked if "mikirin" in path] == []


def test_results_stand_where_the_page_was_and_the_page_comes_back(reader: Reader) -> None:
    page = reader.page
    page.goto(f"{reader.url}koping/marah-dan-jeda/")
    page.evaluate("window.same = true")
    field = page.locator("[data-search] input")
    field.fill("sulit tidur")
    field.press("Enter")
    expect(page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")
    assert page.evaluate("window.same"), "the page was left for the search page"
    assert page.url == f"{reader.url}cari/hasil/#q=sulit+tidur"
    assert page.title() == page.locator("h1").inner_text() == "Cari"
    assert page.locator("main .text").count() == 0
    # What was relative to the page before still leads where it led.
    assert page.locator("header .top-help").evaluate("link => link.href") == f"{reader.url}bantuan/"
    assert (
        page.locator("header [hreflang]").evaluate("link => link.href") == f"{reader.url}en/cari/hasil/#q=sulit+tidur"
    )
    assert page.locator(".skip").get_attribute("href") == "#isi"
    field.fill("masker")
    field.press("Enter")
    expect(page.locator(".search-results li a").first).to_contain_text("asker")
    assert page.url == f"{reader.url}cari/hasil/#q=masker"
    page.go_back()
    expect(page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Saat sulit menahan marah: ambil jeda")
    page.go_forward()
    expect(page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")
    assert [path for path in reader.asked if "q=" in path or "sulit" in path.rpartition("/")[2]] == []


def test_no_word_leaves_the_phone(reader: Reader) -> None:
    page = reader.page
    field = page.locator("[data-search] input")
    for start in ("koping/marah-dan-jeda/", "cari/", "cari/hasil/#q=masker"):
        page.goto(f"{reader.url}{start}")
        field.fill("zulaikha takut")
        field.press("Enter")
        expect(page.locator(".search-results > p").first).to_be_visible()
        page.reload()
        expect(page.locator(".search-results > p").first).to_be_visible()
    page.locator("header [hreflang]").click()
    page.wait_for_url("**/en/cari/hasil/#q=zulaikha+takut")
    expect(page.locator(".search-results > p").first).to_be_visible()
    assert [path for path in reader.asked if "zulaikha" in path] == []


def test_a_link_of_before_still_searches_and_is_mended(reader: Reader) -> None:
    page = reader.page
    page.goto(f"{reader.url}cari/?q=sulit+tidur&persis=1")
    expect(page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")
    assert page.url == f"{reader.url}cari/hasil/#q=sulit+tidur&persis=1"
    page.locator("header .top-help").click()
    page.wait_for_url(f"{reader.url}bantuan/")


def test_a_link_that_was_sent_fetches_each_file_once(reader: Reader) -> None:
    reader.page.goto(f"{reader.url}cari/hasil/#q=sulit+tidur")
    expect(reader.page.locator(".search-results li a").first).to_be_visible()
    fetched = [path for path in reader.asked if "/assets/" in path]
    assert {"/assets/search/search.js", "/assets/search/danger.json", "/assets/search/id/core.json"} <= set(fetched)
    assert len(fetched) == len(set(fetched))


def test_a_place_on_the_page_keeps_the_words_in_the_address(reader: Reader) -> None:
    page = reader.page
    page.goto(f"{reader.url}cari/hasil/#q=sulit+tidur")
    expect(page.locator(".search-results li a").first).to_be_visible()
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{reader.url}cari/hasil/#q=sulit+tidur")
    expect(page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")


def test_a_newer_build_is_searched_from_a_page_that_was_open(reader: Reader) -> None:
    page = reader.page
    old: list[Route] = []

    def answer(route: Route) -> None:
        old.append(route)
        if len(old) > 1:
            route.continue_()
        else:
            kept = route.fetch().json()
            route.fulfill(json={**kept, "name": "000000000000"})

    page.route("**/id/core.json", answer)
    page.goto(f"{reader.url}koping/")
    page.locator("[data-search] input").fill("sulit tidur")
    page.locator("[data-search] input").press("Enter")
    expect(page.locator(".search-results li a").first).to_have_text("Saat sulit tidur pada malam hari")
    assert len(old) > 1
    # Chromium names the files that were no more.
    assert reader.wrong
    reader.wrong.clear()


def test_danger_typed_on_any_page_leads_to_help(reader: Reader) -> None:
    page = reader.page
    page.goto(f"{reader.url}koping/marah-dan-jeda/")
    page.locator("[data-search] input").fill("pengen mati aja")
    page.locator("[data-search] input").press("Enter")
    expect(page.locator(".search-results > .help")).to_be_visible()
    assert "112" in page.locator(".search-results > .help").inner_text()


def test_help_stands_there_when_danger_cannot_be_judged(reader: Reader) -> None:
    reader.page.route("**/danger.json", lambda route: route.abort())
    reader.page.goto(f"{reader.url}cari/hasil/#q=masker")
    expect(reader.page.locator(".search-results > .help")).to_be_visible()
    expect(reader.page.locator(".search-results li a").first).to_be_visible()


def test_a_search_without_its_script_still_reaches_the_search_page(reader: Reader) -> None:
    reader.page.route("**/search/search.js", lambda route: route.abort())
    reader.page.goto(f"{reader.url}koping/")
    reader.page.locator("[data-search] input").fill("anak")
    reader.page.locator("[data-search] input").press("Enter")
    reader.page.wait_for_url("**/cari/hasil/#q=anak")
    expect(reader.page.locator("main .help")).to_be_visible()
    assert [path for path in reader.asked if "anak" in path] == []


def test_suggestions_know_the_thesaurus(reader: Reader) -> None:
    page = reader.page
    page.goto(f"{reader.url}koping/")
    for typed, wanted in (("isom", "isoman"), ("bans", "bansos"), ("lanjut us", "lanjut usia")):
        page.locator("[data-search] input").fill("")
        page.locator("[data-search] input").type(typed)
        expect(page.get_by_role("option").filter(has_text=wanted).first).to_be_visible()


def test_what_is_typed_before_the_search_arrives_is_not_lost(reader: Reader) -> None:
    page = reader.page
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/search.js", hold)
    page.goto(f"{reader.url}koping/")
    with page.expect_request("**/search.js"):
        page.locator("[data-search] input").type("isom")
    held[0].continue_()
    expect(page.get_by_role("option").filter(has_text="isoman").first).to_be_visible()


def test_a_first_and_a_later_search_are_light(reader: Reader) -> None:
    reader.page.goto(f"{reader.url}cari/", wait_until="networkidle")
    reader.weigh()
    for words, most in (
        ("penenangan anak yang ketakutan", FIRST_SEARCH),
        ("dipukulin suami harus lapor ke mana", LATER_SEARCH),
    ):
        reader.weights.clear()
        reader.page.locator("[data-search] input").fill(words)
        reader.page.locator("[data-search] input").press("Enter")
        reader.page.wait_for_load_state("networkidle")
        expect(reader.page.locator(".search-results li").first).to_be_visible()
        assert sum(reader.weights.values()) <= most, reader.weights


def test_suggestions_are_a_combobox(reader: Reader) -> None:
    page = reader.page
    # A page without other fields to choose from.
    page.goto(f"{reader.url}tentang/")
    field = page.get_by_role("combobox")
    page.locator("[data-search] input").focus()
    expect(field).to_have_attribute("aria-expanded", "false")
    field.type("sulit ti")
    expect(page.get_by_role("option").first).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(field).to_have_attribute("aria-controls", page.get_by_role("listbox").get_attribute("id"))
    field.press("ArrowDown")
    first = page.get_by_role("option").first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", first.get_attribute("id"))
    assert field.input_value() == "sulit ti"
    field.press("ArrowUp")
    expect(page.get_by_role("option").last).to_have_attribute("aria-selected", "true")
    field.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    assert field.input_value() == "sulit ti"
    field.press("Escape")
    assert field.input_value() == ""
    field.type("sulit tid")
    expect(page.get_by_role("option").first).to_be_visible()
    assert all(box["height"] >= 44 for box in (option.bounding_box() for option in page.get_by_role("option").all()))
    page.get_by_role("option", name="Saat sulit tidur pada malam hari").click()
    page.wait_for_url("**/koping/sulit-tidur/")
    page.locator("[data-search] input").type("sulit tid")
    expect(page.get_by_role("option").first).to_have_text("sulit tidur")
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/cari/hasil/#q=sulit+tidur")


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("pengen mati aja", ""),
        ("dipukulin suami", ""),
        ("bnuh diri", ""),
        ("suicide", ""),
        ("my husband hits me", "en/"),
        ("KDRT", "en/"),
    ],
)
def test_help_stands_above_all_results(reader: Reader, words: str, lang: str) -> None:
    reader.search(words, lang)
    section = reader.page.locator(".search-results")
    expect(section.locator("> :first-child")).to_have_class("admonition help")
    assert section.locator(".help").count() == 1
    assert "112" in section.locator(".help").inner_text()
    assert section.locator('.help a[href="tel:112"]').count() >= 1


def test_help_stands_there_without_the_index(reader: Reader) -> None:
    reader.page.route("**/assets/search/id/**", lambda route: route.abort())
    reader.page.goto(f"{reader.url}cari/hasil/#q=mau+bunuh+diri")
    expect(reader.page.locator(".search-results > .help")).to_be_visible()
    expect(reader.page.locator(".search-results")).to_contain_text("Pencarian tidak dapat dibuka")


def test_a_slip_is_named_and_can_be_taken_back(reader: Reader) -> None:
    reader.search("isolsi mandri")
    shown = reader.page.locator(".search-results > p").first
    expect(shown).to_contain_text("Menampilkan hasil untuk isolasi mandiri")
    shown.get_by_role("link").click()
    expect(reader.page.locator(".search-results")).not_to_contain_text("Menampilkan hasil untuk")
    assert "persis=1" in reader.page.url


def test_nothing_found_offers_other_ways(reader: Reader) -> None:
    reader.search("qqqzzzxxx")
    section = reader.page.locator(".search-results")
    expect(section).to_contain_text("Belum ada halaman untuk qqqzzzxxx")
    for name in ("Semua topik", "halaman bahasa Inggris", "nomor bantuan", "Usulkan materi"):
        expect(section.get_by_role("link").filter(has_text=name)).to_be_visible()
    assert (
        section.get_by_role("link")
        .filter(has_text="bahasa Inggris")
        .get_attribute("href")
        .endswith("/en/cari/hasil/#q=qqqzzzxxx")
    )


def test_results_can_be_narrowed(reader: Reader) -> None:
    reader.search("anak")
    page = reader.page
    before = page.locator(".search-results > p").filter(has_text="hasil untuk").inner_text()
    page.locator(".search-results summary").click()
    kind = page.get_by_label("Jenis")
    expect(kind).to_be_visible()
    kind.select_option(index=1)
    expect(page.locator(".search-results > p").filter(has_text="hasil untuk")).not_to_have_text(before)
    kinds = set(page.locator(".search-results ol small").all_inner_texts())
    assert len(kinds) == 1


def test_more_results_come_on_demand(reader: Reader) -> None:
    reader.search("anak")
    more = reader.page.get_by_role("button", name="Tampilkan lagi")
    # It comes when the last of the first results has come.
    expect(more).to_be_visible()
    before = len(reader.titles())
    more.click()
    expect(reader.page.locator(".search-results li").nth(before).locator("a")).to_be_focused()


def test_words_of_the_other_language_find_this_languages_page(reader: Reader) -> None:
    reader.search("grief")
    assert any("Berduka" in title or "duka" in title for title in reader.titles()[:3])
    reader.search("sulit tidur", "en/")
    assert "sleep" in reader.titles()[0].lower()


@pytest.mark.parametrize(
    "words",
    [
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script> anak",
        "a" * 10_000,
        "anak " * 2_000,
        "😀😀😀",
        "\u202eanak\u202c عربي עברית",
        "\ud800\udc00 \ud800 anak",
        "constructor __proto__ toString",
        "((((((((((a+)+)+)+)+$",
        "\0\x01\x02",
    ],
)
@pytest.mark.parametrize("start", ["cari/", "koping/sulit-tidur/"])
def test_hostile_words_do_no_harm(reader: Reader, words: str, start: str) -> None:
    page = reader.page
    page.goto(f"{reader.url}{start}")
    page.locator("[data-search] input").focus()
    page.evaluate(
        "(units) => { const form = document.querySelector('[data-search]'); form._cari.removeAttribute('maxlength');"
        " form._cari.value = String.fromCharCode(...units); form.requestSubmit(); }",
        [unit for character in words for unit in _units(character)],
    )
    expect(page.locator(".search-results > p").first).to_be_visible()
    assert page.locator(".search-results img, .search-results script").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")


def _units(character: str) -> list[int]:
    raw = character.encode("utf-16-le", "surrogatepass")
    return [raw[place] | raw[place + 1] << 8 for place in range(0, len(raw), 2)]


def test_without_a_script_the_page_leads_everywhere(browser: Browser, site: Path) -> None:
    with served(site, POLICY) as url:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{url}koping/")
        page.locator("[data-search] input").fill("anak")
        page.locator("[data-search] button").click()
        page.wait_for_url("**/cari/?")
        for name in ("topik/stres/", "untuk/orang-tua/", "istilah/", "bantuan/"):
            assert page.locator(f'main a[href="../{name}"]').count() >= 1
        context.close()


@pytest.mark.parametrize(
    ("root", "words"),
    [("", "JavaScript di peramban Anda dimatikan"), ("en/", "JavaScript is switched off in your browser")],
)
@pytest.mark.parametrize("name", ["cari/", "cari/hasil/#q=cemas"])
def test_without_a_script_the_page_says_why_nothing_is_found_and_what_still_works(
    browser: Browser, site: Path, root: str, words: str, name: str
) -> None:
    with served(site, POLICY) as url:
        for has_script in (False, True):
            context = browser.new_context(java_script_enabled=has_script, viewport={"width": 360, "height": 740})
            page = context.new_page()
            page.goto(f"{url}{root}{name}")
            told = page.locator("main noscript .notice")
            assert told.is_visible() is not has_script
            if not has_script:
                assert words in told.inner_text()
                assert not page.locator(".summary").is_visible()
                assert told.bounding_box()["y"] < 400  # type: ignore[index] # it is visible
                links = told.locator("a")
                assert [page.request.get(link.evaluate("link => link.href")).status for link in links.all()] == [
                    200
                ] * 3
            context.close()


def test_answers_come_quickly_on_a_slow_phone(reader: Reader) -> None:
    reader.search("penenangan anak yang ketakutan dengar berita corona")
    session = reader.page.context.new_cdp_session(reader.page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    took = reader.page.evaluate(
        """async () => {
          const { search, knowledge } = await import("/assets/search/search.js");
          const get = async (path) => (await fetch(`/assets/search/${path}`)).json();
          const core = await get("id/core.json");
          const know = knowledge(core.words);
          const files = new Map();
          const load = async (lang, path) => {
            const name = `${lang}/${lang === "id" ? core.name : core.other.name}/${path}`;
            if (!files.has(name)) files.set(name, await get(name));
            return files.get(name);
          };
          const query = "penenangan anak yang ketakutan dengar berita corona";
          await search(query, core, know, load);
          const started = performance.now();
          for (let turn = 0; turn < 5; turn++) await search(query, core, know, load);
          return (performance.now() - started) / 5;
        }"""
    )
    assert took <= 50, took
