"""What browsers and hosts are told about a built site, and who finds a flaw."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bases import TODAY
from pangkalan.adapters.protecting import beside_the_pages
from pangkalan.adapters.protecting import protected as with_policy
from pangkalan.checking.built import SECURITY_TXT, read_site
from pangkalan.checking.engine import inspect_site
from pangkalan.publishing.policy import content_policy
from pangkalan.rules.built_site.contact_lapses import WARNING_DAYS, days_left
from pangkalan.workshop import all_rules
from sites import SITE, build, small_base, tree

PAGE = '<!doctype html><html lang="id"><head>{head}<meta charset="utf-8"></head><body>{body}</body></html>\n'


def protected(folder: Path, **pages: str) -> Path:
    made = {f"{name}.html": with_policy(content.encode()) for name, content in pages.items()}
    scripts = [script for _, scripts in made.values() for script in scripts]
    files = {path: content for path, (content, _) in made.items()}
    files |= beside_the_pages(SITE, scripts, files, TODAY)
    for path, content in files.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def policy_of(file: Path) -> str:
    found = re.search(
        r'<head[^>]*>\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">', file.read_text(encoding="utf-8")
    )
    assert found
    return found[1]


def test_every_page_begins_with_the_policy(tmp_path) -> None:
    site = protected(tmp_path, a=PAGE.format(head="", body=""), b=PAGE.format(head="<title>b</title>", body=""))
    assert policy_of(site / "a.html") == policy_of(site / "b.html") == content_policy([])
    assert "unsafe" not in content_policy([])


def test_a_script_in_a_page_is_allowed_by_its_hash_and_data_need_none(tmp_path) -> None:
    script = "document.title = 'x'"
    head = f'<script type="application/ld+json">{{}}</script><script src="a.js"></script><script>{script}</script>'
    site = protected(tmp_path, a=PAGE.format(head=head, body=""))
    hashed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'self' 'sha256-{hashed}';" in policy_of(site / "a.html")
    assert policy_of(site / "a.html").count("sha256") == 1


def test_hosts_get_all_headers_in_their_own_form(tmp_path) -> None:
    site = protected(tmp_path, a=PAGE.format(head="", body=""))
    lines = (site / "_headers").read_text(encoding="utf-8").split("\n")
    assert lines[0] == "/*"
    names = {line.strip().split(":")[0] for line in lines[1:] if line}
    assert names == {
        "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Strict-Transport-Security",
    }  # fmt: skip
    assert "frame-ancestors 'none'" in lines[1]
    for line in (site / "nginx.conf").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r'add_header [\w-]+ "[^"\\$]+" always;', line), line


def test_who_finds_a_flaw_is_told_where_to_go_until_when() -> None:
    text = beside_the_pages(SITE, [], ["pengelola/index.html"], TODAY)[SECURITY_TXT].decode()
    assert f"Contact: {SITE}pengelola/\n" in text
    assert "Expires: 2027-05-22T00:00:00Z\n" in text
    assert f"Canonical: {SITE}.well-known/security.txt\n" in text


def test_somebody_is_told_sixty_days_before_the_contact_lapses(tmp_path) -> None:
    site = protected(tmp_path, index=PAGE.format(head="", body=""))

    def told(day: datetime.date) -> bool:
        found = inspect_site(all_rules(), read_site(site, {"index.html"}, day))
        return "B015" in {each.code for each in found}

    end = datetime.date(2027, 5, 22)
    assert not told(TODAY)
    assert not told(end - datetime.timedelta(days=WARNING_DAYS))
    assert told(end - datetime.timedelta(days=WARNING_DAYS - 1))
    assert told(end + datetime.timedelta(days=1))
    assert days_left("", TODAY) == 0


@pytest.mark.build
def test_the_small_site_has_it_all(site) -> None:
    pages = list(site.resolve().rglob("*.html"))
    assert {policy_of(page) for page in pages} == {content_policy([])}
    assert days_left((site / SECURITY_TXT).read_text(encoding="utf-8"), TODAY) == 180
    assert (site / "_headers").is_file()
    assert (site / "i" / "tenang" / "index.html").is_file()


@pytest.mark.build
def test_nothing_that_no_page_fetches_goes_out(site) -> None:
    root = site.resolve()
    assert {path.suffix for path in root.rglob("*") if path.is_file()} <= {
        ".html", ".css", ".js", ".json", ".svg", ".png", ".txt", ".xml", ".conf", "",
    }  # fmt: skip
    assert [path.name for path in root.rglob("*.css")] == ["pangkalan.css"]
    assert not (root / "styles").exists()
    assert not (root / "assets" / "stylesheets").exists()


@pytest.mark.build
def test_templates_escape_what_they_print(tmp_path) -> None:
    base = small_base(tmp_path / "pangkalan")
    file = base / "contributions" / "koping" / "tenang.id.md"
    text = re.sub(
        r"^judul: .*$", """judul: 'Kata "tenang" & pelan'""", file.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    file.write_text(text, encoding="utf-8")
    build(base, tmp_path / "situs")
    html = (tmp_path / "situs" / "koping" / "tenang" / "index.html").read_text(encoding="utf-8")
    assert "<h1>Kata &#34;tenang&#34; &amp; pelan</h1>" in html
    assert 'content="Kata &#34;tenang&#34; &amp; pelan"' in html


@pytest.mark.build
def test_a_site_made_by_several_processes_is_the_same(tmp_path) -> None:
    base = small_base(tmp_path / "pangkalan")
    for number in range(30):
        for lang, title in (("id", f"Halaman {number}"), ("en", f"Page {number}")):
            text = (
                f"---\njudul: {title}\nringkasan: Halaman nomor {number} dari banyak halaman percobaan.\n---\n\nIsi.\n"
            )
            (base / "docs" / f"halaman-{number}.{lang}.md").write_text(text, encoding="utf-8")
    one = build(base, tmp_path / "satu", PANGKALAN_PROSES="1")
    two = build(base, tmp_path / "dua", PANGKALAN_PROSES="2")
    assert one.returncode == two.returncode == 3, one.stdout + two.stdout + two.stderr
    assert tree(tmp_path / "satu") == tree(tmp_path / "dua")
    root = ElementTree.parse(tmp_path / "dua" / "sitemap.xml").getroot()  # noqa: S314 - our own file
    assert len(root) > 90
    assert "/i/" not in (tmp_path / "dua" / "sitemap.xml").read_text(encoding="utf-8")
