"""K014: words in capitals or with many exclamation marks."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_LOUD = wording(
    r"\b[A-Z]{4,}(?:-\d+)?:?(?: [A-Z]{2,}(?:-\d+)?:?){2,}(?![a-z])[!.]*|!{2,}|\?!+|!\?", as_written=True
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _LOUD):
        calm = spot.text.rstrip("!?.").capitalize() if spot.text[0].isalpha() else spot.text[0]
        yield spot.hit(instead=calm)


RULE = Rule(
    code="K014",
    name="shouting",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Huruf besar atau tanda seru berlebihan",
        "Shouting",
    ),
    message=Text(
        '"{words}" terbaca seperti teriakan.',
        '"{words}" reads like shouting.',
    ),
    hint=Text(
        "Tulis dengan tenang: {instead}",
        "Write it calmly: {instead}",
    ),
    why=Text(
        "Orang yang cemas menjadi lebih cemas. Pembaca layar mengeja huruf besar satu per satu.",
        "Anxious people grow more anxious, and screen readers spell capitals out.",
    ),
    check=_check,
    bad=(
        Example("JANGAN PANIK BAPAK IBU!!\n"),
        Example("Tetap di rumah!!!\n"),
    ),
    good=(
        Example("Jangan panik. COVID-19, PKH, dan BST.\n"),
        Example("Anda bisa!\n"),
        Example("UU, PP, PSBB, PPKM, dan KDRT.\n"),
    ),
)
