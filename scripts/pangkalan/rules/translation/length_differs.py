"""T010: a translation much shorter or longer than its source."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import pairs, start_of_text
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.sample import sample

_FEWEST_WORDS = 60
# English needs about a fifth more words than Indonesian for the same.
_USUAL = {Lang.EN: 1.2, Lang.ID: 1 / 1.2}
_TOLERANCE = 1.6


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        there, here = pair.source.body.words, pair.translation.body.words
        if there < _FEWEST_WORDS or here == 0 or pair.translation.lang is None:
            continue
        expected = there * _USUAL[pair.translation.lang]
        if not expected / _TOLERANCE <= here <= expected * _TOLERANCE:
            yield Hit(start_of_text(pair.translation), {"here": str(here), "there": str(there)})


def _pair(words: int) -> Example:
    return Example(
        sample(KOPING, Lang.EN, body="Breathe slowly and sit. " * (words // 4)),
        path="koping/contoh.en.md",
        others={"koping/contoh.id.md": sample(KOPING, body="Tarik napas pelan, duduk. " * 25)},
    )


RULE = Rule(
    code="T010",
    name="length-differs",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Panjang sangat berbeda dari sumber", "Length differs much from the source"),
    message=Text(
        "Terjemahan punya {here} kata, sumber {there}.",
        "The translation has {here} words, the source {there}.",
    ),
    hint=Text(
        "Bandingkan bagian demi bagian: terjemahkan yang terlewat, dan hapus yang hanya ada di satu bahasa.",
        "Compare section by section: translate what was left out, and delete what is said in one language only.",
    ),
    why=Text(
        "Pembaca kedua bahasa berhak mendapat nasihat yang sama lengkapnya.",
        "Readers of both languages have a right to equally full advice.",
    ),
    check=_check,
    bad=(_pair(40), _pair(320)),
    good=(_pair(120), _pair(96)),
)
