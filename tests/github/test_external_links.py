"""Asking other sites whether they still answer, tried on a site of our own on loopback."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bases import base_of
from inspecting import draft_of
from pangkalan.adapters import external_links
from pangkalan.adapters.external_links import AGENT, Answer, State, addresses_in, as_markdown, ask, ask_all, is_public
from pangkalan.reading.source import Place, read
from pangkalan.schema.material import read_page
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types


class Site:
    """A site with a page for every way to answer; `asked` is what came in."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.at_once = self.most_at_once = 0
        self.lock = threading.Lock()
        self.address = ""


@pytest.fixture
def site(monkeypatch) -> Iterator[Site]:
    told = Site()

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            with told.lock:
                told.asked.append((self.command, self.path, self.headers.get("User-Agent", "")))
                told.at_once += 1
                told.most_at_once = max(told.most_at_once, told.at_once)
            code, _, target = self.path.strip("/").partition("/")
            only_whole = code == "whole"
            self.send_response((405 if self.command == "HEAD" else 200) if only_whole else int(code))
            if target:
                self.send_header("Location", target if "://" in target else f"/{target}")
            self.end_headers()
            with told.lock:
                told.at_once -= 1

        do_GET = do_HEAD = answer  # noqa: N815 - named so by http.server

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    told.address = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    yield told
    server.shutdown()
    server.server_close()


def anything(_host: str) -> bool:
    return True


@pytest.mark.parametrize(
    ("path", "state"),
    [
        ("200", State.FINE),
        ("whole", State.FINE),
        ("404", State.GONE),
        ("410", State.GONE),
        ("403", State.UNCLEAR),
        ("429", State.UNCLEAR),
        ("503", State.UNCLEAR),
        ("301/200", State.MOVED),
        ("308/200", State.MOVED),
        ("302/200", State.FINE),
        ("301/404", State.GONE),
        ("302/301/200", State.FINE),
    ],
)
def test_how_an_address_answers(site: Site, path: str, state: State) -> None:
    assert ask(f"{site.address}/{path}", anything).state is state


def test_asks_for_the_head_first_and_says_who_asks(site: Site) -> None:
    ask(f"{site.address}/whole", anything)
    assert [(method, agent) for method, _, agent in site.asked] == [("HEAD", AGENT), ("GET", AGENT)]


def test_follows_nobody_into_a_private_network(site: Site) -> None:
    answer = ask(f"{site.address}/302/http://169.254.169.254/latest", lambda host: host == "127.0.0.1")
    assert answer.state is State.UNCLEAR
    assert "open internet" in answer.detail
    assert ask("file:///etc/passwd", anything).state is State.UNCLEAR
    assert ask(f"{site.address}/302/file:///etc/passwd", anything).state is State.UNCLEAR


def test_a_loop_and_a_silent_host_are_no_reason_to_fail(site: Site, monkeypatch) -> None:
    monkeypatch.setattr(external_links, "TIMEOUT", 1)
    # It leads to itself.
    assert ask(f"{site.address}/302/302", anything).state is not State.FINE
    assert ask("http://127.0.0.1:9/", anything).state is State.UNREACHABLE
    assert ask("http://tidak-ada.invalid/").state is State.UNREACHABLE
    assert ask("http://[::1/", anything).state is State.UNREACHABLE


@pytest.mark.parametrize("host", ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "::1", "localhost"])
def test_loopback_and_private_networks_are_not_asked(host: str) -> None:
    assert not is_public(host)


def test_one_host_is_asked_one_thing_at_a_time(site: Site) -> None:
    answers = ask_all([f"{site.address}/{code}" for code in (200, 404, 503)], anything, pause=0)
    assert [answer.state for answer in answers] == [State.FINE, State.GONE, State.UNCLEAR]
    assert site.most_at_once == 1


def test_finds_addresses_in_text_and_metadata_and_none_twice() -> None:
    text = (
        "---\njudul: Tenang dulu\nsumber:\n  - judul: A\n    penerbit: B\n    tahun: 2020\n    tautan: https://a.org/x\n---\n\n"
        "[A](https://a.org/x#bagian) dan https://b.org. Juga [C](psikoedukasi), [D](https://user@c.org/).\n"
    )
    found = addresses_in([draft_of(text)])
    assert list(found) == ["https://a.org/x", "https://b.org"]
    assert [place.line for place in found["https://a.org/x"]] == [10, 7]


def test_addresses_in_derived_files_are_examples() -> None:
    text = "---\n# Diturunkan dari x\njudul: A\n---\n\n[A](https://a.org)\n"
    assert addresses_in([read_page(read("docs/format.id.md", text.encode()))]) == {}


def test_the_report_speaks_both_languages_and_nothing_in_it_acts() -> None:
    url = "https://a.org/`@all`[x](y)<b>"
    text = as_markdown([Answer(url, State.GONE, "404")], {url: [Place("contributions/koping/a.id.md", 3)]})
    assert text.index("Tidak ada lagi") < text.index("Gone")
    assert "- `https://a.org/'@all'[x](y)<b>` (`404`): `contributions/koping/a.id.md:3`" in text


def test_a_report_on_a_day_without_internet_still_fits_into_an_issue() -> None:
    places = {f"https://a{number}.org/{'x' * 80}": [Place("contributions/koping/a.id.md", 3)] for number in range(900)}
    text = as_markdown([Answer(url, State.UNREACHABLE, "gaierror") for url in places], places)
    assert len(text) < 60_000
    assert "900 dari 900" in text


def test_the_whole_run_ends_well_whatever_it_finds(tmp_path: Path, monkeypatch) -> None:
    root = base_of(tmp_path, {"layanan/healing119.id.md": sample(all_types()["layanan"])}).root
    monkeypatch.setattr(external_links, "ask_all", lambda places: [Answer(url, State.GONE, "404") for url in places])
    monkeypatch.setenv("GITHUB_OUTPUT", str(tmp_path / "output"))
    report = tmp_path / "tautan.md"
    assert external_links.main(["--laporan", str(report), "--dari", str(root)]) == 0
    assert report.read_text(encoding="utf-8")
    assert (tmp_path / "output").read_text(encoding="utf-8").startswith("bermasalah=")
