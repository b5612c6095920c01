"""H009: signs of a heading that stand too close to its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_TOO_CLOSE = re.compile(r"(?P<signs>#{2,6})(?P<words>[^\s#].*)")


def _check(draft: Draft) -> Iterator[Hit]:
    for passage in draft.body.passages:
        offset = 0
        for line in passage.text.split("\n") if passage.kind == "paragraph" else ():
            found = _TOO_CLOSE.fullmatch(line)
            if found:
                yield Hit(
                    passage.place_at(offset), {}, f"{found['signs']} {found['words']}", len(found["signs"])
                )
            offset += len(line) + 1


RULE = Rule(
    code="H009",
    name="heading-without-blank",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tanda judul menempel pada katanya", "Heading signs touch the words"),
    message=Text(
        "Tanpa spasi setelah tanda pagar, baris ini tidak menjadi judul.",
        "Without a blank behind the signs this line is no heading.",
    ),
    hint=Text("Beri spasi setelah tanda pagar: {instead}", "Put a blank behind the signs: {instead}"),
    why=Text(
        "Pembaca akan melihat tanda pagar di tengah tulisan, dan bagian ini tidak masuk daftar isi.",
        "Readers would see the signs amid the text, and the section would not be in the table of contents.",
    ),
    check=_check,
    bad=(Example("Tenang.\n\n##Langkah\n\nTarik napas.\n"),),
    good=(Example("Tenang.\n\n## Langkah\n\nPakai tagar #tenang. Nomor antrean #12.\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
