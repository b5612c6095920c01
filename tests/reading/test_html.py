"""Finished pages, read as a browser would take them."""

from __future__ import annotations

import posixpath
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pangkalan.reading.html import Element, read_html
from texts import quickly


def page(head: str) -> str:
    return f'<!doctype html><html lang="id"><head>{head}</head><body><h1>Tenang</h1></body></html>'


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0; url=../../koping/tenang/", "../../koping/tenang/"),
        ("0;URL='https://evil.example/'", "https://evil.example/"),
        ('5 , url = "//evil.example" x', "//evil.example"),
        ("0;https://evil.example/", "https://evil.example/"),
        (".0 javascript:alert(1)", "javascript:alert(1)"),
        ("0; url=", ""),
        ("10", ""),
        ("", ""),
    ],
)
def test_a_refresh_leads_where_browsers_take_it_to(content: str, target: str) -> None:
    html = page(f"<meta http-equiv=' Refresh' content='{escape(content)}'>")
    assert Element("meta", "refresh", target) in read_html("a.html", html.encode()).addresses


def test_a_policy_counts_only_where_nothing_comes_before_it() -> None:
    policy = '<meta http-equiv="content-security-policy" content="default-src \'none\'">'
    assert read_html("a.html", page("\n" + policy).encode()).policy == "default-src 'none'"
    assert read_html("a.html", page("<script src='a.js'></script>" + policy).encode()).policy == ""
    assert read_html("a.html", page("").encode()).policy == ""
    assert read_html("a.html", b"").policy == ""


@quickly
@given(
    st.lists(st.sampled_from(["a/", "koping/", "x.y/"]), max_size=3).map("".join),
    st.lists(st.sampled_from(["../", "./", "a", "b/", "/", "..", ".", "index.html", "c.d/"]), min_size=1).map("".join),
)
def test_a_relative_path_leads_where_it_leads_in_a_file_system(folder: str, path: str) -> None:
    page = read_html(f"{folder}index.html", f'<a href="./{path}">x</a>'.encode())
    [(_, reached, _)] = page.links
    joined = posixpath.normpath(f"{folder}./{path}")
    is_folder = path.endswith("/") or joined in (".", "..")
    assert reached == (posixpath.normpath(f"{joined}/index.html") if is_folder else joined)
