"""S018: a remedy without proof, or one that is advised against."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_denied, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_REMEDY = wording(
    r"\b(?:hidroksiklorokuin|hydroxychloroquine|klorokuin|chloroquine|ivermectin|ivermektin|kalung (?:antivirus|anti virus|eucalyptus|kayu putih)|air kelapa (?:dan|dengan) garam|antibiotik (?:untuk|melawan|membunuh) (?:covid|corona|virus)|antibiotics (?:for|against) (?:covid|corona|the virus|viruses))\b",
    "klorokuin|chloroquine|ivermec|ivermek|kalung|kelapa|antibioti",
)
_STUDIED = wording(
    r"\b(?:uji|penelitian|studi|riset|trial|study|studies|research|menghentikan|dihentikan|dicabut|stopped|withdrawn|ended|malaria)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _REMEDY):
        if not (is_denied(spot) or is_asked(spot) or _STUDIED.pattern.search(spot.sentence_text)):
            yield spot.hit()


RULE = Rule(
    code="S018",
    name="unproven-remedy",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Obat atau benda yang tidak terbukti",
        "Remedy without proof",
    ),
    message=Text(
        '"{words}" tidak terbukti menolong atau tidak dianjurkan untuk COVID-19.',
        '"{words}" is not proven to help, or is advised against, for COVID-19.',
    ),
    hint=Text(
        "Hapus, atau tulis: 'WHO tidak menganjurkan {words} untuk COVID-19.'",
        "Remove it, or write: 'WHO advises against {words} for COVID-19.'",
    ),
    why=Text(
        "Keluarga dapat menghabiskan uang, menunda ke dokter, atau keracunan.",
        "A family may spend its money, put off seeing a doctor, or be poisoned.",
    ),
    check=_check,
    bad=(
        Example("Minum klorokuin agar sembuh.\n"),
        Example("Pakai kalung antivirus.\n"),
        Example("Take ivermectin early.\n"),
    ),
    good=(
        Example("WHO tidak menganjurkan hidroksiklorokuin.\n"),
        Example("Benarkah ivermectin menolong?\n"),
        Example("Uji hidroksiklorokuin dihentikan pada Juni 2020.\n"),
        Example("Antibiotik tidak membunuh virus.\n"),
    ),
)
