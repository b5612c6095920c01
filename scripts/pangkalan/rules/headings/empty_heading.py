"""H004: a heading without words."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for heading in draft.body.headings:
        if not any(character.isalnum() for character in heading.text):
            yield Hit(heading.place, {}, "", heading.level)


RULE = Rule(
    code="H004",
    name="empty-heading",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Judul bagian kosong", "Empty heading"),
    message=Text("Judul bagian ini tidak berisi kata.", "This heading holds no words."),
    hint=Text(
        "Tulis judulnya, atau hapus tanda pagar di baris ini.",
        "Write the heading, or delete the signs on this line.",
    ),
    why=Text(
        "Di daftar isi halaman akan muncul baris kosong yang tidak dapat dipakai siapa pun.",
        "The page's table of contents would show an empty line that is of no use to anyone.",
    ),
    check=_check,
    bad=(Example("##\n\nTarik napas.\n"), Example("## ---\n\nTarik napas.\n")),
    good=(Example("## 24 jam pertama\n\nTarik napas.\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
