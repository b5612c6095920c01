"""T008: a number that is not the same in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.numbers import difference, has_digits
from pangkalan.checking.pairs import Pair, beside, pairs, said_in_both, start_of_text, told_difference, without_targets
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        for said in said_in_both(pair):
            values = _difference(said.source, said.translation) if said.source and said.translation else None
            if values:
                yield Hit(said.place, values | beside(pair.source.place_of(said.key)), "", len(said.key))
        yield from _in_text(pair)


def _in_text(pair: Pair) -> Iterator[Hit]:
    """Compare passage by passage; where the two texts are built differently, only the whole of them."""
    if pair.aligned:
        for there, here in pair.passages():
            if not (has_digits(there.text) or has_digits(here.text)):
                continue
            values = _difference(without_targets(there), without_targets(here))
            if values:
                yield Hit(here.place, values | beside(there.place), "", len(here.text.split("\n")[0]))
        return
    whole = ["\n".join(map(without_targets, draft.body.passages)) for draft in (pair.source, pair.translation)]
    values = _difference(*whole)
    if values:
        yield Hit(start_of_text(pair.translation), values | beside(None))


def _difference(source: str, translation: str) -> dict[str, str]:
    """Return the numbers that only one of two texts has; nothing where they agree."""
    if not (has_digits(source) or has_digits(translation)):
        return {}
    differing = difference(source, translation)
    if not differing:
        return {}
    there, here = (
        list(dict.fromkeys(number.text for number in numbers))
        for numbers in (differing.only_first, differing.only_second)
    )
    return told_difference(there, here)


def _pair(indonesian: str, english: str) -> Example:
    return Example(
        sample(KOPING, Lang.EN, body=f"{english}\n"),
        path="koping/contoh.en.md",
        others={"koping/contoh.id.md": sample(KOPING, body=f"{indonesian}\n")},
    )


RULE = Rule(
    code="T008",
    name="numbers-differ",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Angka berbeda dari sumber", "Numbers differ from the source"),
    message=Text(
        "Angka tidak sama: {difference}.{beside}",
        "The numbers differ: {difference_en}.{beside_en}",
    ),
    hint=Text(
        "Periksa takaran, waktu, dan tanggal, lalu tulis angka yang sama di kedua bahasa. Yang boleh berbeda hanya titik dan komanya: 0,1 dan 0.1; 17.303 dan 17,303.",
        "Check doses, times and dates, then write the same numbers in both languages. Only point and comma may differ: 0,1 and 0.1; 17.303 and 17,303.",
    ),
    why=Text(
        "Satu nol yang salah pada takaran pemutih atau nomor bantuan dapat mencelakakan orang.",
        "One wrong zero in a dose of bleach or in a number for help can harm somebody.",
    ),
    check=_check,
    bad=(
        _pair("Pakai larutan 0,1%.", "Use a 1% solution."),
        _pair("Tuang 980 ml air.", "Pour 890 ml of water."),
        _pair("Tunggu 1 menit.", "Wait 10 minutes."),
        _pair("Tunggu 20 detik.\n\nTuang.", "Wait for 30 seconds, then pour."),
        Example(
            sample(KOPING, Lang.EN, {"judul": "Calm within 10 minutes"}),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, changes={"judul": "Tenang dalam 5 menit"})},
        ),
    ),
    good=(
        _pair(
            "Larutan 0,1% untuk 17.303 orang pada 13 Juli 2020.",
            "A 0.1 percent solution for 17,303 people on July 13, 2020.",
        ),
        _pair(
            "Tiga kali sehari, dua puluh detik, pukul 17.00, Rp600 ribu.",
            "3 times a day, 20 seconds, at 5 pm, IDR 600,000.",
        ),
        _pair("COVID-19 menular. Baca [UU](uu-6-2018).", "The virus spreads. Read the [law](uu-6-2018)."),
        _pair("Kelompok 2-5 orang, 70–90%.", "Groups of two to five people, 70-90%."),
    ),
)
