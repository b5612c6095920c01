"""M022: a line around the metadata that is not three hyphens."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.FENCE_MISSPELT)


RULE = Rule(
    code="M022",
    name="fence-misspelt",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Garis pembatas isian salah tulis", "Line around the fields is misspelt"),
    message=Text("`{line}` seharusnya tiga tanda hubung.", "`{line}` should be three hyphens."),
    hint=Text("Ganti baris itu dengan: {instead}", "Replace the line by: {instead}"),
    why=Text(
        "Garis ini memisahkan keterangan dari naskah; bila salah, keterangan bisa ikut tampil di halaman.",
        "This line parts the particulars from the text; if it is wrong, they may show on the page.",
    ),
    check=_check,
    bad=(
        Example("—\njudul: Menenangkan anak\n---\n\nTarik napas pelan.\n"),
        Example("---\njudul: Menenangkan anak\n----\n\nTarik napas pelan.\n"),
    ),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
