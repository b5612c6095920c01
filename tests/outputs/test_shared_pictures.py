"""Picture cards and QR codes: light, always the same, and silent about pages on violence."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree

import pytest
from PIL import Image

from bases import TODAY, base_of
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang
from pangkalan.outputs import Ground, cards, qr
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.preview import Card
from pangkalan.publishing.site import Site
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check
from sites import SITE, files

LONGEST = "Mendampingi anggota keluarga lanjut usia yang sedang menjalani isolasi mandiri di rumah sendirian"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    sensitive = sample(all_types()["koping"], changes={"judul": "Saat rumah tidak aman", "sensitif": "ya"})
    made = {**files(), "koping/peka.id.md": sensitive}
    return check(base_of(tmp_path_factory.mktemp("pangkalan"), made), TODAY).catalogue


def made_by(output, catalogue: Catalogue, site: Site) -> list[Artifact]:
    return list(output.render(Ground([], catalogue, site)))


def test_a_card_for_each_material_and_language_and_one_for_all_other_pages(catalogue) -> None:
    names = [re.sub(r"-[0-9a-f]{8}\.png$", "", artifact.path) for artifact in made_by(cards, catalogue, Site(SITE))]
    assert len(set(names)) == len(names)
    assert {"assets/kartu/id/situs", "assets/kartu/en/situs", "assets/kartu/id/sedih"} <= set(names)
    assert {name.rsplit("/", 1)[1] for name in names} == {*catalogue.works, "situs"} - {"peka"}
    assert "assets/kartu/en/sedih" not in names


@pytest.mark.parametrize("title", ["Tenang", LONGEST, "Bersin & batuk: “jarak” ½ – 2 m", "😀 日本", "a" * 80])
def test_a_card_has_the_size_that_messengers_ask_for_and_is_light(title: str) -> None:
    card = Card(Lang.ID, "contoh", "Panduan koping keluarga", title)
    content = cards.drawn(card)
    picture = Image.open(io.BytesIO(content))
    assert picture.size == (1200, 630)
    assert picture.format == "PNG"
    assert picture.getpixel((0, 0)) == 0
    assert picture.convert("RGB").getpixel((0, 0)) == (0, 89, 79)
    assert len(content) <= 60_000
    assert cards.drawn(card) == content


@pytest.mark.parametrize("title", [LONGEST, "Tenang", "Dukungan kesehatan jiwa dan psikososial (DKJPS)"])
def test_a_title_stays_within_its_room(title: str) -> None:
    size, lines = cards._fitted(title)
    assert " ".join(lines) == title
    assert all(cards._width(line, size) <= cards._ROOM for line in lines)
    assert len(lines) * size * 1.38 <= 330


@pytest.mark.parametrize("title", [LONGEST, f"{LONGEST} " * 3, "a" * 80, "Å y", ""])
def test_a_title_leaves_the_rest_of_the_card_alone(title: str) -> None:
    drawn = [Image.open(io.BytesIO(cards.drawn(Card(Lang.EN, "contoh", "Istilah", one)))) for one in (title, "Tenang")]
    for rest in ((0, 0, 1200, 138), (0, 504, 1200, 630)):
        parts = [picture.crop(rest).tobytes() for picture in drawn]
        assert parts[0] == parts[1]
        assert any(parts[0])


def test_a_new_title_is_a_new_address() -> None:
    card = Card(Lang.ID, "contoh", "Istilah", "Isolasi")
    assert card.path == Card(Lang.ID, "contoh", "Istilah", "Isolasi").path
    assert card.path != Card(Lang.ID, "contoh", "Istilah", "Isolasi mandiri").path


def test_codes_are_plain_black_on_white_and_none_is_on_violence(catalogue) -> None:
    made = {artifact.path: artifact.content for artifact in made_by(qr, catalogue, Site(SITE))}
    assert "assets/qr/tenang.svg" in made
    assert "assets/qr/en/tenang.svg" in made
    assert "assets/qr/en/sedih.svg" not in made
    assert not [path for path in made if "peka" in path]
    for content in made.values():
        root = ElementTree.fromstring(content)  # noqa: S314 - our own file
        assert {part.get("stroke") or part.get("fill") for part in root} == {"#fff", "#000"}
        assert not re.search(rb"style=|<script|href", content)
        assert len(content) < 2500
    assert made["assets/qr/tenang.svg"] == qr.drawn(f"{SITE}i/tenang/")
    assert made["assets/qr/en/tenang.svg"] == qr.drawn(f"{SITE}en/i/tenang/")
