"""Lists stay light as the base grows: what they would weigh with all that is written here today, counted as terms."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator

import pytest

from bases import HOME, TODAY, base_of
from pangkalan.language import Lang
from pangkalan.publishing.narrowing import LONG
from pangkalan.publishing.page import Page
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.rendering import render
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check
from sites import SITE

FURTHER = 12 * 1024
FRAME = 2_100
"""What stands around a list on its page; `tests/browser/test_weight.py` holds it to that."""
MANY = 300
_KEPT = ("sejarah", "jangan-dipakai", "berlaku")
"""Standings of a term that ask for nothing else; one that was replaced would have to name another."""


def written() -> Iterator[tuple[str, dict[str, str]]]:
    """Every title of today, in both languages, with the summary, topics, audiences and names that stand beside it."""
    catalogue = check(Base(HOME, HOME), TODAY).catalogue
    for work in catalogue.works.values():
        for material in work.versions.values():
            meta = material.meta
            names = getattr(meta, "other_names", ()) or sorted(meta.summary.split(), key=len)[-2:]
            yield (
                work.slug if material is work.source else f"{work.slug}-lain",
                {
                    "judul": json.dumps(meta.title, ensure_ascii=False),
                    "ringkasan": json.dumps(meta.summary, ensure_ascii=False),
                    "topik": f"[{', '.join(work.source.meta.topics)}]",
                    "sasaran": f"[{', '.join(dict.fromkeys(('umum', *work.source.meta.audiences)))}]",
                    "status_istilah": standing
                    if (standing := getattr(work.source.meta, "standing", "")) in _KEPT
                    else "berlaku",
                    "istilah_lain": json.dumps(list(names), ensure_ascii=False),
                },
            )


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    terms = dict(written())
    again = [(f"sekali-lagi-{slug}", {**each, "judul": f'"Lagi: {each["judul"][1:]}'}) for slug, each in terms.items()]
    terms |= dict(again[: MANY // 12])
    files = {f"istilah/{slug}.id.md": sample(all_types()["istilah"], changes=each) for slug, each in terms.items()}
    catalogue = check(base_of(tmp_path_factory.mktemp("banyak"), files), TODAY).catalogue
    assert MANY <= len(catalogue.works) < 1.1 * MANY
    return {page.address: page for page in all_pages(catalogue, Site(SITE)) if page.lang is Lang.ID}


@pytest.mark.parametrize("address", ["istilah/", "untuk/umum/"])
def test_a_list_of_three_hundred_is_a_light_page(lists: dict[str, Page], address: str) -> None:
    page = lists[address]
    narrow = [json.dumps(value, ensure_ascii=False) for key, value in page.meta.items() if key.startswith("narrow_")]
    text = "".join([render(page.body), *narrow, page.meta.get("json_ld", "")])
    assert page.body.count("\n    -   [") >= MANY
    assert len(gzip.compress(text.encode(), 9)) <= FURTHER - FRAME


def test_only_a_long_list_goes_without_summaries(lists: dict[str, Page]) -> None:
    whole, part = lists["untuk/umum/"], lists["topik/duka/"]
    assert 0 < part.meta["narrow_count"] <= LONG < whole.meta["narrow_count"]
    assert "  \n" in part.body
    assert "  \n" not in whole.body


def test_a_name_that_stood_in_a_summary_is_still_found_in_a_long_list(lists: dict[str, Page]) -> None:
    assert "gerakan 3M" in lists["istilah/"].meta["narrow_entries"]
    assert "narrow_topics" in lists["istilah/"].meta
    # Whom a material is for is asked on lists of their own.
    assert "narrow_audiences" not in lists["istilah/"].meta
    assert "narrow_audiences" in lists["topik/duka/"].meta
