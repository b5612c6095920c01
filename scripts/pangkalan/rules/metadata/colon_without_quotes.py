"""M024: a colon inside a value without quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.COLON)


RULE = Rule(
    code="M024",
    name="colon-without-quotes",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Titik dua tanpa tanda kutip", "Colon without quotation marks"),
    message=Text(
        "Baris ini memuat titik dua di dalam isinya: `{line}`",
        "This line has a colon inside its value: `{line}`",
    ),
    hint=Text("Beri tanda kutip: {instead}", "Put it in quotation marks: {instead}"),
    why=Text(
        "Titik dua memisahkan nama isian dari isinya; titik dua kedua bisa membuat keterangan terpotong bagi pembaca.",
        "A colon parts the name of a field from its value; a second one may cut it short for readers.",
    ),
    check=_check,
    bad=(
        Example("---\njudul: Menenangkan anak\nringkasan: Tenang: satu menit.\n---\n\nTarik napas pelan.\n"),
    ),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
