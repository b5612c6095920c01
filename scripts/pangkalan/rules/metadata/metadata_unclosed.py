"""M023: a metadata block without a closing line."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.UNCLOSED)


RULE = Rule(
    code="M023",
    name="metadata-unclosed",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian tidak ditutup", "Fields are not closed"),
    message=Text(
        "Setelah isian terakhir belum ada garis penutup.", "There is no closing line after the last field."
    ),
    hint=Text(
        "Tambahkan baris ini setelah isian terakhir: {instead}",
        "Add this line after the last field: {instead}",
    ),
    why=Text(
        "Tanpa garis penutup, sebagian naskah bisa terbaca sebagai isian dan hilang dari halaman.",
        "Without it part of the text may be taken for fields and vanish from the page.",
    ),
    check=_check,
    bad=(Example("---\njudul: Menenangkan anak\n\nTarik napas pelan.\n"),),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
