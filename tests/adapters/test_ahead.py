"""What is shown of a text ahead of a build is what the build makes of it; what only a build can tell is left to it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bases import HOME, TODAY
from pangkalan.adapters.building import Builder, build_site, builder
from pangkalan.language import Lang
from pangkalan.reading.base import Base
from sites import small_base, tree

pytestmark = pytest.mark.build


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_base(tmp_path / "pangkalan")


@pytest.fixture
def build(root: Path) -> Iterator[Builder]:
    with builder(Base(root, HOME), root.parent / "situs", Lang.ID) as opened:
        opened(TODAY)
        yield opened


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Builder]]:
    """A base whose site stands, for tests that leave both as they are."""
    root = small_base(tmp_path_factory.mktemp("tetap") / "pangkalan")
    with builder(Base(root, HOME), root.parent / "situs", Lang.ID) as opened:
        opened(TODAY)
        yield root, opened


def edit(file: Path, change: Callable[[str], str]) -> Path:
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
    return file


def clean(root: Path) -> dict[str, str]:
    """The site of a base, built from nothing."""
    copy = root.parent / "salinan"
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns(".*"))
    build_site(Base(copy, HOME), root.parent / "bersih", TODAY, Lang.ID)
    return tree(root.parent / "bersih")


def test_a_sentence_is_shown_on_the_pages_of_both_languages_as_the_build_will_show_it(root, build) -> None:
    file = root / "contributions/koping/sedih.id.md"
    edit(file, lambda text: text + "\nDuduklah dekat anak.\n")
    ahead = build.ahead(file)
    assert set(ahead) == {"koping/sedih/index.html", "en/koping/sedih/index.html"}
    for path in ahead:
        assert "Duduklah dekat anak." in (root.parent / "situs" / path).read_text(encoding="utf-8")
    assert (root.parent / "situs/koping/index.html").is_file()
    build(TODAY)
    assert {path: build.last.tree[path] for path in ahead} == ahead
    assert tree(root.parent / "situs") == clean(root)


def test_a_source_text_makes_its_translation_old_at_once(root, build) -> None:
    file = root / "contributions/koping/tenang.id.md"
    for number in range(2):
        edit(file, lambda text, number=number: text + f"\nTarik napas {number + 2} kali.\n")
        ahead = build.ahead(file)
        assert "en/koping/tenang/index.html" in ahead
        build(TODAY)
        assert {path: build.last.tree[path] for path in ahead} == ahead


def test_a_new_title_is_on_its_page_ahead_and_in_the_lists_with_the_build(root, build) -> None:
    file = root / "contributions/koping/tenang.id.md"
    edit(file, lambda text: text.replace("Menenangkan anak", "Menemani anak", 1))
    assert build.ahead(file)
    site = root.parent / "situs"
    assert "Menemani anak" in (site / "koping/tenang/index.html").read_text(encoding="utf-8")
    assert "Menemani anak" not in (site / "koping/index.html").read_text(encoding="utf-8")
    build(TODAY)
    assert "Menemani anak" in (site / "koping/index.html").read_text(encoding="utf-8")
    assert tree(site) == clean(root)


@pytest.mark.parametrize(
    ("name", "change"),
    {
        "broken metadata": ("koping/tenang.id.md", lambda text: text.replace("topik:", "topick:", 1)),
        "a draft": ("koping/tenang.id.md", lambda text: text.replace("\n---\n", "\nstatus: draf\n---\n", 1)),
        "a script": ("koping/tenang.id.md", lambda text: text + "\n<script>alert(1)</script>\n"),
        "no title": ("koping/tenang.id.md", lambda text: text.replace("judul:", "jdl:", 1)),
        "nothing at all": ("koping/tenang.id.md", lambda _text: ""),
        "left out before": ("koping/rusak.id.md", lambda text: text + "\nLagi.\n"),
        "a page of ours": ("../docs/berkontribusi.id.md", lambda text: text + "\nLagi.\n"),
    }.values(),
    ids=["broken metadata", "a draft", "a script", "no title", "nothing at all", "left out before", "a page of ours"],
)
def test_what_only_a_build_can_tell_leaves_the_site_as_it_is(standing, name: str, change) -> None:
    root, build = standing
    before = tree(root.parent / "situs")
    file = (root / "contributions" / name).resolve()
    content = file.read_bytes()
    try:
        assert build.ahead(edit(file, change)) == {}
    finally:
        file.write_bytes(content)
    assert tree(root.parent / "situs") == before


def test_a_new_file_and_one_that_is_gone_are_left_to_the_build(standing) -> None:
    root, build = standing
    folder = root / "contributions/koping"
    before = tree(root.parent / "situs")
    new, gone = folder / "baru.id.md", folder / "sedih.id.md"
    new.write_bytes((folder / "tenang.id.md").read_bytes())
    assert build.ahead(new) == {}
    new.unlink()
    content = gone.read_bytes()
    gone.unlink()
    assert build.ahead(gone) == {}
    gone.write_bytes(content)
    assert tree(root.parent / "situs") == before


def test_without_a_build_before_there_is_nothing_to_show(root) -> None:
    with builder(Base(root, HOME), root.parent / "situs", Lang.ID) as build:
        assert build.ahead(root / "contributions/koping/tenang.id.md") == {}
