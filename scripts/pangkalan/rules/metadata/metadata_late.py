"""M021: a metadata block that is not at the very top."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.LATE)


RULE = Rule(
    code="M021",
    name="metadata-late",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian tidak berada di baris pertama", "Fields do not begin on the first line"),
    message=Text(
        "Garis --- yang membuka isian harus berada di baris pertama berkas.",
        "The line --- that opens the fields must be the first line of the file.",
    ),
    hint=Text(
        "Pindahkan tulisan di atas garis itu ke bawah isian, dan hapus baris kosong di awal.",
        "Move the words above that line below the fields, and delete empty lines at the top.",
    ),
    why=Text(
        "Tulisan di atas isian tidak akan tampil, dan keluarga membaca naskah yang terpotong.",
        "Words above the fields do not show, and families would read a text with its beginning cut off.",
    ),
    check=_check,
    bad=(
        Example("\n---\njudul: Menenangkan anak\n---\n\nTarik napas pelan.\n"),
        Example("Catatan saya.\n\n---\njudul: Menenangkan anak\n---\n\nTarik napas pelan.\n"),
    ),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
