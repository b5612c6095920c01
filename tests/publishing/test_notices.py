"""What a page says of its translation, in words that its readers find on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bases import TODAY, base_of
from pangkalan.adapters.cli import main
from pangkalan.language import Lang
from pangkalan.publishing.views import notices
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check

KOPING = all_types()["koping"]
LEAD = "Banyak orang merasa berat, dan itu wajar. " * 12
SOURCE = f"{LEAD}\n\n## Malam ini\n\nTutup jam.\n\n## Besok\n\nBangun pagi.\n"
TRANSLATION = f"{'Many people feel heavy, and that is natural. ' * 14}\n\n## Tonight\n\nCover the clock.\n\n## Tomorrow\n\nGet up early.\n"


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("Tutup jam.", "Simpan jam.", "Tonight"),
        ("Banyak orang", "Semua orang", "opening"),
        ("\n\n## Besok\n\nBangun pagi.\n", "\n", "Tomorrow"),
        ("Bangun pagi.\n", "Bangun pagi.\n\n## Lusa\n\nBerjalan.\n", "Lusa"),
        ("Tarik napas pelan", "Buang napas pelan", "title and points"),
    ],
)
def test_an_aged_section_is_named_as_its_readers_see_it(tmp_path: Path, old: str, new: str, named: str) -> None:
    source = sample(KOPING, Lang.ID, {}, SOURCE)
    files = {"koping/a.id.md": source, "koping/a.en.md": sample(KOPING, Lang.EN, {}, TRANSLATION)}
    base = base_of(tmp_path, {**files, "layanan/healing119.id.md": sample(all_types()["layanan"])})
    assert main(["tandai", "--dari", str(tmp_path)]) == 0
    assert notices(check(base, TODAY).catalogue.works["a"], Lang.EN, "../") == []
    assert old in source
    base_of(tmp_path, {"koping/a.id.md": source.replace(old, new)})
    (told,) = notices(check(base, TODAY).catalogue.works["a"], Lang.EN, "../")
    assert told["text"].startswith(f"The original has changed since it was translated, in: {named}. ")
