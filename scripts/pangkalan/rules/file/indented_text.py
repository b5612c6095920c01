"""F021: a paragraph that begins with blanks and so becomes computer text."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.markdown import every
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for block in every(draft.body.blocks):
        if block.kind == "indented":
            number = draft.body.place.line + block.row
            line = draft.source.line(number)
            yield Hit(Place(draft.path, number), {}, line.strip(), max(len(line) - len(line.lstrip()), 1))


RULE = Rule(
    code="F021",
    name="indented-text",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Paragraf menjorok ke dalam", "Indented paragraph"),
    message=Text(
        "Paragraf ini diawali empat spasi atau Tab, jadi akan tampil sebagai tulisan mesin.",
        "This paragraph begins with four blanks or a tab, so it will show as computer text.",
    ),
    hint=Text("Mulai dari tepi kiri: {instead}", "Begin at the left edge: {instead}"),
    why=Text(
        "Tulisan mesin tidak terbagi menjadi baris, sehingga di ponsel keluarga harus menggesernya ke samping.",
        "Computer text does not wrap, so on a phone families must push it sideways to read it.",
    ),
    check=_check,
    bad=(
        Example("Tenang dulu.\n\n    Tarik napas pelan tiga kali.\n"),
        Example("Tenang dulu.\n\n\tTarik napas pelan tiga kali.\n"),
    ),
    good=(Example("Tenang dulu.\n\n1. Tarik napas.\n\n    Pelan saja.\n\n- Duduk.\n    - Di dekat anak.\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
