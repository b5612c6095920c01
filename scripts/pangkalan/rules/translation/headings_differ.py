"""T004: a translation with other headings than its source."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import pairs, start_of_text
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        ours, theirs = pair.translation.body.headings, pair.source.body.headings
        if pair.same_outline:
            continue
        for here, there in zip_longest(ours, theirs):
            if here is None or there is None or here.level != there.level:
                first = _FIRST if there else _SURPLUS
                names = {"line": str(there.place.line) if there else "", "heading": (there or here or ours[0]).text}
                values = {
                    "here": str(len(ours)),
                    "there": str(len(theirs)),
                    "first": first.fill(Lang.ID, names),
                    "first_en": first.fill(Lang.EN, names),
                }
                yield Hit(
                    here.place if here else start_of_text(pair.translation),
                    values,
                    "",
                    len(here.text) if here else 1,
                )
                break


_FIRST = Text(
    "Mulai berbeda di baris {line} naskah sumber: `{heading}`.",
    "They begin to differ on line {line} of the source: `{heading}`.",
)
_SURPLUS = Text("Judul `{heading}` tidak ada di naskah sumber.", "The source has no heading `{heading}`.")

RULE = Rule(
    code="T004",
    name="headings-differ",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Susunan judul berbeda dari sumber", "Headings differ from the source"),
    message=Text(
        "Judul bagian di terjemahan: {here}, di naskah sumber: {there}. {first}",
        "Headings in the translation: {here}, in the source: {there}. {first_en}",
    ),
    hint=Text(
        "Samakan urutan dan tingkat judul di kedua bahasa.",
        "Give both languages the same headings in the same order and level.",
    ),
    why=Text(
        "Pembaca yang berganti bahasa di tengah halaman harus menemukan bagian yang sama.",
        "Readers who change language amid a page must find the same section there.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, body="Calm.\n\n## Breathe\n\nSlowly.\n"),
            path="koping/contoh.en.md",
            others={
                "koping/contoh.id.md": sample(KOPING, body="Tenang.\n\n## Napas\n\nPelan.\n\n## Duduk\n\nDekat.\n")
            },
        ),
        Example(
            sample(KOPING, Lang.EN, body="Calm.\n\n### Breathe\n\nSlowly.\n"),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, body="Tenang.\n\n## Napas\n\nPelan.\n")},
        ),
    ),
    good=(
        Example(
            sample(KOPING, Lang.EN, body="Calm.\n\n## Breathe\n\nSlowly.\n"),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, body="Tenang.\n\n## Napas\n\nPelan.\n")},
        ),
    ),
)
