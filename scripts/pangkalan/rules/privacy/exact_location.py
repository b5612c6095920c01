"""P009: coordinates or a map link to one spot."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import in_channels
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_DECIMAL = wording(
    r"(?<![\d.])-?\d{1,2}\.\d{4,}\s?[,;]\s?-?\d{2,3}\.\d{4,}|(?<![\d,])-?\d{1,2},\d{5,}[ ;/]{1,3}-?\d{2,3},\d{5,}",
    ".0|.1|.2|.3|.4|.5|.6|.7|.8|.9|,0|,1|,2|,3|,4|,5|,6|,7|,8|,9",
)
# A plus code of at least one letter, as maps show it for a house without a number.
_PLUS_CODE = wording(
    r"(?<![\w+])(?=[\d+]*[CFGHJMPQRVWX])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\w+])",
    "+",
    as_written=True,
)
_DEGREES_OR_MAP = wording(
    r"\d{1,3} ?° ?\d{1,2} ?['.,]?\d* ?['\"]? ?\d{0,2}[.,]?\d* ?\"? ?(?:ls|lu|bt|s|n|e)\b|(?:maps\.app\.goo\.gl|goo\.gl/maps|(?:www\.)?google\.[a-z.]{2,6}/maps|maps\.google\.[a-z.]{2,6}|waze\.com/ul)[^\s)>]*",
    "°|maps|waze",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for wanted in (_DECIMAL, _DEGREES_OR_MAP, _PLUS_CODE):
        for spot in find_anywhere(draft, wanted):
            if not in_channels(draft, spot):
                yield spot.hidden_hit()


RULE = Rule(
    code="P009",
    name="exact-location",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Titik lokasi",
        "Exact location",
    ),
    message=Text(
        "Koordinat atau tautan peta menunjuk satu titik.",
        "Coordinates or a map link point at one spot.",
    ),
    hint=Text(
        "Hapus titiknya; cukup tulis kecamatan atau kabupaten/kota, misalnya: di Kota Bandung.",
        "Remove it; name the district or regency only, for example: in the city of Bandung.",
    ),
    why=Text(
        "Satu titik di peta adalah satu rumah.",
        "One point on a map is one house.",
    ),
    check=_check,
    bad=(
        Example("Lokasi -6.917464, 107.619123.\n"),
        Example("Ada di 6°54'53\" LS.\n"),
        Example("[Rumahnya](https://maps.app.goo.gl/AbC123)\n"),
    ),
    good=(
        Example("Suhu 37.5, 38.2 dan 39.1.\n"),
        Example("Suhu tubuh 38 °C.\n"),
        Example("Buka peta di ponsel Anda.\n"),
    ),
    private=True,
)
