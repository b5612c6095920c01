"""H012: a fenced block that is never closed and swallows the rest of the text."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    first = draft.body.place.line
    for token in draft.body.tokens:
        if token.type == "fence" and token.map:
            last = draft.source.line(first + token.map[1] - 1).strip(" \t>")
            alone = token.map[1] - token.map[0] == 1
            if alone or not last.startswith(token.markup) or last.strip(token.markup[0]):
                yield Hit(
                    Place(draft.path, first + token.map[0]),
                    {"marks": token.markup},
                    token.markup,
                    len(token.markup),
                )


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
