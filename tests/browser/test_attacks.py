"""Attacks in a real browser, as if no rule had ever spoken: nothing runs, nothing is fetched, no link leads into a trap.

The policy of the site is switched off for these pages too, so that what is tested is what lies beneath it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct, structs
from playwright.sync_api import Browser, BrowserContext, Page, Route

from attacks.files import KOPING
from attacks.grammar import payloads
from attacks.texts import ATTACKS, EVIL, RUN
from bases import HOME, TODAY, base_of
from pangkalan import workshop
from pangkalan.adapters import mkdocs_engine
from pangkalan.adapters.protecting import beside_the_pages, protected
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.checking.built import read_site
from pangkalan.checking.engine import inspect_site
from pangkalan.checking.rule import Severity
from pangkalan.publishing.clean import clean
from pangkalan.publishing.rendering import render
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.schema.sample import sample
from pangkalan.staging import write_stage
from pangkalan.workshop import all_rules, check
from sites import SITE, small_base
from texts import body_of

pytestmark = pytest.mark.browser

TOGETHER = 4
"""Attacks on one page; that each alone leaves nothing alive is for the other tests."""
POISON = f"\"'><img src=x onerror={RUN}></title></script><script>{RUN}</script>&lt;script&gt;{RUN}&lt;/script&gt; {{{{ 7*7 }}}}"
LISTEN = """
    window.dibajak = 0;
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = () => { window.dibajak = name };
"""
CLICK = """
    links => {
        const stay = event => {
            if (["http:", "https:", "mailto:", "tel:", ":"].includes(event.target.closest("a").protocol)) event.preventDefault();
        };
        const found = [];
        for (const link of links) {
            found.push(link.protocol);
            link.addEventListener("click", stay);
            for (const kind of ["pointerenter", "mouseover", "focus"]) link.dispatchEvent(new Event(kind));
            link.click();
        }
        return found;
    }
"""


def poisoned(value: Any) -> Any:
    """A value with poison in every text that people wrote; codes stay what they are."""
    if isinstance(value, str):
        return f"{value} {POISON}" if " " in value else value
    if isinstance(value, tuple):
        return tuple(poisoned(item) for item in value)
    if isinstance(value, Struct):
        return structs.replace(value, **{name: poisoned(each) for name, each in structs.asdict(value).items()})
    return value


def with_poison(catalogue: Catalogue) -> Catalogue:
    works = {
        code: work
        if code.startswith("serangan-")
        else Work(
            work.type,
            work.slug,
            {lang: structs.replace(one, meta=poisoned(one.meta)) for lang, one in work.versions.items()},
        )
        for code, work in catalogue.works.items()
    }
    return structs.replace(catalogue, works=works)


@pytest.fixture(scope="module")
def careless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of all attacks, built without a single rule on what people write, with poison in all metadata."""
    folder = tmp_path_factory.mktemp("ceroboh")
    root = small_base(folder / "pangkalan")
    texts = {}
    for number in range(0, len(ATTACKS), TOGETHER):
        title = sample(KOPING, changes={"judul": json.dumps(f"Serangan {number}")})
        together = "\n\n".join(attack.text for attack in ATTACKS[number : number + TOGETHER])
        texts[f"koping/serangan-{number}.id.md"] = f"{title}\n{together}\n"
    base_of(root, texts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workshop, "all_rules", lambda: ())
        catalogue = with_poison(check(Base(root, HOME), TODAY).catalogue)
    assert len(catalogue.published) >= len(texts) + 6
    write_stage(folder / "stage", catalogue, Site(SITE))
    mkdocs_engine.build(HOME / "mkdocs.yml", folder / "stage", folder / "site")
    pages = [file.relative_to(folder / "site").as_posix() for file in (folder / "site").rglob("*.html")]
    for page in pages:
        file = folder / "site" / page
        file.write_bytes(protected(file.read_bytes())[0])
    for path, content in beside_the_pages(SITE, [], pages, TODAY).items():
        (folder / "site" / path).parent.mkdir(exist_ok=True)
        (folder / "site" / path).write_bytes(content)
    return folder / "site"


def test_the_gate_finds_nothing_that_the_rules_would_have_kept_back(careless: Path) -> None:
    site = read_site(careless, read_site(careless, ()).pages.keys() - {"404.html"}, TODAY)
    found = [one for one in inspect_site(all_rules(), site) if one.severity is Severity.ERROR]
    assert [(one.place.path, one.code, one.message.en) for one in found][:5] == []


class Watched:
    """A context that serves a folder and remembers whatever else was asked for."""

    def __init__(self, context: BrowserContext, folder: Path) -> None:
        self.folder = folder
        self.foreign: list[str] = []
        self.errors: list[str] = []
        context.add_init_script(LISTEN)
        context.route("**/*", self._answer)
        self.page: Page = context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.errors.append(dialog.message), dialog.dismiss()))

    def _answer(self, route: Route) -> None:
        address = route.request.url.partition("#")[0].partition("?")[0]
        if not address.startswith(SITE):
            self.foreign.append(address)
            route.abort()
            return
        name = address.removeprefix(SITE)
        file = self.folder / (f"{name}index.html" if name.endswith("/") or not name else name)
        if file.is_file():
            route.fulfill(path=file)
        else:
            route.fulfill(status=404, body="")

    def assert_quiet(self, where: str) -> None:
        assert self.page.evaluate("window.dibajak") == 0, where
        assert self.foreign == [], where
        assert self.errors == [], where
        assert self.page.url.startswith(SITE), where


@pytest.fixture(scope="module")
def watched(browser: Browser, careless: Path) -> Iterator[Watched]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, bypass_csp=True)
    yield Watched(context, careless)
    context.close()


def test_no_page_runs_fetches_or_leads_into_a_trap(watched: Watched, careless: Path) -> None:
    pages = sorted(
        file.relative_to(careless).as_posix().removesuffix("index.html") for file in careless.rglob("*.html")
    )
    assert len(pages) > 2 * len(ATTACKS) // TOGETHER
    for name in pages:
        watched.page.goto(SITE + name)
        if 'http-equiv="refresh"' in (
            careless / f"{name}index.html" if not name.endswith(".html") else careless / name
        ).read_text(encoding="utf-8"):
            # A short address: the page that it leads to is one of the others.
            continue
        schemes = watched.page.eval_on_selector_all("article a", CLICK)
        assert set(schemes) <= {"https:", "mailto:", "tel:"}, name
        watched.assert_quiet(name)


def test_a_sample_of_the_grammar_is_dead_on_arrival(watched: Watched, tmp_path: Path) -> None:
    for share in range(4):
        made = [
            sanitise(render(clean(body_of(payload).blocks, lambda target, _picture: target)))
            for payload in payloads(300, seed=100 + share)
        ]
        # Pictures of the site that are not there are asked for from the site: that is no foreign request.
        html = f"<!doctype html><title>x</title><base href='{SITE}x/'><article>{'<hr>'.join(made)}</article>"
        (tmp_path / "index.html").write_text(html, encoding="utf-8")
        watched.folder = tmp_path
        watched.page.goto(SITE)
        schemes = watched.page.eval_on_selector_all("a", CLICK)
        # A lone colon is an address that the browser cannot make sense of and does not follow.
        assert set(schemes) <= {"https:", "mailto:", "tel:", ":"}
        watched.assert_quiet(f"share {share}")


def test_the_same_watch_hears_an_attack_that_is_alive(browser: Browser, tmp_path: Path) -> None:
    for alive in (
        f"<img src=x onerror={RUN}>",
        f"<a href='javascript:{RUN}'>x</a>",
        f"<script>{RUN}</script>",
        f"<img src=//{EVIL}/x>",
    ):
        context = browser.new_context(bypass_csp=True)
        (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title>{alive}", encoding="utf-8")
        watched = Watched(context, tmp_path)
        watched.page.goto(SITE)
        watched.page.eval_on_selector_all("a", CLICK)
        watched.page.wait_for_timeout(100)
        with pytest.raises(AssertionError):
            watched.assert_quiet(alive)
        context.close()
