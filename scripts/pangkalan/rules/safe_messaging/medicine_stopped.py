"""S010: advice to stop taking medicine."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_STOP = wording(
    r"(?:(?<=\n)|(?<=[.!?:;,] )|^|\b(?:boleh|bisa|dapat|harus|sebaiknya|segera|lalu|dan|untuk|lebih baik|coba) )(?:hentikan|berhenti(?:lah)?|stop)(?: saja)? (?:minum |konsumsi |mengonsumsi )?obat|\b(?:stop|quit) taking (?:your |the |any )?(?:medicines?|medication|pills|antidepressants?)\b",
    "obat|stop|quit",
)
_DOCTOR = re.compile(
    r"\b(?:dokter|psikiater|petugas kesehatan|tenaga kesehatan|doctor|psychiatrist|health worker)\b"
)
_NOT_SO = re.compile(
    r"\b(?:jangan|tidak|bukan|belum|bila|jika|kalau|apabila|saat|ketika|sejak|tiba-tiba|never|not|don't|if|when)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _STOP):
        if spot.piece.key != "tanda_bahaya" and not (
            _DOCTOR.search(spot.sentence_text) or _NOT_SO.search(spot.before)
        ):
            yield spot.hit()


RULE = Rule(
    code="S010",
    name="medicine-stopped",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Anjuran berhenti minum obat",
        "Advice to stop medicine",
    ),
    message=Text(
        "Kalimat ini menyuruh berhenti minum obat.",
        "This sentence tells the reader to stop taking medicine.",
    ),
    hint=Text(
        "Tulis: 'Jangan mengubah obat tanpa bicara dengan dokter.'",
        "Write: 'Do not change your medicine without talking to a doctor.'",
    ),
    why=Text(
        "Berhenti mendadak dapat membuat orang kambuh atau dalam bahaya.",
        "Stopping suddenly can bring an illness back or put a life at risk.",
    ),
    check=_check,
    bad=(
        Example("Hentikan obat bila sudah tenang.\n"),
        Example("Jangan khawatir. Anda boleh berhenti minum obat.\n"),
        Example("You can stop taking your medication.\n"),
    ),
    good=(
        Example("Jangan berhenti minum obat tanpa bicara dengan dokter.\n"),
        Example("Ia berhenti minum obat sejak kemarin.\n"),
        Example("Never stop taking your medicine on your own.\n"),
    ),
)
