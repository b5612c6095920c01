"""S020: holding one's breath as a test."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_warned_against, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_TEST = wording(
    r"\b(?:tahan|menahan) (?:napas|nafas) (?:selama )?\d+ detik\b[^\n]{0,60}?\b(?:bebas|tidak kena|negatif|sehat)\b|\bhold(?:ing)? (?:your )?breath (?:for )?\d+ seconds\b[^\n]{0,60}?\b(?:free|negative|healthy)\b",
    "napas|nafas|breath",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _TEST):
        if not (is_asked(spot) or _MYTH.pattern.search(spot.sentence_text) or is_warned_against(spot)):
            yield spot.hit()


_MYTH = wording(r"\b(?:bukan|mitos|hoaks|keliru|salah|not|myth|hoax|false)\b")


RULE = Rule(
    code="S020",
    name="breath-holding-test",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Menahan napas sebagai tes",
        "Holding one's breath as a test",
    ),
    message=Text(
        "Menahan napas bukan tes COVID-19.",
        "Holding one's breath is no test for COVID-19.",
    ),
    hint=Text(
        "Hapus, atau tulis: 'Hanya tes oleh petugas kesehatan yang dapat memastikan.'",
        "Remove it, or write: 'Only a test by a health worker can tell.'",
    ),
    why=Text(
        "Orang yang merasa lolos tes ini dapat menulari keluarganya.",
        "People who feel they passed may infect their families.",
    ),
    check=_check,
    bad=(
        Example("Tahan napas 10 detik: bila tidak batuk, Anda bebas virus.\n"),
        Example("Hold your breath for 10 seconds and you are free of the virus.\n"),
    ),
    good=(
        Example("Tahan napas 4 detik, lalu embuskan pelan.\n"),
        Example("Mitos: tahan napas 10 detik berarti bebas virus.\n"),
    ),
)
