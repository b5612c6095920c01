"""S002: words about suicide that judge or celebrate it."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, in_case_of, is_only_mentioned, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_WORDS = wording(
    r"\b(?:(?P<died>(?:berhasil|sukses)(?: melakukan)? bunuh diri|bunuh diri(?:nya)? berhasil|nekat (?:bunuh diri|mengakhiri (?:hidup|nyawa)\w*))|(?P<tried>gagal(?: melakukan)? bunuh diri|bunuh diri(?:nya)? gagal)"
    r"|(?P<more>(?:wabah|epidemi|tren|demam) bunuh diri)|(?P<committed>commit(?:s|ted|ting)? suicide)|(?P<completed>(?:successful|completed) suicides?(?: attempts?)?)|(?P<failed>(?:failed|unsuccessful) suicides?(?: attempts?)?)|(?P<epidemic>suicide epidemic|epidemic of suicides?))\b",
    "bunuh diri|nekat|suicide",
)
_INSTEAD = {
    "died": "meninggal karena bunuh diri",
    "tried": "selamat dari percobaan bunuh diri",
    "more": "angka bunuh diri yang meningkat",
    "committed": "died by suicide",
    "completed": "death by suicide",
    "failed": "suicide attempt",
    "epidemic": "rise in suicides",
}


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _WORDS):
        if not is_only_mentioned(spot):
            yield spot.hit(instead=in_case_of(spot.text, _INSTEAD[spot.match.lastgroup or "died"]))


RULE = Rule(
    code="S002",
    name="suicide-wording",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Kata yang menghakimi tentang bunuh diri",
        "Judging words about suicide",
    ),
    message=Text(
        '"{words}" menghakimi atau membuatnya terdengar sebagai prestasi.',
        '"{words}" judges, or makes it sound like an achievement.',
    ),
    hint=Text(
        "Tulis: {instead}",
        "Write: {instead}",
    ),
    why=Text(
        "Keluarga yang berduka membaca ini. Kata yang tepat mengurangi rasa bersalah dan membuat orang berani minta tolong.",
        "Bereaved families read this. The right word lessens guilt and lets people dare to ask for help.",
    ),
    check=_check,
    bad=(
        Example("Ia gagal bunuh diri tahun lalu.\n"),
        Example("Pelajar itu nekat mengakhiri hidupnya.\n"),
        Example("He committed suicide.\n"),
        Example("A failed suicide attempt.\n"),
    ),
    good=(
        Example("Ia selamat dari percobaan bunuh diri.\n"),
        Example('Jangan menulis "gagal bunuh diri".\n'),
        Example("She died by suicide.\n"),
        Example("Do not say 'committed suicide'.\n"),
    ),
)
