"""What a visit costs on a slow link, and whom it tells of the reader."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Response

pytestmark = pytest.mark.browser

COLD = 45 * 1024
FURTHER = 12 * 1024
OWN_SCRIPT = 12 * 1024
PAGES = (
    "",
    "bantuan/",
    "koping/cemas-berlebihan/",
    "koping/aman-di-rumah/",
    "praktik-aman/disinfeksi-permukaan/",
    "istilah/odp/",
    "kebijakan/pernyataan-publik/",
    "layanan/healing119/",
    "en/layanan/healing119/",
    "istilah/",
    "untuk/umum/",
    "koping/isolasi-di-rumah/",
)


class _Visit:
    """The responses and complaints of one browser profile."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.weights: dict[str, int] = {}
        self.failed: list[str] = []
        page.on("response", self._weigh)
        page.on("requestfailed", lambda request: self.failed.append(request.url))
        page.on("console", lambda said: self.failed.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.failed.append(str(error)))

    def _weigh(self, response: Response) -> None:
        if response.status >= 400:
            self.failed.append(f"{response.status} {response.url}")
        elif response.status == 200:
            self.weights[response.url] = len(gzip.compress(response.body(), 9))

    def go(self, address: str) -> dict[str, int]:
        self.weights = {}
        self.page.goto(address, wait_until="networkidle")
        return self.weights


@pytest.fixture
def visit(browser: Browser) -> Iterator[_Visit]:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield _Visit(context.new_page())
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_first_visit_is_light_and_stays_on_the_site(visit: _Visit, address: str, name: str) -> None:
    weights = visit.go(address + name)
    assert sum(weights.values()) <= COLD, weights
    assert weights[address + name] <= FURTHER, weights
    assert sum(weight for url, weight in weights.items() if url.endswith(".js")) <= OWN_SCRIPT, weights
    assert [url for url in weights if not url.startswith(address)] == []
    assert visit.failed == []


@pytest.mark.parametrize("name", ["istilah/", "en/untuk/umum/"])
def test_what_stands_around_a_list_is_light(visit: _Visit, address: str, name: str) -> None:
    visit.page.goto(address + name)
    page = visit.page.evaluate("fetch(location.href).then((answer) => answer.text())")
    list_itself = (
        r'<div class="text".*</article>|data-narrow="[^"]*"|<select.*?</select>|<script type="application.*?</script>'
    )
    around, cut = re.subn(list_itself, "", page, flags=re.DOTALL)
    assert cut >= 3
    assert len(gzip.compress(around.encode(), 9)) <= 2_100


def test_styles_and_scripts_are_fetched_once(visit: _Visit, address: str) -> None:
    visit.go(f"{address}koping/cemas-berlebihan/")
    further = visit.go(f"{address}koping/sulit-tidur/")
    assert sum(further.values()) <= FURTHER + 8 * 1024, further
    assert visit.page.evaluate("document.cookie") == ""
    assert visit.page.evaluate("localStorage.length + sessionStorage.length") == 0
