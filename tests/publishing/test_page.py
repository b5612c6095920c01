"""Pages as staged files: flat metadata that every engine reads alike, and relative addresses."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from pangkalan.language import Lang
from pangkalan.publishing.page import Page, relative
from texts import quickly

ADDRESSES = st.lists(st.sampled_from(("a", "b", "en", "koping")), max_size=4).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


@quickly
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=60))
def test_metadata_comes_back_as_it_was_put_in(text: str) -> None:
    page = Page("koping/tenang/", Lang.ID, {"title": text, "list": [{"label": text}], "number": 3}, "Isi.\n")
    body, read_back = get_data(page.artifact().content.decode())
    assert read_back.get("title", "") == text
    assert read_back["list"] == [{"label": text}]
    assert body.strip() == "Isi."


@pytest.mark.parametrize(
    "text",
    ["---", "a: b", "{{ config }}", "!!python/name:os.system", "\u2028", "\x85", "\ufeff", "\ufffe", "{", "|", "no"],
)
def test_no_title_can_break_the_metadata(text: str) -> None:
    content = Page("a/", Lang.ID, {"title": text}, "Isi.\n").artifact().content.decode()
    assert yaml.safe_load(content.split("\n")[1]) == {"title": text}
    assert get_data(content)[1] == {"title": text}


def test_half_a_character_does_not_stop_a_build() -> None:
    assert "\\ufffd" in Page("a/", Lang.ID, {"title": "\ud83d"}, "").artifact().content.decode()


@pytest.mark.parametrize(
    ("address", "lang", "path"),
    [("", Lang.ID, "index.id.md"), ("", Lang.EN, "index.en.md"), ("koping/tenang/", Lang.EN, "koping/tenang.en.md")],
)
def test_the_path_of_a_staged_page_follows_from_its_address(address, lang, path) -> None:
    assert Page(address, lang, {}, "").path == path


@quickly
@given(ADDRESSES, ADDRESSES)
def test_a_relative_address_leads_where_it_should(source: str, target: str) -> None:
    here = source.strip("/").split("/") if source else []
    for part in relative(source, target).strip("/").split("/"):
        here = here[:-1] if part == ".." else here if part in (".", "") else [*here, part]
    assert "".join(f"{part}/" for part in here) == target
