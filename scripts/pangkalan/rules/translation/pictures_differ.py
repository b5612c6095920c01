"""T006: a translation with more or fewer pictures than its source."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import pairs, start_of_text
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        here = sum(reference.picture for reference in pair.translation.body.references)
        there = sum(reference.picture for reference in pair.source.body.references)
        if here != there:
            yield Hit(start_of_text(pair.translation), {"here": str(here), "there": str(there)})


RULE = Rule(
    code="T006",
    name="pictures-differ",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Jumlah gambar berbeda dari sumber", "Pictures differ from the source"),
    message=Text(
        "Gambar di terjemahan: {here}, di naskah sumber: {there}.",
        "Pictures in the translation: {here}, in the source: {there}.",
    ),
    hint=Text(
        "Tampilkan gambar yang sama, dengan keterangan dalam bahasa terjemahan, misalnya: ![A mother breathing slowly](nama-gambar.jpg)",
        "Show the same pictures, described in the language of the translation, for example: ![A mother breathing slowly](name-of-the-picture.jpg)",
    ),
    why=Text(
        "Gambar menjelaskan langkah kepada orang yang sulit membaca, dalam bahasa apa pun.",
        "Pictures explain the steps to people who find reading hard, in any language.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, body="Breathe.\n"),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, body="![Ibu menarik napas](contoh-ibu.jpg)\n")},
        ),
    ),
    good=(
        Example(
            sample(KOPING, Lang.EN, body="![A mother breathing](contoh-ibu-en.jpg)\n"),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, body="![Ibu menarik napas](contoh-ibu.jpg)\n")},
        ),
    ),
)
