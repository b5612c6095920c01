"""P001: a national identity or family card number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import digits, in_web_address
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

# Indonesia's 38 provinces by their code; a NIK holds region, birth date (day + 40 for women) and serial, a family
# card number region, day of issue and serial. Neither has a check digit.
_PROVINCES = frozenset(
    "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96".split()
)
_SIXTEEN = wording(r"[0-9](?<![\w.,/-][0-9])(?:[ .-]?\d){15}(?![\w]|[.,/-]\d)")
_FAMILY_CARD = wording(r"\bkk\b|kartu keluarga|family card")


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _SIXTEEN):
        if in_web_address(spot) or _is_row_of_numbers(spot.text):
            continue
        if _FAMILY_CARD.pattern.search(spot.before[-40:]):
            yield spot.hidden_hit({"what": "nomor kartu keluarga (KK)", "what_en": "a family card number (KK)"})
        elif _is_nik(digits(spot.text)):
            yield spot.hidden_hit({"what": "NIK", "what_en": "a national identity number (NIK)"})
        else:
            yield spot.hidden_hit(
                {
                    "what": "16 angka berurutan, seperti NIK atau nomor KK",
                    "what_en": "16 digits in a row, like an identity or family card number",
                }
            )


def _is_nik(number: str) -> bool:
    day, month = int(number[6:8]), int(number[8:10])
    return (
        number[:2] in _PROVINCES
        and 1 <= (day - 40 if day > 40 else day) <= 31
        and 1 <= month <= 12
        and number[12:] != "0000"
    )


def _is_row_of_numbers(text: str) -> bool:
    """Years side by side, or a row of small numbers."""
    groups = re.split(r"[ .-]", text)
    return len(groups) > 1 and (
        all(re.fullmatch(r"(?:19|20)\d\d", group) for group in groups) or all(len(group) < 4 for group in groups[1:])
    )


RULE = Rule(
    code="P001",
    name="identity-number-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "NIK atau nomor KK dalam naskah",
        "Identity or family card number in the text",
    ),
    message=Text(
        "Di sini tertulis {what}.",
        "Here stands {what_en}.",
    ),
    hint=Text(
        "Hapus angkanya; naskah tidak memerlukannya. Cukup tulis, misalnya, 'seorang ibu' atau 'sebuah keluarga'.",
        "Remove the digits; the text does not need them. Write 'a mother' or 'a family', for example.",
    ),
    why=Text(
        "Dengan nomor ini orang lain dapat mengaku sebagai keluarga itu: berutang, mengambil bantuannya, atau mencari rumahnya.",
        "With this number a stranger can pose as that family: borrow in their name, take their aid, or find their home.",
    ),
    check=_check,
    bad=(
        Example("Data ibu: NIK 3204110609970001.\n"),
        Example("NIK 3204114609970001 milik seorang ibu.\n"),
        Example("Nomor KK 3204 1112 0520 0007.\n"),
        Example("Kartu 9999-0000-1234-5678.\n"),
        Example("---\njudul: Bantuan untuk 3204110609970001\n---\n\nTenang.\n"),
    ),
    good=(
        Example("Data tahun 2018 2019 2020 2021 dibandingkan.\n"),
        Example("ISBN 978-602-8519-93-9, DOI 10.1016/S0140673620304609.\n"),
        Example("Lihat [berita](https://contoh.id/3204110609970001).\n"),
        Example("Nomornya 16 angka.\n"),
        Example("Umur 10 20 30 40 50 60 70 80 tahun.\n"),
    ),
    private=True,
)
