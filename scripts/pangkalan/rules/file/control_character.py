"""F004: a control character in the text."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Damage
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for damage, place in draft.source.damage:
        if damage is Damage.CONTROL_CHARACTER:
            written = draft.source.line(place.line)[place.column - 1 : place.column]
            yield Hit(place, {"character": f"U+{ord(written or '?'):04X}"})


RULE = Rule(
    code="F004",
    name="control-character",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tanda kendali di dalam teks", "Control character in the text"),
    message=Text(
        "Di sini ada tanda kendali {character} yang tidak terlihat.",
        "There is a control character {character} here that cannot be seen.",
    ),
    hint=Text(
        "Hapus tanda itu: letakkan kursor setelahnya, tekan Hapus sekali, lalu ketik ulang kata di sekitarnya.",
        "Delete it: put the cursor behind it, press Delete once, then type the words around it again.",
    ),
    why=Text(
        "Tanda ini biasanya terbawa saat menyalin dari PDF, dan membuat sebagian kata hilang di ponsel pembaca.",
        "It usually comes along when copying from a PDF, and makes words vanish on the reader's phone.",
    ),
    check=_check,
    bad=(Example("Tarik napas\x0b pelan.\n"), Example("Tenang\x07.\n")),
    good=(Example("Tarik\tnapas pelan.\r\n"),),
    needs=frozenset(),
)
