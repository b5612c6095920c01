"""Numbers in prose, read alike in Indonesian and English: 0,1 is 0.1, and 17.303 is 17,303."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from pangkalan.language import MONTHS, Lang


class Number(NamedTuple):
    """A number as written, where it stands in its text, and the values that it may have."""

    text: str
    offset: int
    readings: frozenset[str]


# Digits that belong to a name say nothing that a translation could get wrong.
_ENDS_OF_NAMES = ("COVID-", "COVID ", "KOVID-", "COV-")
_BEHIND_A_YEAR_OF_A_NAME = "-NCOV"
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_DIGIT = re.compile(r"\d")
_CURRENCIES = ("Rp", "IDR", "USD")
_DATE = re.compile(r"\b(?:(\d{4})-\d{2}-(\d{2})|(\d{1,2})[/-]\d{1,2}[/-](\d{4}))\b")
_MULTIPLIERS = {
    "ribu": 3,
    "thousand": 3,
    "juta": 6,
    "million": 6,
    "miliar": 9,
    "milyar": 9,
    "billion": 9,
    "triliun": 12,
    "trillion": 12,
}
_MULTIPLIER = re.compile(rf"\s?({'|'.join(_MULTIPLIERS)})\b", re.IGNORECASE)
_AFTERNOON = re.compile(r"\s?(?:p\.?m\b|in the (?:afternoon|evening)|at night)", re.IGNORECASE)
_INDONESIAN_AFTERNOON = re.compile(r"\s?(?:siang|sore|petang|malam)\b", re.IGNORECASE)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
_HALF_A_DAY = 12


def has_digits(text: str) -> bool:
    """Whether a text has any digit, without which it has no number to compare."""
    return _DIGIT.search(text) is not None


def numbers(text: str) -> list[Number]:
    """Return the numbers of a text in order; a month is none, since it may have a name in one language."""
    found: list[Number] = []
    if not _DIGIT.search(text):
        return found
    if "-" in text or "/" in text:
        text = _DATE.sub(_without_month, text)
    for match in _NUMBER.finditer(text):
        if _is_part_of_name(text, match):
            continue
        value = _value(match[0])
        behind = text[match.end() : match.end() + 20]
        multiplier = _MULTIPLIER.match(behind)
        if multiplier:
            value = value.scaleb(_MULTIPLIERS[multiplier[1].casefold()])
        readings = {_plain(value)}
        if value < _HALF_A_DAY and (_AFTERNOON.match(behind) or _INDONESIAN_AFTERNOON.match(behind)):
            readings.add(_plain(value + _HALF_A_DAY))
        found.append(Number(match[0], match.start(), frozenset(readings)))
    return found


def _is_part_of_name(text: str, number: re.Match[str]) -> bool:
    """Whether digits belong to a name, such as COVID-19, N95 or Healing119."""
    before = text[max(0, number.start() - 6) : number.start()]
    if before[-1:].isalpha():
        return not before.endswith(_CURRENCIES)
    return (
        before.upper().endswith(_ENDS_OF_NAMES)
        or text[number.end() : number.end() + 5].upper() == _BEHIND_A_YEAR_OF_A_NAME
    )


def _without_month(date: re.Match[str]) -> str:
    day, year = (date[2], date[1]) if date[1] else (date[3], date[4])
    return f"{day} {year}".ljust(len(date[0]))


def _value(written: str) -> Decimal:
    """Read digits with marks between: groups of three are thousands, else what follows the last mark is a fraction."""
    if len(written) > 30:
        return Decimal(0)
    if _GROUPED.fullmatch(written):
        return Decimal(re.sub(r"[.,]", "", written))
    parts = re.split(r"[.,:]", written)
    if len(parts) == 1:
        return Decimal(written)
    return Decimal(f"{''.join(parts[:-1])}.{parts[-1]}")


def _plain(value: Decimal) -> str:
    return f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"


_UNITS_ID = dict(zip("nol satu dua tiga empat lima enam tujuh delapan sembilan".split(), range(10), strict=True))
_UNITS_EN = dict(zip("zero one two three four five six seven eight nine".split(), range(10), strict=True))
_TEENS_EN = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
_TENS_EN = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_OTHERS = {
    word: value
    for value, words in {
        1: "pertama sekali sehari seminggu sebulan setahun once first single",
        2: "kedua berdua sepasang twice both second pair",
        3: "ketiga bertiga third",
        4: "keempat fourth",
        5: "kelima fifth",
        10: "sepuluh",
        11: "sebelas",
        12: "dozen",
        14: "fortnight",
        100: "seratus hundred",
        1000: "seribu",
    }.items()
    for word in words.split()
}
_WORDS = {**_UNITS_ID, **_UNITS_EN, **_TEENS_EN, **_TENS_EN, **_OTHERS}
_WORD = re.compile(r"[a-z]+")
_MONTH_NUMBERS = {name.casefold(): number for lang in Lang for number, name in enumerate(MONTHS[lang].split(), 1)}


def in_words(text: str) -> frozenset[str]:
    """Return the numbers that a text names in words; rather one too many than one too few."""
    words = _WORD.findall(text.casefold())
    found: set[int] = set()
    for index, word in enumerate(words):
        if word in _MONTH_NUMBERS:
            found.add(_MONTH_NUMBERS[word])
        value = _WORDS.get(word)
        if value is None:
            continue
        found.add(value)
        following = words[index + 1] if index + 1 < len(words) else ""
        if following == "belas":
            found.add(10 + value)
        elif following == "puluh":
            unit = _UNITS_ID.get(words[index + 2], 0) if index + 2 < len(words) else 0
            found |= {10 * value, 10 * value + unit}
        elif following in ("ratus", "hundred"):
            found.add(100 * value)
        elif following in ("ribu", "thousand"):
            found.add(1000 * value)
        elif word in _TENS_EN and following in _UNITS_EN:
            found.add(value + _UNITS_EN[following])
    return frozenset(map(str, found))


class Difference(NamedTuple):
    """The numbers that only one of two texts has."""

    only_first: tuple[Number, ...]
    only_second: tuple[Number, ...]

    def __bool__(self) -> bool:
        return bool(self.only_first or self.only_second)


def difference(first: str, second: str) -> Difference:
    """Compare the numbers of two texts; what one has in digits the other may have in words, and 1 is often only `a`."""
    ours, theirs = numbers(first), numbers(second)
    return Difference(_unmatched(ours, theirs, second), _unmatched(theirs, ours, first))


def _unmatched(ours: list[Number], theirs: list[Number], their_text: str) -> tuple[Number, ...]:
    known = {reading for number in theirs for reading in number.readings} | {"1"}
    unknown = [number for number in ours if not number.readings & known]
    if unknown:
        named = in_words(their_text)
        unknown = [number for number in unknown if not number.readings & named]
    return tuple(unknown)
