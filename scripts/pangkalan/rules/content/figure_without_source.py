"""K001: a figure in a guide with no source near it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.telephone import digits
from pangkalan.checking.wording import Spot, find, wording
from pangkalan.content_types.praktik_aman import TYPE as PRACTICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_FIGURE = wording(
    r"(?<![\w.,/-])(?<!rp )(?<!rp\. )(?<!pemutih )(?<!alkohol )(?<!beralkohol )(?<!bleach )(?<!alcohol )(?:\d+(?:[.,]\d+)? ?(?:%|persen\b|percent\b)(?! (?:bleach|alcohol|chlorine))|\d{1,3}(?:[.,]\d{3})+(?![\w.,]?\d)(?! ?(?:ml|mililiter|gram|mg|kg|cc|meter|m|langkah|kali|detik|rupiah|steps|metres)\b)|\d+(?:[.,]\d+)? (?:juta|miliar|million|billion)\b)",
    "%|perse|percen|juta|mili|million|billion|.0|.1|.2|.3|.4|.5|.6|.7|.8|.9|,0|,1|,2|,3|,4|,5|,6|,7|,8|,9",
)
_SOURCE = wording(
    r"\b(?:who|unicef|unesco|iasc|ifrc|un women|kemen\w+|kementerian|menteri|ministry|dinas|bps|bnpb|satgas|menurut|berdasarkan|laporan|survei|penelitian|studi|riset|according to|survey|study|studies|report|research|undang-undang|uu|peraturan|keputusan|law|regulation|organisasi|sumber|pedoman|panduan|guid\w+|(?:19|20)\d\d)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is None or draft.type.slug not in ("koping", "praktik-aman"):
        return
    figures = {
        digits(value)
        for value in re.findall(r"\d[\d.,]*", " ".join(figure.value for figure in draft.values.get("figures", ())))
    }
    # Each section is searched once, however many figures stand in it.
    sourced: dict[str, bool] = {}
    for spot in find(draft, _FIGURE):
        if spot.piece.kind in ("paragraph", "item") and digits(spot.text) not in figures:
            section = spot.piece.lead_in
            if section not in sourced:
                sourced[section] = bool(_SOURCE.pattern.search(_around(spot)))
            if not sourced[section]:
                yield spot.hit()


def _around(spot: Spot) -> str:
    """The section in which the figure stands."""
    same = (
        piece.text
        for piece in spot.prose.pieces
        if piece.lead_in[:40] == spot.piece.lead_in[:40] and piece.kind != "field"
    )
    return f"{spot.piece.lead_in} {' '.join(same)}".lower()


RULE = Rule(
    code="K001",
    name="figure-without-source",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Angka tanpa sumber di dekatnya",
        "Figure without a source near it",
    ),
    message=Text(
        'Angka "{words}" ditulis tanpa menyebut siapa yang menyatakannya.',
        'The figure "{words}" stands without saying who states it.',
    ),
    hint=Text(
        "Tambahkan siapa yang menyatakan dan kapan, misalnya: (WHO, 15 Mei 2020).",
        "Add who says so and when, for example: (WHO, 15 May 2020).",
    ),
    why=Text(
        "Angka tanpa sumber tidak dapat diperiksa keluarga, dan cepat menjadi kabar burung.",
        "A family cannot check a figure without a source, and it soon becomes a rumour.",
    ),
    check=_check,
    bad=(
        Example("Sekitar 80% orang sembuh sendiri di rumah.\n"),
        Example("Ada 170.147 panggilan setahun.\n"),
        Example(sample(PRACTICE, body="Campur sampai 0,7 persen.\n"), path="praktik-aman/contoh.id.md"),
    ),
    good=(
        Example("Menurut WHO, sekitar 80% orang pulih.\n"),
        Example("Ambil 1.000 ml air.\n"),
        Example("Pada 2024 ada 170.147 panggilan.\n"),
        Example("Sekitar 80% orang.\n", path="kebijakan/contoh.id.md"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
