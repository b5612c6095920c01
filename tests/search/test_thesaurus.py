"""The thesaurus is read item by item: what is wrong is named with its line, and hides nothing else."""

from __future__ import annotations

import pytest

from bases import HOME
from pangkalan.reading.base import Base
from pangkalan.reading.source import read
from pangkalan.search.thesaurus import NAME, read_thesaurus
from pangkalan.workshop import read_vocabularies

GOOD = "- {istilah: isolasi mandiri, sama: [isoman], inggris: [home isolation], satu_arah: ya, topik: karantina}"


def thesaurus(text: str, topics: dict[str, object] | None = None):
    return read_thesaurus(read("kamus.yml", text.encode()), topics)


def test_a_group_is_read() -> None:
    found = thesaurus(f"# catatan\n\n{GOOD}\n")
    assert found.problems == ()
    [group] = found.groups
    assert (group.term, group.same, group.one_way, group.topic) == ("isolasi mandiri", ("isoman",), True, "karantina")
    assert list(group.forms()) == ["isolasi mandiri", "isoman", "home isolation"]
    assert (group.place.line, group.place.path) == (3, "kamus.yml")


def test_a_group_may_stand_on_several_lines() -> None:
    found = thesaurus("- istilah: lansia\n  sama: [lanjut usia]\n\n  gaul: [simbah]\n" + GOOD)
    assert [group.term for group in found.groups] == ["lansia", "isolasi mandiri"]


@pytest.mark.parametrize(
    ("item", "said", "column"),
    [
        ("- {istilah: a b, sama: [c}", "tidak dapat dibaca", None),
        ("istilah: lansia", "bukan butir", 1),
        ("- {istilah: lansia, padanan: [tua]}", "`padanan` tidak dikenal", 21),
        ("- {istilah: lansia, sama: [tua], sama: [uzur]}", "dua kali", 34),
        ("- {istilah: lansia, sama: tua}", "harus berupa daftar", 27),
        ("- {istilah: [lansia], sama: [tua]}", "satu nilai", 13),
        ("- {sama: [tua]}", "tidak punya `istilah`", 3),
        ("- {istilah: lansia}", "sendirian", 3),
        ("- {istilah: lansia, gaul: [yang]}", "hanya berisi kata umum", 28),
        ("- {istilah: lansia, sama: [tua, tua]}", "tertulis dua kali", 33),
        ("- {istilah: lansia, sama: ['😀']}", "kosong atau terlalu panjang", 28),
        ("- {istilah: lansia, sama: [tua], satu_arah: true}", "`satu_arah`", 45),
        ("- {istilah: lansia, sama: [tua], topik: sihir}", "Topik `sihir`", 41),
        ("- {istilah: Isolasi Mandiri, sama: [isoman]}", "sudah punya butir di baris 1", 13),
        ("- {istilah: karantina, sama: [isoman]}", "sudah ada dalam butir `isolasi mandiri` di baris 1", 31),
        ("- {istilah: &a lansia, sama: [*a]}", "tidak dapat dibaca", None),
        (f"- {{istilah: lansia, sama: [{', '.join(f'tua {number}' for number in range(70))}]}}", "lebih dari 60", 3),
    ],
)
def test_a_slip_is_named_with_its_place(item: str, said: str, column: int | None) -> None:
    found = thesaurus(f"{GOOD}\n{item}\n- {{istilah: obat, sama: [pil]}}\n", {"karantina": 1})
    assert [group.term for group in found.groups] == ["isolasi mandiri", "obat"]
    assert said in " ".join(problem.message.id for problem in found.problems)
    assert {problem.place.line for problem in found.problems} == {2}
    assert column is None or column in {problem.place.column for problem in found.problems}


@pytest.mark.parametrize(
    ("item", "wrong", "instead"),
    [
        ("- {istilah: lansia, gaol: [simbah]}", "gaol", "gaul"),
        ("- {istilah: lansia, sama: manula}", "manula", "[manula]"),
        ("- {istilah: lansia, sama: [manula], satu_arah: true}", "true", "ya"),
        ("- {istilah: lansia, sama: [manula], topik: karantna}", "karantna", "karantina"),
        ("istilah: lansia, sama: [manula]", "istilah: lansia, sama: [manula]", "- {istilah: lansia, sama: [manula]}"),
    ],
)
def test_what_to_write_instead_is_said(item: str, wrong: str, instead: str) -> None:
    [problem] = thesaurus(item, {"karantina": 1}).problems
    start = problem.place.column - 1
    assert item[start : start + problem.length] == wrong
    mended = item[:start] + problem.instead + item[start + problem.length :]
    assert problem.instead == instead
    assert thesaurus(mended, {"karantina": 1}).problems == ()


@pytest.mark.parametrize(
    "text", ["", "- \n- {}\n-", "\t- {istilah: a}", "- {istilah: " + "[" * 500, "- - - -", "{" * 900]
)
def test_any_text_is_read(text: str) -> None:
    assert thesaurus(text).groups == ()


def test_the_thesaurus_of_this_base_is_in_order() -> None:
    vocabularies = read_vocabularies(Base(HOME, HOME))
    found = read_thesaurus(vocabularies[NAME].source, vocabularies["topik"].words)
    told = [
        f"{problem.place.path}:{problem.place.line}:{problem.place.column} {problem.message.id}"
        for problem in found.problems
    ]
    assert told == []
    assert len(found.groups) >= 250
