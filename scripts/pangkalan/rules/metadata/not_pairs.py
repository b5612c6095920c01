"""M032: metadata that is not made of names with values."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.NOT_PAIRS)


RULE = Rule(
    code="M032",
    name="not-pairs",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian tidak berbentuk nama dan isi", "Fields are not names with values"),
    message=Text(
        "Bagian isian harus terdiri atas baris `nama: isi`.", "The fields must be lines of `name: value`."
    ),
    hint=Text(
        "Tulis satu isian satu baris, misalnya `judul: Menenangkan anak`, tanpa kurung atau tanda hubung di depannya.",
        "Write one field a line, such as `judul: Menenangkan anak`, with no bracket or hyphen before it.",
    ),
    why=Text(
        "Tanpa nama isian kami tidak tahu mana judul dan mana sumber, jadi halaman tidak dapat tampil.",
        "Without names we cannot tell title from source, so the page cannot be shown.",
    ),
    check=_check,
    bad=(
        Example("---\n- Menenangkan anak\n- stres\n---\n\nTarik napas pelan.\n"),
        Example("---\nMenenangkan anak\n---\n\nTarik napas pelan.\n"),
    ),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
