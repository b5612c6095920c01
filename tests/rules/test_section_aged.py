"""What is said about an aged section: which paragraph, where it stands in both files, and what to type."""

from __future__ import annotations

from pathlib import Path

import pytest

from bases import TODAY, base_of
from pangkalan.adapters.cli import main
from pangkalan.checking.rule import Finding
from pangkalan.language import Lang
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check

INDONESIAN = "Awal.\n\n## Satu\n\nHal pertama.\n\nHal kedua.\n\n| a | b |\n|---|---|\n| satu | dua |\n\n## Dua\n\n1. Duduk.\n2. Diam.\n"
ENGLISH = "Start.\n\n## One\n\nThing one.\n\nThing two.\n\n| a | b |\n|---|---|\n| one | two |\n\n## Two\n\n1. Sit.\n2. Be still.\n"
LAYANAN = {"layanan/healing119.id.md": sample(all_types()["layanan"])}


def _aged(folder: Path, old: str, new: str, *, marks: tuple[str, ...] = ()) -> list[Finding]:
    """Mark a translation, change its source, and return what is said about it then."""
    koping = all_types()["koping"]
    source = sample(koping, Lang.ID, {}, INDONESIAN)
    base = base_of(
        folder,
        {**LAYANAN, "koping/a.id.md": source, "koping/a.en.md": sample(koping, Lang.EN, {}, ENGLISH)},
    )
    assert main(["tandai", "--dari", str(folder)]) == 0
    assert old in source
    base_of(folder, {"koping/a.id.md": source.replace(old, new)})
    if marks:
        assert main(["tandai", "--dari", str(folder), *marks]) == 0
    return [found for found in check(base, TODAY).findings if found.code == "T003"]


@pytest.mark.parametrize(
    ("old", "new", "there", "said", "here"),
    [
        ("Hal kedua.", "Hal ketiga.", "Hal ketiga.", 'baris {there} ("Hal ketiga.") diubah, terjemahannya di baris {here} berkas ini ("Thing two.")', "Thing two."),
        ("Hal kedua.\n\n", "", "Hal pertama.", 'satu alinea sesudah baris {there} dihapus, terjemahannya di baris {here} berkas ini ("Thing two.")', "Thing two."),
        ("Hal kedua.", "Hal kedua.\n\nHal baru.", "Hal baru.", 'baris {there} ("Hal baru.") baru, tempat terjemahannya sesudah baris {here} berkas ini', "Thing two."),
        ("| satu | dua |", "| satu | tiga |", "| satu | tiga |", 'baris {there} ("satu | tiga") diubah, terjemahannya di baris {here} berkas ini ("one | two")', "| one | two |"),
        ("2. Diam.", "2. Tetap diam.", "2. Tetap diam.", 'baris {there} ("Tetap diam.") diubah, terjemahannya di baris {here}', "2. Be still."),
        ("Hal pertama.\n\nHal kedua.", "Hal kedua.\n\nHal pertama.", "Hal kedua.", 'baris {there} ("Hal kedua.") dipindahkan', "Thing two."),
        ("  - Duduk di dekat anak.", "  - Berdiri di dekat anak.", "  - Berdiri di dekat anak.", 'poin, baris {there} ("Berdiri di dekat anak.") diubah', "  - Duduk di dekat anak."),
    ],
)  # fmt: skip
def test_names_the_paragraph_in_both_files(old, new, there, said, here, tmp_path) -> None:
    (found,) = _aged(tmp_path, old, new)
    source, translation = (
        (tmp_path / f"contributions/koping/a.{lang}.md").read_text(encoding="utf-8").split("\n") for lang in Lang
    )
    assert said.format(there=source.index(there) + 1, here=translation.index(here) + 1) in found.message.id
    assert translation[found.place.line - 1] == here
    assert "contributions/koping/a.id.md" in found.hint.id
    assert "pangkalan tandai contributions/koping/a.en.md" in found.hint.en


def test_names_three_and_counts_the_rest(tmp_path) -> None:
    (found,) = _aged(tmp_path, "2. Diam.\n", "".join(f"{n}. Langkah {n}.\n" for n in range(2, 8)))
    assert found.message.id.count('("Langkah ') == 3
    assert "dan 3 lagi" in found.message.id
    assert "and 3 more" in found.message.en


def test_a_number_in_the_source_is_never_quoted(tmp_path) -> None:
    (found,) = _aged(tmp_path, "Hal kedua.", "Telepon 0812 3456 7890 sekarang.")
    assert "Telepon ..." in found.message.id
    assert "0812" not in found.message.id + found.message.en


def test_a_name_in_the_source_is_never_quoted(tmp_path) -> None:
    (found,) = _aged(tmp_path, "Hal kedua.", "Kemarin Bapak Sutrisno dirawat di rumah sakit. Ia positif.")
    assert '("Kemarin ...")' in found.message.id
    assert "Sutrisno" not in found.message.id + found.message.en


def test_a_slip_of_spelling_marked_as_such_ages_nothing(tmp_path, capsys) -> None:
    assert not _aged(tmp_path, "Hal pertama.", "Hal prtama.", marks=("--ejaan", "pertama=prtama"))
    assert 'hanya ejaannya yang dibetulkan ("Hal prtama.")' in capsys.readouterr().out


@pytest.mark.parametrize("named", ["a.id.md", "a.en.md"])
def test_either_file_names_the_pair_to_be_marked(named, tmp_path) -> None:
    file = str(tmp_path / "contributions" / "koping" / named)
    assert not _aged(tmp_path, "Hal pertama.", "Hal prtama.", marks=("--ejaan", "pertama=prtama", file))


def test_the_mark_for_spelling_does_not_hide_another_change(tmp_path) -> None:
    (found,) = _aged(
        tmp_path, "Hal pertama.\n\nHal kedua.", "Hal prtama.\n\nHal lain.", marks=("--ejaan", "pertama=prtama")
    )
    assert "Hal lain." in found.message.id
    assert "prtama" not in found.message.id


@pytest.mark.parametrize("spelling", ["boleh=tidak boleh", "10=20", "tangan", "sehat=sakit kepala"])
def test_more_than_spelling_is_refused_with_the_reason(spelling, capsys) -> None:
    assert main(["tandai", "--ejaan", spelling]) == 2
    assert "bukan sekadar salah ketik" in capsys.readouterr().err
    assert main(["tandai", "--ejaan", spelling, "--bahasa", "en"]) == 2
    assert "more than a slip of spelling" in capsys.readouterr().err


def test_a_spelling_that_explains_nothing_is_said_and_writes_nothing(tmp_path, capsys) -> None:
    _aged(tmp_path, "Hal pertama.", "Hal lain.")
    before = (tmp_path / "contributions/koping/a.en.md").read_bytes()
    assert main(["tandai", "--dari", str(tmp_path), "--ejaan", "pertma=pertama"]) == 1
    assert "Tidak ada alinea" in capsys.readouterr().err
    assert (tmp_path / "contributions/koping/a.en.md").read_bytes() == before


def test_marks_of_sections_alone_get_those_of_paragraphs_without_a_new_claim(tmp_path) -> None:
    _aged(tmp_path, "Hal kedua.", "Hal ketiga.")
    file = tmp_path / "contributions/koping/a.en.md"
    lines = file.read_text(encoding="utf-8").split("\n")
    file.write_text(
        "\n".join(line.split(", alinea")[0] + "}" if ", alinea" in line else line for line in lines), "utf-8"
    )
    assert main(["tandai", "--dari", str(tmp_path)]) == 0
    stamps = [line for line in file.read_text(encoding="utf-8").split("\n") if "bagian:" in line]
    assert ["alinea" in line for line in stamps] == [True, True, False, True]
    assert [line.split(", alinea")[0].rstrip("}") for line in stamps] == [
        line.split(", alinea")[0].rstrip("}") for line in lines if "bagian:" in line
    ]
