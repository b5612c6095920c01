"""K013: the reader is called both Anda and kamu."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import Spot, find, wording
from pangkalan.language import Lang, Text
from pangkalan.reading.body import Passage
from pangkalan.schema.material import Draft

_YOU = wording(r"\b(?P<formal>anda)\b|\b(?P<familiar>kamu|kalian|engkau)\b", "anda|kamu|kalian|engkau")
_QUOTED = wording(r"\"[^\"\n]{1,300}\"|'[^'\n]{3,300}'")


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.lang is Lang.EN:
        return
    # A section may turn to the children of the reader; within one, the form of address must not change.
    sections: dict[str, tuple[list[Spot], list[Spot]]] = {}
    # Looked for once in each piece: looking again for each word would take minutes where a text repeats it.
    quoted: dict[int, list[tuple[int, int]]] = {}
    for spot in find(draft, _YOU):
        if spot.piece.start not in quoted:
            quoted[spot.piece.start] = [match.span() for match in _QUOTED.pattern.finditer(spot.piece.text)]
        start = spot.match.start() - spot.piece.start
        spans = quoted[spot.piece.start]
        before = bisect(spans, (start,)) - 1
        if before < 0 or start >= spans[before][1]:
            section = spot.piece.written.section if isinstance(spot.piece.written, Passage) else spot.piece.key
            formal, familiar = sections.setdefault(section, ([], []))
            (formal if spot.match["formal"] else familiar).append(spot)
    for formal, familiar in sections.values():
        if formal and familiar:
            odd, right = (familiar, "Anda") if len(formal) >= len(familiar) else (formal, "kamu")
            yield odd[0].hit(instead=right)
            return


RULE = Rule(
    code="K013",
    name="forms-of-address-mixed",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Anda dan kamu tercampur",
        "Anda and kamu mixed",
    ),
    message=Text(
        'Naskah menyapa pembaca dengan Anda dan juga "{words}".',
        'The text calls the reader both Anda and kamu (here: "{words}").',
    ),
    hint=Text(
        "Pakai satu sapaan: {instead}. Kamu hanya untuk halaman bagi anak dan remaja.",
        "Use one form: {instead}. Kamu is only for pages for children and teenagers.",
    ),
    why=Text(
        "Sapaan yang berganti terasa seperti dua orang bicara bersamaan.",
        "A changing form of address feels like two people talking at once.",
    ),
    check=_check,
    bad=(
        Example("Anda boleh beristirahat. Lalu kamu minum air.\n"),
        Example("Kamu hebat. Kamu kuat. Tanyakan pada orang tua Anda.\n"),
    ),
    good=(
        Example('Anda boleh berkata: "Aku percaya kamu."\n'),
        Example("Kamu boleh menangis. Kamu tidak sendiri.\n"),
        Example("Anda kamu.\n", path="koping/contoh.en.md"),
    ),
)
