"""The index: small files, the same from the same input, every published page in it and no draft."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bases import HOME, TODAY, base_of
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang
from pangkalan.outputs import Ground, search_index
from pangkalan.publishing.artifact import arrived
from pangkalan.publishing.page import Page
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.schema.sample import sample
from pangkalan.search.documents import Document, Facets
from pangkalan.search.index import CARDS, build
from pangkalan.search.postings import (
    HIGHEST,
    MOST,
    impact,
    packed,
    postings_of,
    saturation,
    shard_of,
    strongest,
    unpacked,
    weights_of,
)
from pangkalan.search.tables import tables
from pangkalan.search.thesaurus import Thesaurus
from pangkalan.workshop import all_types, check
from search.engine import run

SITE = Site("https://contoh.example/")


def index_of(base: Base) -> tuple[Catalogue, list[Page], dict[str, bytes]]:
    catalogue = check(base, TODAY).catalogue
    pages = all_pages(catalogue, SITE)
    return catalogue, pages, files_of(pages, catalogue)


def files_of(pages: list[Page], catalogue: Catalogue) -> dict[str, bytes]:
    made = arrived(search_index.render(Ground(pages, catalogue, SITE)))
    return {artifact.path: artifact.content for artifact in made}


@cache
def here() -> tuple[Catalogue, list[Page], dict[str, bytes]]:
    return index_of(Base(HOME, HOME))


def written(files: Mapping[str, bytes], folder: Path) -> Path:
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


@given(some.dictionaries(some.integers(0, 100_000), some.integers(1, HIGHEST)))
def test_postings_come_back(weights: dict[int, int]) -> None:
    assert list(unpacked(packed(postings_of(weights))).items()) == sorted(weights.items())


def test_only_the_strongest_thousand_stay() -> None:
    weights = {number: 1 + number % HIGHEST for number in range(3000)}
    kept = strongest(postings_of(weights))
    assert len(kept) == MOST
    assert list(kept) == sorted(kept)
    assert min(weights_of(kept).values()) > 8


def test_impacts_stay_within_four_bits() -> None:
    found = [
        impact(count, saturation(length, 400), prior)
        for count in (1, 5, 50, 5000)
        for length in (1, 400, 9000)
        for prior in (0.2, 1)
    ]
    assert all(1 <= weight <= HIGHEST for weight in found)
    common, long = saturation(400, 400), saturation(4000, 400)
    assert impact(5, common) > impact(1, common) > impact(1, long)


def test_the_browser_reads_postings_and_finds_files_like_the_build() -> None:
    chance = random.Random(3)  # noqa: S311
    lists = [
        {number: chance.randint(1, 15) for number in sorted(chance.sample(range(20_000), chance.randint(0, 300)))}
        for _ in range(50)
    ]
    names = [["".join(chance.choices("abcdefgh#12", k=5)), chance.randint(1, 999)] for _ in range(300)]
    told = run([["unpacked", [packed(postings_of(found)) for found in lists]], ["shards", names]], tables())
    assert told[0] == [[list(pair) for pair in found.items()] for found in lists]
    assert told[1] == [shard_of(key, count) for key, count in names]


def test_the_same_input_gives_the_same_bytes() -> None:
    _, pages, files = here()
    catalogue = check(Base(HOME, HOME), TODAY).catalogue
    assert files_of(list(reversed(pages)), catalogue) == files


def test_the_folder_is_named_after_its_content() -> None:
    _, _, files = here()
    for lang in Lang:
        core = json.loads(files[f"assets/search/{lang}/core.json"])
        beside = {path.split("/")[3] for path in files if path.startswith(f"assets/search/{lang}/")}
        assert beside == {"core.json", core["name"]}
        assert core["other"]["name"] == json.loads(files[f"assets/search/{lang.other}/core.json"])["name"]


def test_files_are_small() -> None:
    _, _, files = here()
    sizes = {path: len(gzip.compress(content)) for path, content in files.items()}
    assert max(size for path, size in sizes.items() if "/t/" in path) <= 8_000
    assert max(size for path, size in sizes.items() if "/d/" in path) <= 4_000
    assert max(size for path, size in sizes.items() if path.endswith("core.json")) <= 14_000


@pytest.mark.parametrize("lang", Lang)
def test_every_published_page_is_found_by_its_title(lang: Lang, tmp_path: Path) -> None:
    _, pages, files = here()
    wanted = [
        page
        for page in pages
        if page.lang is lang and page.listed and page.meta["kind"] != "cari" and not page.meta.get("i18n_fallback")
    ]
    assert len(wanted) > 100
    told = run([["search", lang, page.meta["title"]] for page in wanted], tables(), written(files, tmp_path))
    lost = {}
    for page, answer in zip(wanted, told, strict=True):
        # Pages may share a title: then any of them counts.
        titles = [entry["title"] for entry in answer["top"][:3]]
        if page.meta["title"] not in titles:
            lost[page.meta["title"]] = titles
    assert lost == {}


def material(title: str, status: str = "") -> str:
    text = sample(all_types()["koping"], Lang.ID, {"judul": title})
    return text.replace("---\n", f"---\nstatus: {status}\n", 1) if status else text


def test_drafts_and_what_was_left_out_are_not_in_it(tmp_path: Path) -> None:
    files = {
        "koping/terbit.id.md": material("Judul sriwijaya yang terbit"),
        "koping/draf.id.md": material("Judul majapahit masih rancangan", "draf"),
        "koping/rusak.id.md": "---\njudul: Judul kutai yang rusak\n---\n\nIsi.\n",
    }
    catalogue, pages, found = index_of(base_of(tmp_path, files))
    whole = b"\n".join(found.values())
    assert b"sriwijaya" in whole
    assert b"majapahit" not in whole
    assert b"kutai" not in whole
    assert [work.slug for work in catalogue.published] == ["terbit"]
    # The page has no English text: it has a card there, marked as another language's, and no words of its own.
    core = json.loads(found["assets/search/en/core.json"])
    cards = [
        card for path, content in found.items() if f"/en/{core['name']}/d/" in path for card in json.loads(content)
    ]
    assert [card[7] for card in cards if card[1] == "koping/terbit/"] == [1]
    assert pages


def test_cards_of_a_topic_lie_together() -> None:
    _, _, files = here()
    core = json.loads(files["assets/search/id/core.json"])
    blocks = [json.loads(files[f"assets/search/id/{core['name']}/d/{number}.json"]) for number in range(3)]
    assert all(len(block) == CARDS for block in blocks)
    topics = [card[5][0] for block in blocks for card in block if card[5]]
    assert topics == sorted(topics)


def test_what_a_phrase_means_stands_beside_it() -> None:
    _, _, files = here()
    shards = [json.loads(content) for path, content in files.items() if "/t/" in path]
    far = [
        (phrase, concept)
        for shard in shards
        for phrases in shard.get("p", {}).values()
        for phrase, concept, *_ in phrases
        if f"#{concept}" not in shard["t"]
    ]
    assert far == []


def test_a_word_for_a_person_weighs_less_than_what_is_asked_of_it() -> None:
    text = "Tidur suami. Tidur suami. Tidur suami."
    page = Document("tidur/", Lang.ID, "Tidur suami", text, "koping", body=text)
    others = [Document(f"lain/{number}/", Lang.ID, "Masker kain", "Masker.", "koping") for number in range(9)]
    index = build([page, *others], Thesaurus(), Facets(("koping",), (), ()))[Lang.ID]
    terms = {
        stem: text
        for path, content in index.files.items()
        if path.startswith("t/")
        for stem, text in json.loads(content)["t"].items()
    }
    [told], [asked] = unpacked(terms["suami"]).values(), unpacked(terms["tidur"]).values()
    assert told < asked
