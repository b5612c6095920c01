"""S011: a drug with its dose."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_DRUG = (
    r"(?:hidroksi)?klorokuin|(?:hydroxy)?chloroquine|ivermekt?[ic]t?in|ivermectin|parasetamol|paracetamol|acetaminophen|ibuprofen|aspirin|amoksisilin|amoxicillin|azitromisin|azithromycin|favipiravir|oseltamivir|remdesivir|deksametason|dexamethasone|antibioti[kc]s?|antidepresan|antidepressants?"
    r"|diazepam|alprazolam|lorazepam|clobazam|sertralin\w*|fluoksetin|fluoxetine|amitriptilin|haloperidol|risperidone?|melatonin|obat tidur|sleeping pills?|ctm|vitamin [a-k]\d{0,2}|zinc|zink"
)
_DOSE = wording(
    rf"\b(?:{_DRUG})\b[^.\n]{{0,40}}?\b\d+(?:[.,/]\d+)? ?(?:mg|mcg|ml|gram|gr|iu|cc|tablet\w*|kapsul|capsules?|butir|pil|pills?|sendok\w*|kali sehari|x sehari|times a day)\b|\b(?:minum|telan|konsumsi|suntik\w*|take|swallow|dosis|dose)\b[^.\n]{{0,40}}?\b\d+(?:[.,/]\d+)? ?(?:mg|mcg|iu|tablet\w*|kapsul|butir|capsules?|pills?)\b",
    "klorokuin|chloroquine|ivermek|ivermec|parasetamol|paracetamol|acetaminophen|ibuprofen|aspirin|amoksisilin|amoxicillin"
    "|azitromisin|azithromycin|favipiravir|oseltamivir|remdesivir|deksametason|dexamethasone|antibioti|antidepres"
    "|diazepam|alprazolam|lorazepam|clobazam|sertralin|fluoksetin|fluoxetin|amitriptilin|haloperidol|risperidon|melatonin"
    "|obat tidur|sleeping pill|ctm|vitamin|zinc|zink|minum|telan|konsumsi|suntik|take|swallow|dosis|dose",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _DOSE):
        yield spot.hit()


RULE = Rule(
    code="S011",
    name="drug-with-dose",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Obat dengan dosis",
        "Drug with a dose",
    ),
    message=Text(
        'Di sini ada obat dengan dosisnya: "{words}".',
        'A drug stands here with its dose: "{words}".',
    ),
    hint=Text(
        "Hapus dosisnya. Tulis: 'Tanyakan obat dan dosisnya kepada petugas kesehatan.'",
        "Remove the dose. Write: 'Ask a health worker which medicine to take and how much.'",
    ),
    why=Text(
        "Dosis yang tepat bergantung pada umur, berat badan, dan penyakit lain. Angka di halaman umum dapat meracuni seseorang.",
        "The right dose depends on age, weight and other illnesses. A figure on a public page can poison somebody.",
    ),
    check=_check,
    bad=(
        Example("Minum klorokuin 500 mg agar sembuh.\n"),
        Example("Parasetamol 3 kali sehari.\n"),
        Example("Take 2 tablets before bed.\n"),
        Example("Vitamin C cukup 1.000 mg.\n"),
    ),
    good=(
        Example("Minum 8 gelas air.\n"),
        Example("Larutkan 40 ml pemutih dalam 2 liter air.\n"),
        Example("Minum obat sesuai petunjuk dokter.\n"),
        Example("Beras 5 kg dan gula 500 gram.\n"),
    ),
)
