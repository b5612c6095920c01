"""H012: a fenced block that is never closed and swallows the rest of the text."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.markdown import every
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    first = draft.body.place.line
    for block in every(draft.body.blocks):
        if block.kind == "fenced":
            opening = draft.source.line(first + block.row)[block.column :]
            marks = opening[: len(opening) - len(opening.lstrip(opening[0]))]
            last = draft.source.line(first + block.end - 1).strip(" \t>")
            alone = block.end - block.row == 1
            if alone or not last.startswith(marks) or last.strip(marks[0]):
                yield Hit(Place(draft.path, first + block.row), {"marks": marks}, marks, len(marks))


RULE = Rule(
    code="H012",
    name="unclosed-block",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Kotak tidak ditutup", "Block is not closed"),
    message=Text(
        "Tanda {marks} di baris ini membuka kotak yang tidak pernah ditutup.",
        "The marks {marks} on this line open a block that is never closed.",
    ),
    hint=Text(
        "Hapus baris ini, atau tulis baris yang sama di akhir kotak: {instead}",
        "Delete this line, or write the same line at the end of the block: {instead}",
    ),
    why=Text(
        "Semua tulisan di bawahnya tampil sebagai tulisan mesin, termasuk cara mencari pertolongan.",
        "Everything below it shows as computer text, the way to get help included.",
    ),
    check=_check,
    bad=(Example("Tenang.\n\n```\nTarik napas.\n\n## Bantuan\n"), Example("Tenang.\n\n~~~\n")),
    good=(Example("Tenang.\n\n```\nTarik napas.\n```\n\n> ~~~~\n> Duduk.\n> ~~~~\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
