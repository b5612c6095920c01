"""F026: a block without an empty line that holds more than any paragraph, list or table needs."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import excess
from pangkalan.language import Text
from pangkalan.reading.excess import MAX_BLOCK, Excess
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from excess(draft, Excess.DENSE_BLOCK, MAX_BLOCK)


RULE = Rule(
    code="F026",
    name="block-too-dense",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Bagian terlalu padat", "Block is too dense"),
    message=Text(
        "Mulai baris ini ada paragraf, daftar, atau tabel yang terlalu besar tanpa satu pun baris kosong: lebih dari {limit} huruf, atau penuh tanda dan kotak.",
        "A paragraph, list or table begins on this line that is too large without a single empty line: more than {limit} characters, or full of marks and cells.",
    ),
    hint=Text(
        "Sisipkan baris kosong di antara paragraf. Bagi tabel yang besar menjadi beberapa tabel kecil.",
        "Put empty lines between paragraphs. Divide a large table into several small ones.",
    ),
    why=Text(
        "Dinding tulisan tidak terbaca di ponsel, dan membuat mesin yang menyusun halaman tersendat.",
        "Nobody reads a wall of text on a phone, and it makes the machine that sets the page stumble.",
    ),
    check=_check,
    bad=(
        Example("Tarik napas pelan.\n" * 600),
        Example("**Tarik** *napas* pelan.\n" * 100),
        Example("| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n" + "| 1 | 2 | 3 | 4 | 5 | 6 |\n" * 300),
    ),
    good=(Example("Tarik napas pelan.\n\n" * 100), Example("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 60)),
)
