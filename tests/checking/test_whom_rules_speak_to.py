"""Rules speak about pages of our own as about materials, and say nothing of what may be left empty."""

from __future__ import annotations

from pathlib import Path

from bases import TODAY, base_of
from pangkalan.catalogue.links import Fate, resolve
from pangkalan.schema.sample import sample
from pangkalan.workshop import Checked, all_types, check

KOPING = all_types()["koping"]
PAGE = "---\njudul: Tentang kami\nringkasan: Siapa kami, dan bagaimana kami bekerja.\n---\n\nTenang.\n"


def page(folder: Path, text: str) -> Checked:
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "tentang.id.md").write_text(text, encoding="utf-8")
    return check(base_of(folder, {"koping/contoh.id.md": sample(KOPING)}), TODAY)


def codes(checked: Checked, path: str) -> set[str]:
    return {found.code for found in checked.findings if found.place.path == path}


def test_a_page_without_summary_is_told_so(tmp_path: Path) -> None:
    text = PAGE.replace("ringkasan: Siapa kami, dan bagaimana kami bekerja.\n", "")
    assert "M003" in codes(page(tmp_path, text), "docs/tentang.id.md")


def test_a_dead_link_of_a_page_is_found(tmp_path: Path) -> None:
    assert "L001" in codes(page(tmp_path, f"{PAGE}\nBaca [ini](tidak-ada).\n"), "docs/tentang.id.md")


def test_pages_that_every_base_has_can_be_linked_to(tmp_path: Path) -> None:
    checked = page(tmp_path, f"{PAGE}\nBuka [bantuan](bantuan) atau [cari](/cari/).\n")
    assert "L001" not in codes(checked, "docs/tentang.id.md")
    draft = checked.catalogue.works["contoh"].source.draft
    assert resolve(checked.catalogue, draft, "bantuan").fate is Fate.INSIDE


def test_what_may_be_left_out_may_be_left_empty(tmp_path: Path) -> None:
    text = sample(KOPING, changes={"usia": "", "terkait": "", "gambar": "", "wilayah": '""'})
    checked = check(base_of(tmp_path, {"koping/contoh.id.md": text}), TODAY)
    assert "M003" not in {found.code for found in checked.findings}
    assert "contoh" in checked.catalogue.works


def test_what_must_be_there_may_not(tmp_path: Path) -> None:
    checked = check(base_of(tmp_path, {"koping/contoh.id.md": sample(KOPING, changes={"topik": ""})}), TODAY)
    assert "M003" in {found.code for found in checked.findings}


def test_a_term_may_have_the_code_of_its_type(tmp_path: Path) -> None:
    text = sample(all_types()["istilah"])
    checked = check(base_of(tmp_path, {"istilah/koping.id.md": text}), TODAY)
    assert "F013" not in {found.code for found in checked.findings}
