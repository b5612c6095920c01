"""T007: a list with more or fewer items than in the source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import Pair, beside, pairs, said_in_both, start_of_text
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        yield from _in_metadata(pair)
        if not pair.same_outline:
            continue
        ours, theirs = pair.translation.body.listings, pair.source.body.listings
        if len(ours) == len(theirs):
            for here, there in zip(ours, theirs, strict=True):
                if here.items != there.items:
                    yield Hit(here.place, {"here": str(here.items), "there": str(there.items)} | beside(there.place))
        elif sum(listing.items for listing in ours) != sum(listing.items for listing in theirs):
            values = {
                "here": str(sum(listing.items for listing in ours)),
                "there": str(sum(listing.items for listing in theirs)),
            }
            first = theirs[0].place if theirs else None
            yield Hit(ours[0].place if ours else start_of_text(pair.translation), values | beside(first))


# Names and tools may have more words in one language than in the other.
_FREE = ("istilah_lain", "alat_bahan")


def _in_metadata(pair: Pair) -> Iterator[Hit]:
    here, there, places = Counter[str](), Counter[str](), {}
    for said in said_in_both(pair):
        if said.key not in _FREE:
            here[said.key] += bool(said.translation)
            there[said.key] += bool(said.source)
            places[said.key] = said.place
    for key, place in places.items():
        if here[key] != there[key]:
            values = {"here": str(here[key]), "there": str(there[key])} | beside(pair.source.place_of(key))
            yield Hit(place, values, "", len(key))


_POINTS = "\n  - Breathe slowly three times.\n  - Sit close to your child.\n  - Ask what they heard.\n  - Hold them."

RULE = Rule(
    code="T007",
    name="list-items-differ",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Butir daftar berbeda dari sumber", "List items differ from the source"),
    message=Text(
        "Butir daftar ini: {here}, di naskah sumber: {there}.{beside}",
        "Items of this list: {here}, in the source: {there}.{beside_en}",
    ),
    hint=Text(
        "Terjemahkan setiap butir, dan jangan menambah atau menggabungkan butir.",
        "Translate every item, and add or join none.",
    ),
    why=Text(
        "Satu langkah yang hilang dapat membuat panduan tidak aman bagi pembaca bahasa itu.",
        "One missing step can make a guide unsafe for readers of that language.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, body="1. Breathe.\n2. Sit.\n"),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, body="1. Tarik napas.\n2. Duduk.\n3. Minum.\n")},
        ),
        Example(
            sample(KOPING, Lang.EN, {"poin": _POINTS}),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING)},
        ),
    ),
    good=(
        Example(
            sample(KOPING, Lang.EN, body="1. Breathe.\n2. Sit.\n"),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, body="1. Tarik napas.\n2. Duduk.\n")},
        ),
    ),
)
