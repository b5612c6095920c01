"""S013: a person named by an illness."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, in_case_of, is_only_mentioned, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_PERSON = wording(
    r"\b(?:(?P<covid>(?:korban|penderita|penyintas positif) (?:virus )?(?:covid(?:[- ]?19)?|corona))|(?P<ill>penderita(?! (?:gila|sakit jiwa|covid|corona|virus))(?: (?!sakit\b|yang\b|di\b|dan\b|atau\b|ke\b|dari\b|itu\b|ini\b|dengan\b|harus\b|tidak\b|perlu\b|dirawat\b)[a-z]{2,}(?: (?:jiwa|mental|panik|cemas|melitus|mellitus|paru|jantung|darah|bipolar))?)?)(?![\w-])"
    r"|(?P<waiting>(?:para|seorang|si|orang|pasien|warga) suspek)|(?P<english>(?:covid(?:-19)?|corona) (?:victims?|sufferers?|suspects?)|(?P<victims>victims? of covid(?:-19)?)))",
    "korban|penderita|suspek|covid|corona",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _PERSON):
        if not is_only_mentioned(spot):
            yield spot.hit(instead=in_case_of(spot.text, _instead(spot.match.groupdict(), spot.text)))


def _instead(groups: dict[str, str | None], text: str) -> str:
    if groups["ill"]:
        illness = text.partition(" ")[2]
        return f"orang dengan {illness}" if illness else "orang yang sakit"
    if groups["waiting"]:
        return "orang yang menunggu hasil tes"
    return "people with COVID-19" if groups["english"] else "orang dengan COVID-19"


RULE = Rule(
    code="S013",
    name="person-as-case",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Orang disebut dengan penyakitnya",
        "A person named by an illness",
    ),
    message=Text(
        '"{words}" menjadikan penyakit sebagai nama orang.',
        '"{words}" makes an illness the name of a person.',
    ),
    hint=Text(
        "Tulis: {instead}",
        "Write: {instead}",
    ),
    why=Text(
        "Orangnya lebih dari penyakitnya. Sebutan yang ramah membuat keluarga tidak malu mencari bantuan.",
        "The person is more than the illness. A kind word keeps families from being ashamed to look for help.",
    ),
    check=_check,
    bad=(
        Example("Penderita COVID-19 dirawat.\n"),
        Example("Korban corona di desa.\n"),
        Example("Keluarga penderita skizofrenia.\n"),
        Example("COVID-19 victims need rest.\n"),
    ),
    good=(
        Example("Orang dengan COVID-19 dirawat.\n"),
        Example("Katakan 'orang dengan COVID-19', bukan 'penderita COVID-19'.\n"),
        Example("Kasus suspek adalah istilah resmi.\n"),
        Example("Ia menderita sakit kepala.\n"),
    ),
)
