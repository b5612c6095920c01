"""S009: a diagnosis given to the reader."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_only_mentioned, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_DIAGNOSIS = wording(
    r"\b(?:anda|kamu|ia|dia|klien|anak anda)(?: (?:pasti|jelas|sedang|sudah))? (?:mengalami|menderita|mengidap|terkena) (?:depresi|ptsd|bipolar|skizofrenia|gangguan (?:cemas|jiwa|mental|panik|stres))\b|\byou(?: probably| clearly)? (?:have|suffer from|are suffering from) (?:depression|ptsd|bipolar|schizophrenia|an? (?:anxiety|panic|mental) disorder)\b",
    "mengalami|menderita|mengidap|terkena|you ",
)
_OPEN = wording(
    r"\b(?:bila|jika|kalau|apabila|apakah|mungkin|bisa jadi|belum tentu|bukan berarti|meski\w*|if|whether|may|might|could|does not mean|even if|unless)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _DIAGNOSIS):
        if not _OPEN.pattern.search(spot.before) and not is_only_mentioned(spot):
            yield spot.hit()


RULE = Rule(
    code="S009",
    name="reader-diagnosed",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Diagnosis untuk pembaca",
        "Diagnosis of the reader",
    ),
    message=Text(
        '"{words}" terdengar seperti diagnosis.',
        '"{words}" sounds like a diagnosis.',
    ),
    hint=Text(
        "Tulis: 'Bila perasaan ini menetap lebih dari 2 minggu, temui tenaga kesehatan.'",
        "Write: 'If these feelings last more than 2 weeks, see a health worker.'",
    ),
    why=Text(
        "Hanya pemeriksaan dapat memberi diagnosis. Cap yang salah menakutkan dan menunda pertolongan yang tepat.",
        "Only an examination can tell. A wrong label frightens and delays the right help.",
    ),
    check=_check,
    bad=(
        Example("Artinya Anda mengalami depresi.\n"),
        Example("You have PTSD.\n"),
    ),
    good=(
        Example("Bila Anda mengalami depresi, temui dokter.\n"),
        Example("Sulit tidur bukan berarti Anda mengalami depresi.\n"),
        Example("If you have depression, talk to your doctor.\n"),
        Example("Anda mengalami masa sulit.\n"),
    ),
)
