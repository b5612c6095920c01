"""S017: advice to drink, inject or inhale disinfectant or alcohol."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_warned_against, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_SWALLOW = wording(
    r"\b(?:minum(?:lah)?|meminum|menelan|telan|menyuntik\w*|suntik\w*|menghirup|hirup|berkumur(?: dengan)?|kumur|drink\w*|inject\w*|swallow\w*|inhal\w+|gargl\w+)\b(?:(?!setelah|sesudah|sebelum|after|before)[^.\n]){0,30}?\b(?:pemutih|disinfektan|desinfektan|metanol|alkohol|hipoklorit|hand sanitizer|bleach|disinfectants?|methanol|alcohol|hypochlorite)\b",
    "pemutih|disinfek|desinfek|metanol|alkohol|hipoklorit|sanitizer|bleach|disinfect|methanol|alcohol|hypochlor",
)
_HARM = wording(
    r"\b(?:bila|jika|kalau|apabila|tertelan|terminum|terhirup|bahaya|beracun|keracunan|kurangi|mengurangi|batasi|stres|lari ke|pelarian|if|reduce|limit|less|cut down|coping|poison\w*|cope)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _SWALLOW):
        if spot.piece.key != "tanda_bahaya" and not (
            is_warned_against(spot) or is_asked(spot) or _HARM.pattern.search(spot.sentence_text)
        ):
            yield spot.hit()


RULE = Rule(
    code="S017",
    name="disinfectant-swallowed",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Anjuran menelan atau menghirup disinfektan",
        "Advice to swallow or inhale disinfectant",
    ),
    message=Text(
        'Kalimat ini terbaca sebagai anjuran: "{words}".',
        'This reads as advice: "{words}".',
    ),
    hint=Text(
        "Hapus, atau tulis dengan jelas: 'Jangan menelan, menyuntikkan, atau menghirup disinfektan.'",
        "Remove it, or say clearly: 'Never swallow, inject or inhale disinfectant.'",
    ),
    why=Text(
        "Pada 2020 orang meninggal karena menelan metanol dan pemutih.",
        "In 2020 people died after swallowing methanol and bleach.",
    ),
    check=_check,
    bad=(
        Example("Minum alkohol membunuh virus.\n"),
        Example("Berkumur dengan disinfektan setiap pagi.\n"),
        Example("Drink bleach to clean the body.\n"),
    ),
    good=(
        Example("Jangan minum alkohol atau disinfektan.\n"),
        Example("Bila anak menelan disinfektan, hubungi [119](psc-119).\n"),
        Example("Minum air putih setelah memakai disinfektan.\n"),
        Example("Never drink methanol.\n"),
    ),
)
