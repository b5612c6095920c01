"""F004: a control character in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Damage
from pangkalan.schema.material import Draft

_CONTROL = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]")


def _check(draft: Draft) -> Iterator[Hit]:
    for damage, place in draft.source.damage:
        if damage is Damage.CONTROL_CHARACTER:
            written = draft.source.line(place.line)[place.column - 1 : place.column]
            mended = _CONTROL.sub("", draft.source.line(place.line)).strip()
            yield Hit(place, {"character": f"U+{ord(written or '?'):04X}"}, mended)


RULE = Rule(
    code="F004",
    name="control-character",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Tanda tersembunyi di dalam teks",
        "Hidden sign in the text",
    ),
    message=Text(
        "Di sini ada tanda tersembunyi ({character}), yang biasanya terbawa dari PDF.",
        "There is a hidden sign here ({character}); such signs usually come along from a PDF.",
    ),
    hint=Text(
        "Letakkan kursor di belakang tanda itu dan tekan Hapus (Backspace) sekali, atau ketik ulang barisnya.",
        "Put the cursor behind it and press Backspace once, or type the line again.",
    ),
    why=Text(
        "Tanda ini membuat sebagian kata hilang di ponsel pembaca.",
        "Such a sign makes words vanish on the reader's phone.",
    ),
    check=_check,
    bad=(Example("Tarik napas\x0b pelan.\n"), Example("Tenang\x07.\n")),
    good=(Example("Tarik\tnapas pelan.\r\n"),),
    needs=frozenset(),
)
