"""K010: a number written as the other language writes it."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft

_CUES = ".0|.1|.2|.3|.4|.5|.6|.7|.8|.9|,0|,1|,2|,3|,4|,5|,6|,7|,8|,9"
_ID = wording(
    r"(?<![\w.,/:-])(?:0\.\d+(?!\d|[.,/:-]\w)(?! ?(?:wib|wita|wit)\b)|\d+\.\d{1,2} ?(?:%|persen|meter|liter|kg|gram|derajat|°)|[1-9]\d{0,2}(?:,\d{3})+(?![\w.,/-]?\d)(?! ?(?:%|persen|meter|liter|ml|derajat)))",
    _CUES,
)
_EN = wording(
    r"(?<![\w.,/:-])(?:0,\d+(?!\d|[.,/:-]\w)|\d+,\d{1,2} ?(?:%|percent|metres?|meters?|lit(?:re|er)s?|kg|grams?|degrees|°)|[1-9]\d{0,2}(?:\.\d{3})+(?![\w.,/-]?\d)(?! ?(?:%|percent|metres?|meters?|lit(?:re|er)s?|ml|degrees)))",
    _CUES,
)
_SWAP = str.maketrans(".,", ",.")


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _EN if draft.lang is Lang.EN else _ID):
        yield spot.hit(instead=spot.text.translate(_SWAP))


RULE = Rule(
    code="K010",
    name="number-format",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Angka ditulis dengan cara bahasa lain",
        "Number written as in the other language",
    ),
    message=Text(
        '"{words}" memakai titik atau koma menurut bahasa lain.',
        '"{words}" uses point or comma as the other language does.',
    ),
    hint=Text(
        "Tulis: {instead}",
        "Write: {instead}",
    ),
    why=Text(
        "0.1 dapat terbaca 01, dan 1,000 terbaca satu koma nol: takaran menjadi salah.",
        "0,1 may be read as 01 and 1.000 as one point nought: the measure comes out wrong.",
    ),
    check=_check,
    bad=(
        Example("Larutan 0.1% untuk lantai.\n"),
        Example("Ada 1,279 penelepon.\n"),
        Example("A 0,1% solution.\n", path="koping/contoh.en.md"),
        Example("There were 1.279 callers.\n", path="koping/contoh.en.md"),
        Example("Jarak 1.5 meter.\n"),
    ),
    good=(
        Example("Larutan 0,1% untuk lantai.\n"),
        Example("Ada 1.279 penelepon pada pukul 07.30.\n"),
        Example("Bagian 2.1 dan 3.2.\n"),
        Example("A 0.1% solution and 1,279 callers.\n", path="koping/contoh.en.md"),
        Example("HK.02.02/III/375/2020.\n"),
        Example("Pukul 0.30 WIB.\n"),
    ),
)
