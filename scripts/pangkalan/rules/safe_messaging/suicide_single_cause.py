"""S003: a single cause given for a suicide."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_denied, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_CAUSE = wording(
    r"(?<!karena )(?<!akibat )\b(?:bunuh diri|mengakhiri hidup\w*|died by suicide|took (?:his|her|their) own li(?:fe|ves)) (?:karena|akibat|gara-gara|because|due to|over)\b|\bkarena bunuh diri (?:karena|akibat|gara-gara)\b",
    "bunuh diri|mengakhiri|suicide|own li",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _CAUSE):
        if not is_denied(spot):
            yield spot.hit()


RULE = Rule(
    code="S003",
    name="suicide-single-cause",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Satu sebab untuk bunuh diri",
        "A single cause for suicide",
    ),
    message=Text(
        "Kalimat ini memberi satu sebab saja.",
        "This sentence gives a single cause.",
    ),
    hint=Text(
        "Tulis bahwa sebabnya selalu banyak dan bahwa bantuan ada, misalnya: 'Bunuh diri tidak pernah punya satu sebab saja, dan ada orang yang siap menolong.'",
        "Say that there are always several causes and that there is help, for example: 'Suicide never has a single cause, and there are people ready to help.'",
    ),
    why=Text(
        "Orang dengan masalah yang sama dapat mengira tidak ada jalan lain.",
        "People with the same trouble may believe that there is no other way.",
    ),
    check=_check,
    bad=(
        Example("Ia bunuh diri karena utang.\n"),
        Example("She died by suicide because of debt.\n"),
    ),
    good=(
        Example("Ia meninggal karena bunuh diri; sebabnya selalu banyak.\n"),
        Example("Orang tidak bunuh diri karena satu hal saja.\n"),
    ),
)
