"""S008: a promise of a cure or of full safety."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_denied, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_PROMISE = wording(
    r"\b(?:pasti (?:akan )?sembuh|dijamin (?:sembuh|ampuh|berhasil|manjur)|(?:obat|vaksin|ramuan|terapi|jamu)\b[^.\n]{0,30} dijamin aman|100 ?(?:%|persen) (?:ampuh|aman|efektif|sembuh|manjur)|obat (?:mujarab|manjur)|menyembuhkan (?:covid|corona|depresi|trauma|skizofrenia|gangguan jiwa)"
    r"|tanpa efek samping|guaranteed (?:cure|recovery)|100 ?(?:%|percent) (?:safe|effective|cure)|miracle cure|cures? (?:covid|depression|trauma|schizophrenia)|no side effects)\b",
    "embuh|dijamin|100|mujarab|manjur|efek samping|guaranteed|miracle|cure|side effects",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _PROMISE):
        if not is_denied(spot) and not is_asked(spot):
            yield spot.hit()


RULE = Rule(
    code="S008",
    name="cure-promise",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Janji kesembuhan",
        "Promise of a cure",
    ),
    message=Text(
        '"{words}" menjanjikan sesuatu yang tidak dapat dipastikan.',
        '"{words}" promises what nobody can be sure of.',
    ),
    hint=Text(
        "Tulis apa yang dapat membantu: 'Banyak orang merasa lebih baik bila ...'",
        "Say what can help: 'Many people feel better when ...'",
    ),
    why=Text(
        "Orang yang percaya janji dapat berhenti berobat, lalu menyalahkan dirinya.",
        "People who believe a promise may stop treatment, and then blame themselves.",
    ),
    check=_check,
    bad=(
        Example("Anda pasti sembuh.\n"),
        Example("Ramuan ini 100% ampuh.\n"),
        Example("A miracle cure.\n"),
        Example("Jangan khawatir. Doa menyembuhkan depresi.\n"),
    ),
    good=(
        Example("Tidak ada obat mujarab untuk duka.\n"),
        Example("Tidak seorang pun pasti sembuh dalam seminggu.\n"),
        Example("Belum ada obat yang menyembuhkan COVID-19.\n"),
        Example("There is no miracle cure.\n"),
    ),
)
