"""Pictures of people need a word about them, and a child's face is not published."""

from __future__ import annotations

from pathlib import Path

import pytest

from bases import TODAY, base_of
from pangkalan.checking.sample_pictures import jpeg, png
from pangkalan.reading.picture import read_picture
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check

KOPING = all_types()["koping"]
FILE = "contoh-ibu.jpg"


@pytest.mark.parametrize(
    ("people", "code", "published"),
    [
        ("tidak", None, True),
        ("dewasa\n    izin: ya", None, True),
        ("dewasa", "L034", False),
        ("anak\n    izin: ya", "L035", False),
        (None, "L033", False),
    ],
)
def test_what_is_declared_decides(people: str | None, code: str | None, published: bool, tmp_path: Path) -> None:
    changes = {"gambar": f"\n  - berkas: {FILE}\n    orang: {people}"} if people else {}
    text = sample(KOPING, changes=changes) + f"\n![Ibu menarik napas pelan]({FILE})\n"
    checked = check(base_of(tmp_path, {"koping/contoh.id.md": text, f"koping/{FILE}": jpeg()}), TODAY)
    found = {each.code for each in checked.findings} & {"L033", "L034", "L035"}
    assert found == ({code} if code else set())
    assert ("contoh" in checked.catalogue.works) is published


def test_the_smallest_pictures_pass_for_pictures() -> None:
    assert read_picture(jpeg(3, 4, metadata=True)).metadata
    assert [read_picture(make(30, 40)).kind for make in (jpeg, png)] == ["jpeg", "png"]
    assert [read_picture(make(30, 40)).height for make in (jpeg, png)] == [40, 40]
