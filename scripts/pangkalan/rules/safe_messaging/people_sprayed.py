"""S015: advice to spray people with disinfectant."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_warned_against, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_SPRAY = wording(
    r"\b(?:pasang|sediakan|siapkan|dirikan|buat|gunakan|pakai|lewati|lalui|masuk(?:i| ke)?|melewati|install|set up|use|walk through|build) (?:\w+ ){0,3}?(?:bilik|terowongan|chamber|box|tunnel|disinfection|disinfecting) ?(?:disinfe\w+|desinfe\w+|chambers?|tunnels?|booths?)"
    r"|\b(?:me|di)?(?:ny|s)emprot(?:kan|lah|i)?\b[^.\n]{0,40}?\b(?:orang|tubuh|badan|warga|tamu|kulit|pakaian yang dipakai)\b|\bspray(?:ing|ed|s)?\b[^.\n]{0,40}?\b(?:people|persons?|body|bodies|skin|visitors?|guests?)\b",
    "disinfe|desinfe|emprot|spray|chamber|tunnel|booth",
)
_WHAT = wording(
    r"\b(?:disinfe\w+|desinfe\w+|klorin|chlorine|pemutih|bleach|alkohol|alcohol|bilik|emprot\w*|\w*semprot\w*|spray\w*)\b"
)
_PAST = wording(
    r"\b(?:pernah|dulu|pada (?:awal|maret|april|mei|tahun)|sempat|(?:in|on) (?:early |march|april|may|\d)|used to|once|who|organisasi kesehatan dunia|surat edaran)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _SPRAY):
        if _WHAT.pattern.search(spot.sentence_text) and not (
            is_warned_against(spot) or _PAST.pattern.search(spot.sentence_text) or is_asked(spot)
        ):
            yield spot.hit()


RULE = Rule(
    code="S015",
    name="people-sprayed",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Anjuran menyemprot orang",
        "Advice to spray people",
    ),
    message=Text(
        "Kalimat ini menganjurkan menyemprot orang dengan disinfektan.",
        "This sentence advises spraying people with disinfectant.",
    ),
    hint=Text(
        "Tulis: 'Jangan menyemprot orang. Cuci tangan dengan sabun dan bersihkan permukaan.' Lihat [jangan menyemprot orang](jangan-semprot-orang).",
        "Write: 'Never spray people. Wash hands with soap and clean surfaces.' See [never spray people](jangan-semprot-orang).",
    ),
    why=Text(
        "Disinfektan melukai mata, kulit, dan paru-paru, dan tidak menghentikan penularan (WHO, 15 Mei 2020).",
        "Disinfectant hurts eyes, skin and lungs and does not stop infection (WHO, 15 May 2020).",
    ),
    check=_check,
    bad=(
        Example("Semprot tamu dengan disinfektan sebelum masuk.\n"),
        Example("Pasang bilik disinfeksi di gerbang desa.\n"),
        Example("Jangan khawatir. Semprotkan disinfektan ke badan warga.\n"),
        Example("Spray visitors at the gate.\n"),
    ),
    good=(
        Example("Jangan menyemprot orang dengan disinfektan.\n"),
        Example("Yang tidak boleh dilakukan:\n\n- Menyemprot orang dengan disinfektan.\n"),
        Example("Bilik disinfeksi adalah ruang kecil untuk menyemprot orang; WHO tidak menganjurkannya.\n"),
        Example("Semprotkan larutan ke permukaan meja.\n"),
    ),
)
