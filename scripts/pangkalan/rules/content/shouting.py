"""K014: words in capitals or with many exclamation marks."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import Spot, find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_CAPITALS = wording(r"[A-Z]{4,}(?:-\d+)?:?(?: [A-Z]{2,}(?:-\d+)?:?){2,}(?![a-z])[!.]*", as_written=True)
_SIGNS = wording(r"!{2,}|\?!+|!\?", "!!|?!|!?")


def _check(draft: Draft) -> Iterator[Hit]:
    shouted: list[Spot] = list(find(draft, _CAPITALS))
    for spot in shouted:
        yield spot.hit(instead=spot.text.rstrip("!?.").capitalize())
    ends = {spot.match.end() for spot in shouted}
    for spot in find(draft, _SIGNS):
        if spot.match.end() not in ends:
            yield spot.hit(instead="?" if "?" in spot.text else ".")


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
