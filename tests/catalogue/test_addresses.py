"""Addresses that never die: what was published stays, leads on, or says why it went."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from bases import HOME, TODAY, base_of
from pangkalan.catalogue.addresses import ENDED, PUBLISHED, read_addresses
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.lasting import end_of
from pangkalan.outputs import Ground, signposts
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.site import Site
from pangkalan.reading.source import read
from pangkalan.workshop import address_ledger, check
from sites import SITE, environment, files

NOTES = """\
koping/usang: {sejak: 2026-10-01, alasan: Isinya <b>usang</b>., alasan_en: It is out of date., pengganti: tenang}
koping/lama: {pindah_ke: lebih-lama}
istilah/lebih-lama: {pindah_ke: tenang}
koping/bulat: {pindah_ke: bundar}
koping/bundar: {pindah_ke: bulat}
koping/tenang-sekali: {pindah_ke: usang}
istilah/tenang: {pindah_ke: sedih}
"""


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    ledger = {"_ledger/alamat.txt": "tenang koping\nusang koping\n", "_ledger/pensiun.yml": NOTES}
    return check(base_of(tmp_path_factory.mktemp("pangkalan"), files() | ledger), TODAY).catalogue


@pytest.fixture(scope="module")
def made(catalogue) -> dict[str, str]:
    pages = all_pages(catalogue, Site(SITE))
    return {artifact.path: artifact.content.decode() for artifact in signposts.render(Ground(pages, catalogue, Site(SITE)))}


def target(html: str) -> str:
    found = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', html)
    assert found
    assert f'<a href="{found[1]}">' in html
    return found[1]


def test_every_material_has_a_short_address_in_both_languages(made, catalogue) -> None:
    for work in catalogue.published:
        assert target(made[f"i/{work.slug}/index.html"]) == f"../../{work.type.slug}/{work.slug}/"
        assert target(made[f"en/i/{work.slug}/index.html"]) == f"../../{work.type.slug}/{work.slug}/"


def test_a_short_address_shows_what_it_leads_to_and_is_not_searched(made) -> None:
    html = made["i/tenang/index.html"]
    assert '<meta property="og:title" content="Menenangkan anak yang cemas">' in html
    assert f'<link rel="canonical" href="{SITE}koping/tenang/">' in html
    assert re.search(
        r'<meta property="og:image" content="https://[^"]+/assets/kartu/id/tenang-[0-9a-f]{8}\.png">', html
    )
    assert '<meta name="robots" content="noindex">' in html
    assert '<html lang="en">' in made["en/i/tenang/index.html"]


def test_one_that_is_being_mended_is_still_found(made) -> None:
    assert target(made["i/rusak/index.html"]) == "../../koping/rusak/"


def test_a_moved_address_leads_to_where_it_ended_up(made) -> None:
    for old in ("istilah/lebih-lama/", "i/lama/", "i/lebih-lama/"):
        assert target(made[f"{old}index.html"]) == "../../koping/tenang/"
    assert target(made["koping/lama/index.html"]) == "../tenang/"
    assert target(made["en/koping/lama/index.html"]) == "../tenang/"
    assert target(made["koping/tenang-sekali/index.html"]) == "../usang/"


def test_a_code_that_lives_is_never_led_away(made, catalogue) -> None:
    assert target(made["i/tenang/index.html"]) == "../../koping/tenang/"
    assert end_of(catalogue, "tenang") == "koping/tenang/"


def test_ways_that_go_round_lead_nowhere(made, catalogue) -> None:
    assert end_of(catalogue, "bulat") == ""
    assert "koping/bulat/index.html" not in made


def test_a_retired_address_says_why_and_what_to_read_instead(made, catalogue) -> None:
    pages = {(page.address, str(page.lang)): page for page in all_pages(catalogue, Site(SITE))}
    page = pages["koping/usang/", "id"]
    assert "&lt;b>usang" in page.body
    assert "1 Oktober 2026" in page.body
    assert "[Sebagai gantinya, baca: Menenangkan anak yang cemas](../tenang/)" in page.body
    assert "It is out of date." in pages["koping/usang/", "en"].body
    assert page.meta["robots"] == "noindex"
    assert not page.listed
    assert target(made["i/usang/index.html"]) == "../../koping/usang/"


def test_the_ledger_only_grows(tmp_path) -> None:
    base = base_of(tmp_path, files() | {"_ledger/alamat.txt": "zaman-dulu koping\n"})
    text = address_ledger(base, TODAY).content.decode()
    lines = text.split("\n")
    assert lines[1] == "zaman-dulu koping"
    assert "tenang koping" in lines
    assert "rusak koping" not in lines
    (tmp_path / PUBLISHED).write_text(text, encoding="utf-8")
    assert address_ledger(base, TODAY).content.decode() == text


def test_the_command_writes_it_and_a_proposal_without_it_is_in_step(tmp_path) -> None:
    base = base_of(tmp_path, files())
    run = [sys.executable, "-m", "pangkalan", "selaraskan", "--dari", str(base.root)]
    subprocess.run(run, env=environment(), check=True, capture_output=True, timeout=60)
    assert "tenang koping" in (tmp_path / PUBLISHED).read_text(encoding="utf-8")
    (tmp_path / PUBLISHED).unlink()
    subprocess.run([*run, "--periksa"], env=environment(), check=True, capture_output=True, timeout=60)


@pytest.mark.parametrize(
    "text",
    ["Tenang koping\n", "tenang\n", "tenang koping lagi\n", "../a koping\n", "tenang  koping\n", "<b> koping\n"],
)
def test_a_line_that_is_none_is_told(text: str) -> None:
    book = read_addresses(read(PUBLISHED, text.encode()), None)
    assert not book.known
    assert [place.line for place in book.unreadable] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "koping/a: teks\n",
        "koping: {sejak: 2026-01-01}\n",
        "koping/a: {sejak: kemarin}\n",
        "koping/a: {sebab: x}\n",
        "koping/../a: {pindah_ke: b}\n",
        "koping/a: [x]\n",
        "koping/a: {alasan: [x]}\n",
        "&x koping/a: {pindah_ke: b}\n",
        "{{{{\n",
    ],
)
def test_a_note_that_is_none_is_told(text: str) -> None:
    book = read_addresses(None, read(ENDED, text.encode()))
    assert not book.ended
    assert book.unreadable


def test_the_ledger_of_the_project_is_in_order() -> None:
    book = read_addresses(read(PUBLISHED, (HOME / PUBLISHED).read_bytes()), None)
    assert not book.unreadable
    assert len({known.address for known in book.known}) == len(book.known) > 140
