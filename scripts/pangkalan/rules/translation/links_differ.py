"""T005: a translation that links elsewhere than its source."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import beside, pairs, start_of_text, told_difference
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.reading.body import Reference
from pangkalan.schema.kinds import as_code
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        theirs, ours = _targets(pair.source), _targets(pair.translation)
        missing = sorted(set(theirs) - set(ours))
        surplus = sorted(set(ours) - set(theirs))
        if missing or surplus:
            place = ours[surplus[0]].place if surplus else start_of_text(pair.translation)
            there = theirs[missing[0]].place if missing else None
            yield Hit(place, told_difference(missing, surplus) | beside(there))


def _targets(draft: Draft) -> dict[str, Reference]:
    """Return the links of a text by what they lead to, whichever way it is written; anchors differ by language."""
    found: dict[str, Reference] = {}
    for reference in draft.body.references:
        target = reference.target.partition("#")[0]
        if target and not reference.picture:
            # An address outside may well be that of the page in the reader's language.
            found.setdefault(target.split("/")[2] if "://" in target else as_code(target), reference)
    return found


RULE = Rule(
    code="T005",
    name="links-differ",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Tautan berbeda dari sumber", "Links differ from the source"),
    message=Text(
        "Tautan tidak sama: {difference}.{beside}",
        "The links differ: {difference_en}.{beside_en}",
    ),
    hint=Text("Tautkan halaman yang sama di kedua bahasa.", "Link to the same pages in both languages."),
    why=Text(
        "Pembaca kedua bahasa harus sampai ke pertolongan yang sama.",
        "Readers of both languages must reach the same help.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, body="Read about sleep.\n"),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, body="Baca [tidur](sulit-tidur).\n")},
        ),
    ),
    good=(
        Example(
            sample(
                KOPING,
                Lang.EN,
                body="Read about [sleep](sulit-tidur.en.md#steps), [WHO](https://www.who.int/).\n",
            ),
            path="koping/contoh.en.md",
            others={
                "koping/contoh.id.md": sample(
                    KOPING, body="Baca [tidur](sulit-tidur#langkah), [WHO](https://www.who.int/indonesia).\n"
                )
            },
        ),
    ),
)
