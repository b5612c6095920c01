"""M025: a tab in the metadata."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.TAB)


RULE = Rule(
    code="M025",
    name="tab-in-metadata",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tombol Tab dipakai dalam isian", "Tab in the fields"),
    message=Text("Ada tanda Tab pada baris ini.", "There is a tab on this line."),
    hint=Text("Ganti setiap Tab dengan dua spasi: {instead}", "Replace each tab by two blanks: {instead}"),
    why=Text(
        "Lebar Tab berbeda di tiap ponsel, jadi susunan isian bisa terbaca lain dan nama penulis atau sumber hilang.",
        "A tab is as wide as each phone likes, so the fields may be read otherwise and an author or a source be lost.",
    ),
    check=_check,
    bad=(Example("---\njudul: Menenangkan anak\ntopik:\n\t- stres\n---\n\nTarik napas pelan.\n"),),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
