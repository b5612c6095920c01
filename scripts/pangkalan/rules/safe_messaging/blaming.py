"""S007: blame for a person who was hurt or is ill."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_denied_before, is_only_mentioned, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_BLAME = wording(
    r"\b(?:salah(?:nya)? (?:korban|istri|perempuan|anak)(?:nya)? sendiri|salah(?:mu|nya)? sendiri|demi (?:anak|keluarga)(?:-anak)?,? (?:ber)?(?:sabar|tahan)lah|aib keluarga (?:harus|wajib|perlu) ditutup|(?:istri|perempuan|ia|dia|korban) (?:yang )?(?:memancing|mengundang) (?:amarah|kekerasan|emosi)"
    r"|suami berhak (?:memukul|menghukum)|(?:karena|akibat|tanda|berarti) (?:\w+ )?kurang (?:iman|bersyukur|ibadah|beriman|berdoa)|(?:itu|hanya|cuma|memang|karena) kurang (?:iman|bersyukur|ibadah|beriman|berdoa)|(?:odgj|orang dengan gangguan jiwa) (?:itu |pasti |selalu |memang )?(?:berbahaya|aib|kutukan|kerasukan)|she provoked|she asked for it|(?:her|his|your|their) own fault|for the sake of the (?:children|family),? stay|lack of faith)\b",
    "odgj|gangguan jiwa|salah|demi|aib|memancing|mengundang|berhak|kurang|provoked|asked for|own fault|for the sake|lack of faith",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _BLAME):
        if not is_denied_before(spot) and not is_only_mentioned(spot):
            yield spot.hit()


RULE = Rule(
    code="S007",
    name="blaming",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Kalimat yang menyalahkan",
        "Blame",
    ),
    message=Text(
        '"{words}" menyalahkan orang yang disakiti atau sakit.',
        '"{words}" blames the person who was hurt or is ill.',
    ),
    hint=Text(
        "Tulis, misalnya: 'Ini bukan salah Anda. Anda layak ditolong.'",
        "Write, for example: 'This is not your fault. You deserve help.'",
    ),
    why=Text(
        "Orang yang disalahkan akan diam dan tetap tinggal dalam bahaya.",
        "People who are blamed fall silent and stay in danger.",
    ),
    check=_check,
    bad=(
        Example("Itu salah istri sendiri.\n"),
        Example("Demi anak, bersabarlah.\n"),
        Example("Depresi karena kurang iman.\n"),
        Example("It was her own fault.\n"),
        Example("ODGJ itu berbahaya.\n"),
    ),
    good=(
        Example("Ini bukan salahmu sendiri.\n"),
        Example("Depresi bukan karena kurang iman.\n"),
        Example('Jangan berkata "salahmu sendiri".\n'),
        Example("This is not your own fault.\n"),
        Example("Tidak benar bahwa ODGJ berbahaya.\n"),
    ),
)
