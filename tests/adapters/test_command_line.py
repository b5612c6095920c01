"""The `pangkalan` command: its words, its exit codes, and what it leaves alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bases import HOME, base_of
from pangkalan.adapters import commands
from pangkalan.adapters.cli import main
from pangkalan.intake import Intake, Looked
from pangkalan.keeping import store
from pangkalan.keeping.memory import one_by_one
from pangkalan.language import Lang
from pangkalan.reading.base import Listed
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types

COMMANDS = ("periksa", "baru", "bangun", "sajikan", "tandai", "selaraskan")
PROGRAM = [sys.executable, "-m", "pangkalan"]
PROCESS = {**os.environ, "PYTHONPATH": str(HOME / "scripts")}
SOUND = {
    "layanan/healing119.id.md": sample(all_types()["layanan"]),
    "koping/tenang.id.md": sample(all_types()["koping"]),
    "koping/tenang.en.md": sample(all_types()["koping"], Lang.EN),
}
BROKEN = SOUND | {"koping/tenang.id.md": SOUND["koping/tenang.id.md"].replace("judul: ", "title: ", 1)}


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return base_of(tmp_path, SOUND).root


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return base_of(tmp_path, BROKEN).root


def run(*words: object) -> int:
    """Run a command in this process and return its exit code, also where the parser leaves by itself."""
    try:
        return main([str(word) for word in words])
    except SystemExit as left:
        return int(left.code or 0)


def test_a_sound_base_ends_with_0(sound, capsys) -> None:
    assert run("periksa", "--dari", sound) == 0
    assert "3 berkas diperiksa" in capsys.readouterr().out


def test_an_error_ends_with_1_and_shows_the_line_with_a_caret(broken, capsys) -> None:
    assert run("periksa", "--dari", broken) == 1
    told = capsys.readouterr().out
    assert "contributions/koping/tenang.id.md\n  2:1  galat M001" in told
    assert "     2 | title: " in told
    assert "       | ^" in told


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("periks",),
        ("periksa", "--format", "pdf"),
        ("periksa", "--foo"),
        ("periksa", "tidak-ada.md"),
        ("baru", "koping"),
        ("baru", "puisi", "Judul yang baik"),
        ("baru", "koping", "?"),
        ("bangun", "--dari", "/tidak/ada"),
    ],
    ids=" ".join,
)
def test_a_command_that_cannot_be_understood_ends_with_2_and_one_sentence(words, capsys) -> None:
    assert run(*words) == 2
    told = capsys.readouterr()
    assert not told.out
    assert "Traceback" not in told.err
    assert re.fullmatch(r"[^\n]+[.?]\n(Cara pakai: [\s\S]+)?", told.err)


def test_a_slip_of_the_pen_gets_the_word_that_was_meant(capsys) -> None:
    run("periks")
    assert "Maksud Anda 'periksa'?" in capsys.readouterr().err
    run("periks", "--bahasa", "en")
    assert "Do you mean 'periksa'?" in capsys.readouterr().err


ENGLISH = re.compile(
    r"\b(the|usage|options?|positional|arguments?|show|help|message|exit|file|files|and|error|of|with|or)\b",
    re.IGNORECASE,
)
INDONESIAN = re.compile(
    r"\b(yang|berkas|dan|pilihan|cara|pakai|tampilkan|materi|jenis|kosong|bila|untuk|dengan)\b", re.IGNORECASE
)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_speaks_one_language_at_a_time(command, capsys) -> None:
    words = [command] if command else []
    assert run(*words, "--help") == 0
    told = capsys.readouterr().out.replace("--help", "")
    assert not ENGLISH.findall(told)
    assert INDONESIAN.search(told)
    assert run(*words, "--help", "--bahasa", "en") == 0
    # The names of commands, kinds and options are Indonesian in every language.
    told = re.sub(
        r"--\w+|\{[^}]*\}|\"[^\"]*\"|^ {4}\w+|: istilah, [\w, -]+", "", capsys.readouterr().out, flags=re.MULTILINE
    )
    assert not INDONESIAN.findall(told)


def test_a_page_named_by_its_path_is_known_when_only_one_file_is_checked(sound, capsys) -> None:
    docs = sound / "docs"
    (docs / "aturan").mkdir(parents=True)
    front = "---\njudul: Halaman contoh\nringkasan: Isi halaman contoh dalam satu kalimat.\n---\n\n"
    (docs / "aturan" / "t003.id.md").write_text(f"{front}Ini aturannya.\n", encoding="utf-8")
    (docs / "awal.id.md").write_text(f"{front}Baca [aturan itu](aturan/t003).\n", encoding="utf-8")
    run("periksa", "--dari", sound, docs / "awal.id.md")
    assert "L001" not in capsys.readouterr().out


def test_help_tells_what_exit_codes_mean(capsys) -> None:
    run("--bantuan")
    assert re.search(r"Kode\s+keluar:\s+0 [\s\S]+ 1 [\s\S]+ 2 [\s\S]+ 3 ", capsys.readouterr().out)


def test_a_file_outside_the_base_is_checked_as_if_submitted(sound, tmp_path_factory, capsys) -> None:
    outside = tmp_path_factory.mktemp("unduhan") / "tenang.id.md"
    outside.write_text(BROKEN["koping/tenang.id.md"], encoding="utf-8")
    assert run("periksa", "--dari", sound, "--format", "json", outside) == 1
    found = json.loads(capsys.readouterr().out)
    assert {row["path"] for row in found} == {str(outside)}
    assert "M001" in {row["code"] for row in found}


def test_a_single_file_is_told_only_what_is_in_it(broken, capsys) -> None:
    assert run("periksa", "--dari", broken, broken / "contributions/layanan/healing119.id.md") == 0
    assert "1 berkas diperiksa" in capsys.readouterr().out


def test_a_folder_stands_for_its_files(broken, capsys) -> None:
    assert run("periksa", "--dari", broken, broken / "contributions/koping") == 1
    assert "2 berkas diperiksa" in capsys.readouterr().out


@pytest.mark.parametrize("kind", all_types())
def test_a_new_file_is_there_to_be_filled_in(kind, sound, capsys) -> None:
    assert run("baru", kind, "Saat anak: cemas & 'takut'", "--dari", sound) == 0
    file = sound / f"contributions/{kind}/saat-anak-cemas-takut.id.md"
    assert str(file.relative_to(sound)) in capsys.readouterr().out
    assert run("periksa", "--dari", sound, "--format", "json", file) == 1
    slips = {"M020", "M021", "M022", "M023", "M024", "M025", "M026", "M030", "F001"}
    assert not slips & {row["code"] for row in json.loads(capsys.readouterr().out)}
    assert "judul: \"Saat anak: cemas & 'takut'\"" in file.read_text(encoding="utf-8")


def test_a_new_file_never_overwrites_another(sound, capsys) -> None:
    before = (sound / "contributions/koping/tenang.id.md").read_bytes()
    for kind in ("koping", "istilah"):
        assert run("baru", kind, "Tenang", "--dari", sound) == 1
        assert "contributions/koping/tenang." in capsys.readouterr().err
    assert (sound / "contributions/koping/tenang.id.md").read_bytes() == before
    assert not (sound / "contributions/istilah").exists()


def test_what_is_derived_is_in_step_with_the_project() -> None:
    assert run("selaraskan", "--periksa") == 0, "run: pangkalan selaraskan"


def test_what_is_derived_is_written_once(sound, capsys) -> None:
    assert run("selaraskan", "--periksa", "--dari", sound) == 1
    assert "Jalankan: pangkalan selaraskan" in capsys.readouterr().err
    assert run("selaraskan", "--dari", sound) == 0
    assert run("selaraskan", "--periksa", "--dari", sound) == 0
    capsys.readouterr()
    assert run("selaraskan", "--dari", sound) == 0
    assert capsys.readouterr().out.startswith("0 ")


def test_marking_a_translation_writes_its_stamps_and_nothing_else(sound) -> None:
    file = sound / "contributions/koping/tenang.en.md"
    before = file.read_text(encoding="utf-8")
    assert run("tandai", "--dari", sound) == 0
    after = file.read_text(encoding="utf-8")
    assert "diterjemahkan_dari:" in after
    assert [line for line in after.split("\n") if line in before.split("\n")] == before.split("\n")
    assert run("tandai", "--dari", sound) == 0
    assert file.read_text(encoding="utf-8") == after


@pytest.mark.parametrize(("language", "said"), [("id", "berkas diperiksa"), ("en", "files checked")])
def test_as_a_process_it_says_the_same(language, said, broken) -> None:
    words = ["periksa", "--dari", str(broken), "--bahasa", language]
    done = subprocess.run([*PROGRAM, *words], env=PROCESS, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert said in done.stdout
    assert not done.stderr


def test_a_terminal_without_unicode_does_not_stop_a_check(broken) -> None:
    environment = PROCESS | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    words = ["periksa", "--dari", str(broken), "--format", "markdown"]
    done = subprocess.run([*PROGRAM, *words], env=environment, capture_output=True, check=False)
    assert done.returncode == 1
    assert not done.stderr


def test_a_reader_who_stops_reading_is_no_error(broken) -> None:
    command = f"{sys.executable} -m pangkalan periksa --dari {broken} | head -c 10"
    done = subprocess.run(["bash", "-c", command], env=PROCESS, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_the_command_starts_without_the_engine_and_what_only_a_build_needs() -> None:
    heavy = ("mkdocs", "nh3", "PIL", "jinja2", "markdown", "dataclasses", "sqlite3", "tempfile")
    code = f"import sys; from pangkalan.adapters import cli; cli.all_types(), cli.all_rules(); print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], env=PROCESS, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_second_check_of_a_base_reads_no_text_anew(sound, monkeypatch) -> None:
    # Whatever is written on the way must be there the next time.
    monkeypatch.setattr(store, "_MOST_HELD", 1)
    looks: list[str] = []
    look = Intake._look

    def noted(self: Intake, listed: Listed) -> Looked:
        looks.append(listed.path)
        return look(self, listed)

    monkeypatch.setattr(Intake, "_look", noted)
    monkeypatch.setattr(commands, "spread", one_by_one)
    assert main(["periksa", "--dari", str(sound)]) == 0
    first = len(looks)
    assert main(["periksa", "--dari", str(sound)]) == 0
    assert len(looks) == first > 0
