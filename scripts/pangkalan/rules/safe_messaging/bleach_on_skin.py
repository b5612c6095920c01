"""S021: advice to wash the body with bleach or disinfectant."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_denied, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_WASH = wording(
    r"\b(?:cuci(?:lah)? (?:tangan|muka|wajah)|mencuci tangan|bilas tangan|mandi(?:kan)?|basuh \w+|(?:wash\w* )?(?:your |their )?(?:hands|face)|wash(?:ing)? (?:your )?body|bathe|bath)\b[^.,;\n]{0,12}?\b(?:dengan|pakai|memakai|menggunakan|in|with|using)\b[^.,;\n]{0,20}?\b(?:pemutih|disinfektan|desinfektan|klorin|bleach|disinfectant|chlorine)\b",
    "pemutih|disinfektan|desinfektan|klorin|bleach|disinfectant|chlorine",
)
_AFTER = wording(r"\b(?:setelah|sesudah|sehabis|after)\b|\b0[.,]05 ?(?:%|persen|percent)")


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _WASH):
        if not (is_denied(spot) or is_asked(spot) or _AFTER.pattern.search(spot.sentence_text)):
            yield spot.hit()


RULE = Rule(
    code="S021",
    name="bleach-on-skin",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Pemutih untuk tangan atau tubuh",
        "Bleach for hands or body",
    ),
    message=Text(
        "Kalimat ini menganjurkan membasuh tubuh dengan pemutih atau disinfektan.",
        "This sentence advises washing the body with bleach or disinfectant.",
    ),
    hint=Text(
        "Tulis: 'Cuci tangan dengan sabun dan air mengalir.'",
        "Write: 'Wash your hands with soap and running water.'",
    ),
    why=Text(
        "Pemutih melukai kulit dan mata; kulit yang luka justru mudah terinfeksi.",
        "Bleach burns skin and eyes, and broken skin is easily infected.",
    ),
    check=_check,
    bad=(
        Example("Cuci tangan dengan pemutih encer.\n"),
        Example("Mandi memakai disinfektan.\n"),
        Example("Wash your hands with bleach.\n"),
    ),
    good=(
        Example("Jangan mencuci tangan dengan pemutih.\n"),
        Example("Cuci tangan dengan sabun setelah memakai pemutih.\n"),
        Example("Cuci tangan, lalu bersihkan meja dengan disinfektan.\n"),
    ),
)
