"""F015: a character that turns the direction of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.source.text.isascii():
        return
    for number, line in enumerate(draft.source.lines[draft.front.body_line - 1 :], draft.front.body_line):
        for found in _TURNING.finditer(line):
            place = Place(draft.path, number, found.start() + 1)
            yield Hit(
                place,
                {"character": f"U+{ord(found[0][0]):04X}"},
                _TURNING.sub("", line).strip(),
                len(found[0]),
            )


RULE = Rule(
    code="F015",
    name="turned-writing",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tanda yang membalik arah tulisan", "A sign that turns the writing round"),
    message=Text(
        "Di sini ada tanda tersembunyi ({character}) yang membalik arah tulisan.",
        "There is a hidden sign here ({character}) that turns the writing round.",
    ),
    hint=Text("Ketik ulang baris ini: {instead}", "Type this line again: {instead}"),
    why=Text(
        "Yang terlihat berbeda dari yang tertulis: 119 dapat tampil sebagai 911.",
        "What is seen differs from what is written: 119 may show as 911.",
    ),
    check=_check,
    bad=(Example("Hubungi \u202e911\u202c sekarang.\n"), Example("Tenang\u200f dulu.\n")),
    good=(Example("Hubungi 119 sekarang. 👨‍👩‍👧 “Tenang” — pelan–pelan… é\n"),),
)
