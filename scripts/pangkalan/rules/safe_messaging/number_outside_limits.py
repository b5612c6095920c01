"""S022: a figure outside the limits that WHO and the Ministry of Health give."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import Wording, find, is_warned_against, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft


class _Limit(Struct, frozen=True):
    """A kind of figure, where it stands, and which figures are right."""

    found: Wording
    subject: Text
    right: Text
    lowest: float
    highest: float
    exact: tuple[float, ...] = ()

    def allows(self, value: float) -> bool:
        return value in self.exact if self.exact else self.lowest <= value <= self.highest


_NUMBER = r"(?P<number>\d+(?:[.,]\d+)?)"
_LIMITS = (
    _Limit(
        wording(
            rf"\b(?:klorin|hipoklorit|pemutih|chlorine|hypochlorite|bleach)\b[^.\n%\d]{{0,40}}?{_NUMBER} ?(?P<unit>%|persen|percent)",
            "klorin|hipoklorit|pemutih|chlorine|hypochlorite|bleach",
        ),
        Text("kadar klorin", "the strength of chlorine"),
        Text(
            "0,1% untuk permukaan, 0,5% untuk tumpahan darah, 2,5-6% dalam kemasan",
            "0.1% for surfaces, 0.5% for spilled blood, 2.5-6% in the bottle",
        ),
        0,
        0,
        (0.05, 0.1, 0.5, 2.5, 3, 4, 5, 5.25, 6),
    ),
    _Limit(
        wording(
            rf"\b(?:cuci tangan|mencuci tangan|gosok (?:kedua )?tangan|handwash\w*|wash\w* (?:your |their )?hands|handrub\w*)\b[^.\n\d]{{0,60}}?{_NUMBER}(?: ?(?:-|sampai|hingga|to) ?\d+)? (?P<unit>detik|seconds?)",
            "detik|second",
        ),
        Text("lama mencuci tangan", "the time for washing hands"),
        Text("paling singkat 20 detik, paling lama 60 detik", "at least 20 and at most 60 seconds"),
        20,
        60,
    ),
    _Limit(
        wording(
            rf"\b(?:jaga jarak|menjaga jarak|jarak (?:fisik|antar\w*|duduk|aman|minimal|paling \w+|sekurangnya|sedikitnya)|berjarak|physical distanc\w+|social distanc\w+|keep (?:a |your )?distance|distance of|stay)\b[^.\n\d]{{0,30}}?{_NUMBER} ?(?P<unit>cm|sentimeter|centimet\w+|meter|metres?|meters?|m)\b",
            "jarak|distanc|stay",
        ),
        Text("jarak antarorang", "the distance between people"),
        Text("paling dekat 1 meter, biasanya 1-2 meter", "at least 1 metre, usually 1-2 metres"),
        1,
        3,
    ),
    _Limit(
        wording(
            rf"\b(?:(?:ber)?alkohol|alcohol|etanol|ethanol)\b[^.\n%\d]{{0,30}}?{_NUMBER} ?(?P<unit>%|persen|percent)",
            "alkohol|alcohol|etanol|ethanol",
        ),
        Text("kadar alkohol pembersih tangan", "the strength of alcohol in a hand rub"),
        Text("paling rendah 60%", "at least 60%"),
        60,
        96,
    ),
)


def _check(draft: Draft) -> Iterator[Hit]:
    for limit in _LIMITS:
        for spot in find(draft, limit.found):
            value = float(spot.match["number"].replace(",", "."))
            if spot.match["unit"].startswith(("cm", "senti", "centi")):
                value /= 100
            if not limit.allows(value) and not is_warned_against(spot):
                yield spot.hit(
                    {
                        "subject": limit.subject.id,
                        "subject_en": limit.subject.en,
                        "right": limit.right.id,
                        "right_en": limit.right.en,
                    }
                )


RULE = Rule(
    code="S022",
    name="number-outside-limits",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Angka di luar batas",
        "Figure outside the limits",
    ),
    message=Text(
        'Angka dalam "{words}" di luar batas untuk {subject}.',
        'The figure in "{words}" is outside the limits for {subject_en}.',
    ),
    hint=Text(
        "Periksa lagi sumbernya. Yang dianjurkan: {right}.",
        "Check it against the source. Advised is: {right_en}.",
    ),
    why=Text(
        "Satu koma yang bergeser membuat larutan melukai kulit atau tidak berguna.",
        "One misplaced comma makes a solution burn skin, or do nothing.",
    ),
    check=_check,
    bad=(
        Example("Pakai klorin 10% untuk lantai.\n"),
        Example("Cuci tangan selama 5 detik.\n"),
        Example("Jaga jarak 30 cm.\n"),
        Example("Pembersih tangan dengan alkohol 40%.\n"),
        Example("Wash your hands for 10 seconds.\n"),
    ),
    good=(
        Example("Larutan klorin 0,1% untuk permukaan.\n"),
        Example("Cuci tangan 40-60 detik.\n"),
        Example("Jaga jarak 1,5 meter.\n"),
        Example("Alkohol 70 persen.\n"),
        Example("Jarak rumah ke puskesmas 500 meter.\n"),
        Example("Pemutih kemasan 5,25 persen.\n"),
    ),
)
