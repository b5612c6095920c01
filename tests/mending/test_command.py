"""`pangkalan perbaiki`: shows what it does, does it whole or not at all, and draws pictures anew."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from bases import TODAY, base_of
from pangkalan import repair
from pangkalan.adapters import limited, mending
from pangkalan.adapters.cli import main
from pangkalan.language import Lang
from pangkalan.reading.base import Listed
from pangkalan.reading.picture import read_picture
from pangkalan.reading.source import Source
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check

KOPING = sample(all_types()["koping"])
MESSY = KOPING.replace("judul: Bicara", "title: Bicara").replace("\n", "\r\n")
PATH = "koping/contoh.id.md"


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    base_of(tmp_path, {PATH: MESSY})
    return tmp_path / "contributions" / PATH


def photo() -> bytes:
    written = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Kamera", 6
    Image.new("RGB", (40, 20), "teal").save(written, "JPEG", exif=exif)
    return written.getvalue()


def test_mends_and_says_what(messy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["perbaiki", "--dari", str(messy.parents[2])]) == 0
    said = capsys.readouterr().out
    assert messy.read_text("utf-8") == KOPING
    assert b"\r" not in messy.read_bytes()
    assert "-title: Bicara" in said
    assert "+judul: Bicara" in said
    assert "dirapikan: akhir baris, nama isian." in said


def test_again_there_is_nothing_to_do(messy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["perbaiki", str(messy)])
    before = messy.stat().st_mtime_ns
    capsys.readouterr()
    assert main(["perbaiki", str(messy)]) == 0
    assert "Semuanya sudah rapi" in capsys.readouterr().out
    assert messy.stat().st_mtime_ns == before


MOVED = """istilah/karantina-lama: {pindah_ke: karantina-baru}
istilah/karantina-baru: {pindah_ke: karantina}
koping/putar: {pindah_ke: putar}
"""


def test_links_follow_what_has_moved_and_the_sections_of_the_page_in_their_language(tmp_path: Path) -> None:
    term = all_types()["istilah"]
    links = "[a](karantina-lama) [b](karantina-lama#lama-nya) [c](putar) [d](bantuan#butuh-pertolonga)\n"
    base_of(
        tmp_path,
        {
            "_ledger/pensiun.yml": MOVED,
            "istilah/karantina.id.md": sample(term, Lang.ID, {}, "Awal.\n\n## Lamanya\n\nSebentar.\n"),
            "istilah/karantina.en.md": sample(term, Lang.EN, {}, "Start.\n\n## How long\n\nShort.\n"),
            PATH: f"{KOPING}\n{links}",
            "koping/contoh.en.md": sample(all_types()["koping"], Lang.EN, {}, "[a](karantina#how-logn)\n"),
        },
    )
    page = tmp_path / "docs" / "bantuan.id.md"
    page.parent.mkdir()
    page.write_text(
        "---\njudul: Bantuan\nringkasan: Nomor yang dapat dihubungi.\n---\n\n## Butuh pertolongan\n\nIni.\n", "utf-8"
    )
    assert main(["perbaiki", "--dari", str(tmp_path)]) == 0
    indonesian, english = ((tmp_path / f"contributions/koping/contoh.{lang}.md").read_text("utf-8") for lang in Lang)
    assert "[a](karantina) [b](karantina#lamanya) [c](putar) [d](bantuan#butuh-pertolongan)\n" in indonesian
    assert "[a](karantina#how-long)\n" in english


@pytest.mark.parametrize("aged", [False, True])
def test_mending_a_source_makes_no_translation_older(aged: bool, tmp_path: Path) -> None:
    koping = all_types()["koping"]
    body = "Baca [ini](http://who.int/a).\n\n## Satu\n\nHal satu, [x](http://who.int/x).\n\nHal dua.\n"
    source = sample(koping, Lang.ID, {}, body)
    english = sample(
        koping,
        Lang.EN,
        {},
        "Read [this](https://who.int/a).\n\n## One\n\nThing one, [x](https://who.int/x).\n\nThing two.\n",
    )
    base = base_of(
        tmp_path,
        {
            "layanan/healing119.id.md": sample(all_types()["layanan"]),
            "koping/contoh.id.md": source,
            "koping/contoh.en.md": english,
        },
    )
    main(["tandai", "--dari", str(tmp_path)])
    if aged:
        base_of(tmp_path, {"koping/contoh.id.md": source.replace("Hal dua", "Hal tiga")})
    before = [found.message for found in check(base, TODAY).findings if found.code == "T003"]
    assert main(["perbaiki", "--dari", str(tmp_path)]) == 0
    after = [found.message for found in check(base, TODAY).findings if found.code == "T003"]
    assert "http:" not in (tmp_path / "contributions" / PATH).read_text("utf-8")
    assert before == after
    assert len(after) == aged


def test_a_trial_changes_no_file(messy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = messy.read_bytes()
    assert main(["perbaiki", "--coba", "--bahasa", "en", str(messy)]) == 0
    assert messy.read_bytes() == before
    assert "Nothing was changed yet" in capsys.readouterr().out


def test_any_path_may_be_given(tmp_path: Path) -> None:
    file = tmp_path / "naskah.id.md"
    file.write_bytes(MESSY.encode())
    file.chmod(0o640)
    assert main(["perbaiki", str(file)]) == 0
    assert file.read_text("utf-8") == KOPING
    assert file.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["naskah.id.md"]


def test_private_data_is_covered_in_what_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base_of(tmp_path, {PATH: f"{KOPING}\nHubungi 0812-3456-7890 kapan saja. \n"})
    main(["perbaiki", "--coba", "--dari", str(tmp_path)])
    said = capsys.readouterr().out
    assert "kapan saja." in said
    assert "0812-3456-7890" not in said


def test_a_picture_loses_what_it_carries_and_stays_upright(tmp_path: Path) -> None:
    base_of(tmp_path, {PATH: KOPING, "koping/contoh-ibu.jpg": photo()})
    file = tmp_path / "contributions" / "koping" / "contoh-ibu.jpg"
    assert read_picture(file.read_bytes()).metadata
    assert main(["perbaiki", str(file)]) == 0
    once = file.read_bytes()
    facts = read_picture(once)
    assert (facts.kind, facts.width, facts.height, facts.metadata) == ("jpeg", 20, 40, False)
    main(["perbaiki", str(file)])
    assert file.read_bytes() == once


def test_what_is_no_picture_stays(tmp_path: Path) -> None:
    broken = photo()[:200]
    base_of(tmp_path, {"koping/contoh-ibu.jpg": broken})
    file = tmp_path / "contributions" / "koping" / "contoh-ibu.jpg"
    assert main(["perbaiki", str(file)]) == 0
    assert file.read_bytes() == broken


def test_a_file_that_cannot_be_read_in_time_is_left_alone(
    messy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = messy.with_name("bom.id.md")
    bomb.write_bytes(MESSY.encode())
    read = repair.load

    def slow(listed: Listed) -> Source:
        while listed.path.endswith("bom.id.md"):
            pass
        return read(listed)

    monkeypatch.setattr(repair, "load", slow)
    monkeypatch.setattr(mending, "SECONDS", 0.3)
    monkeypatch.setattr(limited, "PATIENCE", 3)
    assert main(["perbaiki", "--dari", str(messy.parents[2])]) == 1
    said = capsys.readouterr()
    assert "contributions/koping/bom.id.md: tidak dirapikan" in said.err
    assert bomb.read_bytes() == MESSY.encode()
    assert messy.read_text("utf-8") == KOPING
