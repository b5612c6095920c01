"""A file checked alone is told what it is told in the check of its whole base, word for word."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from bases import HOME, TODAY, base_of
from pangkalan.checking.rule import Finding, Need, Rule, Subject
from pangkalan.reading.base import Base, Listed
from pangkalan.reading.top import LENGTH, value_at
from pangkalan.workshop import all_rules, check

pytestmark = pytest.mark.no_cover

TOGETHER_ONLY = {
    "near-copy": "takes every run of words of every text",
    "published-address-gone": "speaks of the ledger, which no author checks, and takes all that is published",
    "retirement-unclear": "speaks of the ledger, which no author checks, and takes all that is published",
}
"""Rules that nobody can ask about one file, with the reason."""


def told_together(base: Base) -> dict[str, list[Finding]]:
    told = defaultdict(list)
    for found in check(base, TODAY).findings:
        if found.rule.name not in TOGETHER_ONLY:
            told[found.place.path].append(found)
    return told


def told_alone(base: Base, listed: Listed) -> list[Finding]:
    checked = check(base, TODAY, [listed])
    assert checked.files == 1
    return list(checked.findings)


def test_only_rules_that_take_all_texts_keep_silent_about_one() -> None:
    on_sources = (rule for rule in all_rules() if rule.subject is not Subject.SITE)
    assert {rule.name for rule in on_sources if Need.EVERYTHING in rule.needs} == TOGETHER_ONLY.keys()


@pytest.mark.parametrize(
    ("rule", "number", "kind"),
    [
        pytest.param(rule, number, kind, id=f"{rule.code}-{kind}-{number}")
        for rule in all_rules()
        # What others have to do with a file shows in the examples of the rules that look at them.
        if rule.subject in (Subject.AMONG, Subject.CATALOGUE, Subject.EXEMPTIONS)
        for kind in ("bad", "good")
        for number in range(len(getattr(rule, kind)))
    ],
)
def test_each_file_of_an_example(rule: Rule, number: int, kind: str, tmp_path: Path) -> None:
    example = getattr(rule, kind)[number]
    base = base_of(tmp_path, {**example.others, example.path: example.content})
    together = told_together(base)
    for listed in base.contributions():
        assert told_alone(base, listed) == together[listed.path], listed.path


def _metadata(text: str, line: str) -> str:
    return text.replace("---\n", f"---\n{line}\n", 1)


BROKEN: list[Callable[[str], str]] = [
    lambda text: text + "\n<script>alert(1)</script>\n",
    lambda text: text.replace("\nringkasan:", "\nringkasn:", 1),
    lambda text: _metadata(text, "status: draf"),
    lambda text: _metadata(text, "status: arsip"),
    lambda text: _metadata(text, "layanan: [healing-119, karantina]"),
    lambda text: text + "\nTKSK, LDP, dan KDRT dibahas di IGD.\n",
    lambda text: text + "\n[baca](karantina#tidak-ada), [ini](tak-ada), [itu](apd#apa), ![x](foto-tak-ada.jpg)\n",
    lambda text: text + "\n[darurat](healing119) dan [rumah](isolasi)\n",
    lambda text: "---\njudul:  KARANTINA\n" + text.split("\n", 2)[2],
    lambda text: '---\n"judul" : Isolasi\n' + text.split("\n", 2)[2],
    lambda text: text.replace('jenis: telepon\n    nilai: "', 'jenis: telepon\n    nilai: "(021) 119" # "', 1),
    lambda text: text[: len(text) // 2],
    lambda text: "\n".join(line for line in text.split("\n") if not line.startswith("## ")),
]
CHOSEN = (
    "karantina isolasi isolasi-mandiri apd tksk ldp kdrt pkh bst dtsen kontak-erat gejala droplet healing119 psc-119 "
    "kemensos-171 sapa-129 darurat-112 polisi-110 cemas-berlebihan stres-orang-tua belajar-dari-rumah aman-di-rumah "
    "bicara-dengan-anak duka-pemakaman-terbatas apd-kunjungan-rumah"
).split()
"""Materials of ours that name each other, of every type that people write."""


@pytest.mark.parametrize("seed", range(2))
def test_each_file_of_a_base_in_which_much_is_broken(seed: int, tmp_path: Path) -> None:
    random = Random(seed)  # noqa: S311 - the same slips each time
    sources = sorted((HOME / "contributions").glob("[!_]*/**/*.md"))
    chosen = [path for path in sources if path.name.split(".")[0] in CHOSEN]
    assert len(chosen) == 2 * len(CHOSEN)
    for path in chosen:
        target = tmp_path / path.relative_to(HOME)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text()
        if random.random() < 0.4:
            text = random.choice(BROKEN)(text)
        # Some never arrived.
        if random.random() > 0.05:
            target.write_text(text)
    shutil.copytree(HOME / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("aturan"))
    base = Base(tmp_path, HOME)
    together = told_together(base)
    assert sum(map(len, together.values())) > 40
    for listed in (*base.contributions(), *base.hand_written()):
        assert told_alone(base, listed) == together[listed.path], listed.path


def test_files_of_ours() -> None:
    base = Base(HOME, HOME)
    together = told_together(base)
    every = [*base.contributions(), *base.hand_written()]
    for listed in [each for each in every if together[each.path]] + every[::60]:
        assert told_alone(base, listed) == together[listed.path], listed.path


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("judul: Cuci tangan: caranya", "Cuci tangan: caranya"),
        ('judul: "Cuci tangan"', "Cuci tangan"),
        ("judul:   'Cuci tangan'  ", "Cuci tangan"),
        ("ringkasan: Sabun.", ""),
        ('"judul": Sabun', None),
        ("judul : Sabun", None),
        ("judul: Sabun\n  dan air", None),
        ("judul: >\n  Sabun", None),
        ('judul: "Sabun\\u0021"', None),
        ("judul: 'Sa''bun'", None),
        ("judul: Sabun # dan air", None),
        ("judul: Sabun\njudul: Air", None),
        ("x: " + "a" * LENGTH, None),
    ],
)
def test_the_top_of_a_file_tells_a_value_or_that_it_takes_a_reader(written: str, value: str | None) -> None:
    top = f"---\n{written}\ntopik: [apd]\n---\n\nTeks tentang tangan.\n".encode()[:LENGTH]
    assert value_at(top, "judul") == value


def test_what_stands_below_the_metadata_is_not_taken_for_it() -> None:
    assert value_at(b"---\njudul: Sabun\ntopik: [apd]\n---\n```\njudul: Air\n```\n", "judul") == "Sabun"
