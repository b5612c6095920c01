"""S010: advice to stop taking medicine."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_STOP = wording(
    r"(?:(?<=\n)|(?<=[.!?:;,] )|^|\b(?:boleh|bisa|dapat|harus|sebaiknya|segera|lalu|dan|untuk|lebih baik|coba) )(?:hentikan|berhenti(?:lah)?|stop)(?: saja)? (?:minum |konsumsi |mengonsumsi )?obat|\b(?:tidak|tak) (?:perlu|usah) (?:lagi )?minum obat(?:nya)? lagi\b|(?:(?<=\n)|(?<=[.!?:;,] )|^)stop (?:your|all|the) (?:medicines?|medication|pills)\b|\b(?:stop|quit) taking (?:your |the |any )?(?:medicines?|medication|pills|antidepressants?)\b",
    "obat|stop|quit",
)
_DOCTOR = wording(
    r"\b(?:tanpa|bicara\w*|tanya\w*|bertanya|konsultasi\w*|saran|petunjuk|sesuai|izin|kecuali|hanya|bila|without|ask\w*|talk\w*|unless|only|until)\b[^.\n]{0,40}\b(?:dokter|psikiater|petugas kesehatan|tenaga kesehatan|doctor|psychiatrist|health worker)\b|\b(?:dokter|doctor)\b[^.\n]{0,20}\b(?:meminta|menyuruh|menyarankan|says?|tells?|asks?)\b"
)
_NOT_SO = wording(
    r"\b(?:jangan|tidak boleh|bukan|belum|bila|jika|kalau|apabila|saat|ketika|sejak|tiba-tiba|never|not|don't|if|when)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _STOP):
        if spot.piece.key != "tanda_bahaya" and not (
            _DOCTOR.pattern.search(spot.sentence_text)
            or _NOT_SO.pattern.search(spot.before[-len(spot.text) - 40 : -len(spot.text)])
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
        Example("Anda tidak perlu minum obat lagi, hentikan obatnya.\n"),
        Example("Berhentilah minum obat dari psikiater.\n"),
        Example("Stop your medication when you feel better.\n"),
    ),
    good=(
        Example("Jangan berhenti minum obat tanpa bicara dengan dokter.\n"),
        Example("Ia berhenti minum obat sejak kemarin.\n"),
        Example("Never stop taking your medicine on your own.\n"),
        Example("Hentikan obat hanya setelah bicara dengan dokter.\n"),
    ),
)
