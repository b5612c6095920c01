"""S019: a myth of prevention or cure."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_denied, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_MYTH = wording(
    r"\b(?:berjemur|bawang putih|air garam|minum air (?:panas|hangat)|mandi air panas|jahe|rempah\w*|jamu|empon-empon|sunlight|sunbathing|garlic|salt water|hot (?:water|baths?)|ginger|5g)\b[^.\n]{0,40}?\b(?:menyembuhkan|membunuh|mencegah|menangkal|mematikan|menyebarkan|cures?|kills?|prevents?|spreads?)\b[^.\n]{0,30}?\b(?:covid\w*|corona\w*|virus\w*)\b",
    "berjemur|bawang|garam|air |jahe|rempah|jamu|empon|sunlight|sunbath|garlic|salt|hot |ginger|5g",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _MYTH):
        if not is_denied(spot) and not is_asked(spot):
            yield spot.hit()


RULE = Rule(
    code="S019",
    name="prevention-myth",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Mitos pencegahan atau penyembuhan",
        "Myth of prevention or cure",
    ),
    message=Text(
        'Ini mitos: "{words}".',
        'This is a myth: "{words}".',
    ),
    hint=Text(
        "Hapus, atau tulis: 'Itu tidak benar. Yang melindungi adalah cuci tangan dengan sabun, masker, jarak, dan vaksin.'",
        "Remove it, or write: 'That is not true. What protects is washing hands with soap, a mask, distance and vaccination.'",
    ),
    why=Text(
        "Orang yang merasa terlindungi oleh mitos lengah menjaga dirinya dan keluarganya.",
        "People who feel protected by a myth stop protecting themselves and their families.",
    ),
    check=_check,
    bad=(
        Example("Bawang putih membunuh virus.\n"),
        Example("Berjemur dapat mencegah COVID-19.\n"),
        Example("Garlic kills the virus.\n"),
    ),
    good=(
        Example("Bawang putih tidak membunuh virus.\n"),
        Example("Benarkah berjemur membunuh virus?\n"),
        Example("Mitos: jahe menyembuhkan COVID-19.\n"),
        Example("It is a myth that garlic prevents COVID-19.\n"),
        Example("Jahe hangat terasa nyaman saat pilek.\n"),
    ),
)
