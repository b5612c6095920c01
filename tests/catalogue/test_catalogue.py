"""The catalogue: the same from any order of files, and honest about what it leaves out."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bases import HOME, TODAY, base_of
from pangkalan.catalogue.catalogue import Catalogue, gather
from pangkalan.catalogue.links import Fate, picture_path, resolve
from pangkalan.language import Lang
from pangkalan.reading.base import load
from pangkalan.schema.material import Draft, read_draft
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check, read_vocabularies

TYPES = all_types()
KOPING, KOPING_EN = sample(TYPES["koping"]), sample(TYPES["koping"], Lang.EN)
BODY = "## Mendengarkan dulu\n\nIsi.\n"
FILES = {
    "koping/tenang.id.md": sample(TYPES["koping"], body=BODY),
    "koping/tenang.en.md": KOPING_EN,
    "koping/sedih.id.md": KOPING,
    "koping/anak/tenang.id.md": KOPING,
    "koping/simpan.id.md": sample(TYPES["koping"], changes={"status": "draf"}),
    "koping/rusak.id.md": "---\njudul: Rusak\n---\n",
    "istilah/yatim.en.md": sample(TYPES["istilah"], Lang.EN),
    "istilah/wabah.id.md": sample(TYPES["istilah"]),
    "koping/catatan.txt": "x",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return base_of(tmp_path_factory.mktemp("pangkalan"), FILES).root


@pytest.fixture(scope="module")
def drafts(folder: Path) -> list[Draft]:
    base = base_of(folder, {})
    vocabularies = read_vocabularies(base)
    return [read_draft(load(listed), TYPES, vocabularies, has_source=True) for listed in base.contributions()]


@pytest.fixture(scope="module")
def catalogue(drafts: list[Draft], folder: Path) -> Catalogue:
    return gather(drafts, {}, read_vocabularies(base_of(folder, {})), TODAY, types=tuple(TYPES.values()))


def told(catalogue: Catalogue) -> object:
    return (
        {
            slug: {lang: material.path for lang, material in work.versions.items()}
            for slug, work in catalogue.works.items()
        },
        [out.draft.path for out in catalogue.left_out],
        [(clash.kept.path, clash.refused.path) for clash in catalogue.clashes],
    )


def test_the_order_of_drafts_makes_no_difference(drafts, catalogue) -> None:
    for seed in range(20):
        shuffled = random.Random(seed).sample(drafts, len(drafts))  # noqa: S311 - an order, not a secret
        assert told(gather(shuffled, {}, catalogue.vocabularies, TODAY, types=catalogue.types)) == told(catalogue)


def test_every_file_is_published_or_left_out_and_none_is_lost(drafts, catalogue) -> None:
    kept = {material.path for material in catalogue.materials()}
    out = {left.draft.path for left in catalogue.left_out}
    assert kept | out == {draft.path for draft in drafts}
    assert not kept & out


def test_a_draft_is_kept_from_readers(catalogue) -> None:
    assert "simpan" in catalogue.works
    assert "simpan" not in {work.slug for work in catalogue.published}


def test_of_two_files_with_one_code_the_first_keeps_it(catalogue) -> None:
    kept = "contributions/koping/anak/tenang.id.md"
    assert {clash.kept.path for clash in catalogue.clashes} == {kept}
    assert {clash.refused.path for clash in catalogue.clashes} == {
        "contributions/koping/tenang.id.md",
        "contributions/koping/tenang.en.md",
    }


def test_a_translation_without_its_source_is_left_out(catalogue) -> None:
    assert "contributions/istilah/yatim.en.md" in {left.draft.path for left in catalogue.left_out}


def test_a_source_with_errors_takes_its_translation_with_it(tmp_path) -> None:
    base = base_of(tmp_path, {"koping/a.id.md": KOPING.replace("judul", "title", 1), "koping/a.en.md": KOPING_EN})
    checked = check(base, TODAY).catalogue
    assert not checked.works
    assert len(checked.left_out) == 2


def test_a_translation_has_the_shared_fields_of_its_source(tmp_path) -> None:
    changed = sample(TYPES["koping"], changes={"topik": "[duka]"})
    base = base_of(tmp_path, {"koping/a.id.md": changed, "koping/a.en.md": KOPING_EN})
    work = check(base, TODAY).catalogue.works["a"]
    assert work.versions[Lang.EN].meta.topics == work.source.meta.topics == ("duka",)
    assert work.best(Lang.EN).lang is Lang.EN


@pytest.mark.parametrize(
    ("target", "fate", "address"),
    [
        ("wabah", Fate.INSIDE, "istilah/wabah/"),
        ("istilah/wabah", Fate.INSIDE, "istilah/wabah/"),
        ("../istilah/wabah.id.md", Fate.INSIDE, "istilah/wabah/"),
        ("/istilah/wabah/", Fate.INSIDE, "istilah/wabah/"),
        ("koping", Fate.INSIDE, "koping/"),
        ("rusak", Fate.INSIDE, "koping/rusak/"),
        ("simpan", Fate.NOT_PUBLISHED, ""),
        ("tiada", Fate.UNKNOWN, ""),
        ("wabah#tiada", Fate.NO_SUCH_ANCHOR, "istilah/wabah/"),
        ("#tiada", Fate.NO_SUCH_ANCHOR, ""),
        ("https://www.who.int/", Fate.OUTSIDE, "https://www.who.int/"),
        ("http://www.who.int/", Fate.INSECURE, "https://www.who.int/"),
        ("tel:119", Fate.CALL, "tel:119"),
        ("javascript:alert(1)", Fate.DANGEROUS, ""),
        ("JaVa%53cript:alert(1)", Fate.DANGEROUS, ""),
        (" java\nscript:alert(1)", Fate.DANGEROUS, ""),
        ("data:text/html,x", Fate.DANGEROUS, ""),
        ("//evil.example/", Fate.DANGEROUS, ""),
        ("\\\\evil.example", Fate.DANGEROUS, ""),
        ("https://who.int@evil.example/", Fate.DANGEROUS, ""),
        ("file:///etc/passwd", Fate.DANGEROUS, ""),
        ("", Fate.NO_SUCH_ANCHOR, ""),
    ],
)
def test_a_link_leads_where_its_author_meant(target, fate, address, catalogue) -> None:
    draft = catalogue.works["sedih"].source.draft
    destination = resolve(catalogue, draft, target)
    assert destination.fate is fate
    assert destination.address == address


@pytest.mark.parametrize(
    "target", ["../../../etc/passwd", "/etc/passwd", "https://a.id/b.jpg", "//a.id/b.jpg", "\\\\a\\b.jpg"]
)
def test_a_picture_lies_in_the_base(target, catalogue) -> None:
    draft = catalogue.works["sedih"].source.draft
    path = picture_path(draft, target)
    assert path is None or path not in catalogue.pictures


def test_the_project_leaves_nothing_of_its_own_out() -> None:
    checked = check(base_of(HOME, {}), TODAY)
    assert [out.draft.path for out in checked.catalogue.left_out] == []
