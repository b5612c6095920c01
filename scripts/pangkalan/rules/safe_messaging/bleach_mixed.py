"""S016: advice to mix bleach with something that makes it poisonous."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_warned_against, wording
from pangkalan.content_types.praktik_aman import TYPE as PRACTICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_BLEACH = r"(?:pemutih|bleach|klorin|chlorine|hipoklorit|hypochlorite|kaporit)"
_OTHER = r"(?:cuka|amonia|ammonia|vinegar|asam|acid|alkohol|alcohol|pembersih (?:toilet|lantai|kaca|kamar mandi)|pembersih lain|karbol|detergen|deterjen|porstex|vixal|(?:toilet|glass|floor|other) cleaners?)"
_MIX = r"(?:larutkan|melarutkan|dissolve|campur\w*|dicampur\w*|mencampur\w*|aduk\w*|mengaduk\w*|gabungkan|mix\w*|combin\w+|add\w*|tambahkan)"
_WITH = r"(?:dengan|dan|atau|ke dalam|ke|bersama|with|and|or|into|to)"
_MIXING = wording(
    rf"\b{_MIX}\b[^.\n]{{0,60}}?\b{_BLEACH}\b[^.,\n]{{0,25}}?\b{_WITH}\b[^.\n]{{0,30}}?\b{_OTHER}\b|\b{_MIX}\b[^.\n]{{0,60}}?\b{_OTHER}\b[^.,\n]{{0,25}}?\b{_WITH}\b[^.\n]{{0,30}}?\b{_BLEACH}\b"
    rf"|\b{_BLEACH}\b[^.,\n]{{0,25}}?\b{_WITH}\b[^.\n]{{0,30}}?\b{_OTHER}\b[^.\n]{{0,30}}?\b(?:di)?campur\w*\b",
    "pemutih|bleach|klorin|chlorine|hipoklorit|hypochlorite|kaporit",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _MIXING):
        if not is_warned_against(spot) and not is_asked(spot):
            yield spot.hit()


RULE = Rule(
    code="S016",
    name="bleach-mixed",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Anjuran mencampur pemutih",
        "Advice to mix bleach",
    ),
    message=Text(
        "Kalimat ini menganjurkan mencampur pemutih dengan bahan lain.",
        "This sentence advises mixing bleach with something else.",
    ),
    hint=Text(
        "Tulis: 'Campur pemutih hanya dengan air bersih.' Lihat [jangan mencampur pembersih](jangan-campur-pembersih).",
        "Write: 'Mix bleach with clean water only.' See [never mix cleaners](jangan-campur-pembersih).",
    ),
    why=Text(
        "Campuran itu melepas gas beracun yang dapat membunuh orang di ruang sempit.",
        "The mixture gives off a poisonous gas that can kill in a small room.",
    ),
    check=_check,
    bad=(
        Example("Jangan khawatir. Campurkan pemutih dengan cuka.\n"),
        Example("Campur cuka dengan pemutih agar bersih.\n"),
        Example("Tidak berbahaya mencampur pemutih dengan amonia.\n"),
        Example("Jangan lupa mencampur pemutih dengan cuka.\n"),
        Example("Mix bleach with vinegar.\n"),
        Example("Jangan pakai air saja, tetapi campurkan pemutih dan karbol.\n"),
    ),
    good=(
        Example("Jangan mencampur pemutih dengan cuka.\n"),
        Example("Yang tidak boleh dilakukan:\n\n- Mencampur pemutih dengan cuka.\n"),
        Example(
            sample(PRACTICE, changes={"peringatan": "\n  - Mencampur pemutih dengan cuka."}),
            path="praktik-aman/contoh.id.md",
        ),
        Example("Campur pemutih dengan air bersih.\n"),
        Example("Mencampur pemutih dengan cuka melepas gas yang dapat membunuh.\n"),
        Example("Never mix bleach with ammonia.\n"),
    ),
)
