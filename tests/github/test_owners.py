"""Who is asked to read which files: every room is covered, and nobody is named who was not written down."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from bases import HOME
from pangkalan.adapters.owners import main
from pangkalan.derived.code_owners import SETTING, mistakes, owners, render, rooms, unowned
from pangkalan.language import Text
from pangkalan.reading.base import Base
from pangkalan.reading.source import Source
from pangkalan.workshop import derived_ground

GROUND = derived_ground(Base(HOME, HOME))
TRACKED = subprocess.run(["git", "ls-files", "-z"], cwd=HOME, capture_output=True, text=True, check=True).stdout.split(
    "\0"
)[:-1]


def lines_of(setting: str | None) -> list[tuple[str, list[str]]]:
    """The patterns of the file for a setting, each with its owners, in order."""
    source = None if setting is None else Source(SETTING, setting, len(setting))
    (artifact,) = render(replace(GROUND, owners=source))
    written = [line for line in artifact.content.decode().splitlines() if line and not line.startswith("#")]
    return [(line.split(" ")[0], line.split(" ")[1:]) for line in written]


def fits(pattern: str, path: str) -> bool:
    """What GitHub says of the three kinds of pattern that we write."""
    if pattern == "*":
        return True
    assert pattern.startswith("/")
    assert not set(pattern) & set("*?[]!\\# ")
    return path.startswith(pattern[1:]) if pattern.endswith("/") else path == pattern[1:]


def asked(setting: str, path: str) -> list[str]:
    """The last line that fits a file wins."""
    return [names for pattern, names in lines_of(setting) if fits(pattern, path)][-1]


def test_every_pattern_fits_a_file_that_exists_and_stands_once() -> None:
    patterns = [pattern for pattern, _ in lines_of(None)]
    assert len(patterns) == len(set(patterns))
    for pattern in patterns:
        assert any(fits(pattern, path) for path in TRACKED), pattern


def test_a_narrower_pattern_stands_below_the_wider_one() -> None:
    patterns = [pattern for pattern, _ in lines_of(None)]
    for number, pattern in enumerate(patterns):
        assert not any(fits(wider, pattern[1:]) for wider in patterns[number + 1 :]), pattern


NAMED = {
    "kode": "@a/kode",
    "materi": "@a/materi",
    "layanan": "@a/layanan",
    "kosakata": "@a/kosakata",
    "alamat": "@a/alamat",
    "tampilan": "@a/tampilan",
    "keamanan": "@a/keamanan",
}


@pytest.mark.parametrize(
    ("path", "room"),
    [
        ("README.md", "kode"),
        ("contributions/koping/cemas-berlebihan.id.md", "materi"),
        ("contributions/layanan/healing119.id.md", "layanan"),
        ("contributions/_vocabulary/kamus.yml", "kosakata"),
        ("contributions/_ledger/alamat.txt", "alamat"),
        ("contributions/_schema/koping.schema.json", "materi"),
        ("docs/bantuan.id.md", "materi"),
        ("scripts/pangkalan/workshop.py", "kode"),
        ("scripts/lock/build.txt", "keamanan"),
        ("scripts/pangkalan/adapters/path_guard.py", "keamanan"),
        ("scripts/pangkalan/publishing/clean.py", "keamanan"),
        (".github/workflows/periksa.yml", "keamanan"),
        (".github/CODEOWNERS", "keamanan"),
        (SETTING, "keamanan"),
        (".ci/run", "keamanan"),
        ("pyproject.toml", "keamanan"),
        ("mkdocs.yml", "tampilan"),
        ("overrides/main.html", "tampilan"),
        ("tests/attacks/bombs.py", "keamanan"),
        ("tests/bases.py", "kode"),
    ],
)
def test_a_file_is_for_those_who_look_after_its_room(path: str, room: str) -> None:
    assert path in TRACKED
    setting = "".join(f'{key}: "{name}"\n' for key, name in NAMED.items())
    assert asked(setting, path) == [NAMED[room]]


def test_two_lines_are_enough_for_every_room() -> None:
    setting = 'materi: ["@a/satu", "@orang"]\nkode: "@a/dua"\n'
    for path in TRACKED:
        ours = path.startswith(("contributions/", "docs/"))
        assert asked(setting, path) == (["@a/satu", "@orang"] if ours else ["@a/dua"])
    assert unowned(replace(GROUND, owners=Source(SETTING, setting, 0))) is None


def test_the_setting_of_this_project_is_sound_and_the_file_names_only_whom_it_names() -> None:
    assert GROUND.owners
    assert not list(mistakes(GROUND))
    written = (HOME / ".github" / "CODEOWNERS").read_text(encoding="utf-8")
    names = {name for each in owners(GROUND).values() for name in each}
    rules = [line for line in written.splitlines() if line and not line.startswith("#")]
    assert {word for line in rules for word in line.split(" ")[1:]} == names
    assert ("asks nobody in particular" in written) == ("tidak meminta siapa pun" in written) is True


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('kod: "@a/dua"\n', Text("tidak ada ruang `kod`. Mungkin maksud Anda: kode.", "Perhaps you mean: kode.")),
        ("kode: redaksi\n", Text("`redaksi` bukan nama di GitHub", "`redaksi` is no name on GitHub")),
        ("kode: {tim: x}\n", Text("bukan nama di GitHub", "is no name on GitHub")),
        ("kode: [\n", Text("tidak dapat dibaca", "cannot be read")),
    ],
)
def test_a_slip_in_the_setting_is_told_and_names_nobody(setting: str, said: Text, tmp_path: Path, capsys) -> None:
    (tmp_path / ".github").mkdir()
    (tmp_path / SETTING).write_text(setting)
    ground = derived_ground(Base(tmp_path, HOME))
    told = list(mistakes(ground))
    assert any(said.id in text.id and said.en in text.en for text in told)
    assert not any(owners(ground).values())
    assert main(tmp_path) == 1
    assert capsys.readouterr().out.count("::error::") == len(told)


def test_rooms_without_owners_are_named_in_one_sentence(tmp_path: Path, capsys) -> None:
    (tmp_path / ".github").mkdir()
    (tmp_path / SETTING).write_text('kode: "@a/dua"\nlayanan: "@a/satu"\n')
    assert main(tmp_path) == 0
    assert capsys.readouterr().out == (
        "::notice::Belum ada pemilik untuk: materi. Tulis nama timnya di .github/pemilik.yml. / "
        "No owners yet for: materi. Write the names of their teams into .github/pemilik.yml.\n"
    )
    (tmp_path / SETTING).write_text('kode: "@a/dua"\nmateri: "@a/satu"\n')
    assert main(tmp_path) == 0
    assert capsys.readouterr().out == ""


def test_the_pages_for_maintainers_tell_the_lines_to_write() -> None:
    known = {room.key for room in rooms(GROUND)}
    for lang in ("id", "en"):
        page = (HOME / "docs" / f"pengelola.{lang}.md").read_text(encoding="utf-8")
        lines = [line for line in page.splitlines() if '"@' in line]
        assert [line.split(":")[0] for line in lines] == ["materi", "kode"]
        assert not list(mistakes(replace(GROUND, owners=Source(SETTING, "\n".join(lines), 0))))
        assert {"layanan", "keamanan"} <= known
