"""M049: a word that its vocabulary no longer offers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import fields
from pangkalan.schema.kinds import Choice, Many
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in catalogue.drafts:
        if draft.type is None or draft.values.get("status") == "arsip":
            continue
        for name, key, vocabulary in _choices(draft.type.meta):
            chosen = draft.values.get(name, ())
            for slug in chosen if isinstance(chosen, tuple) else (chosen,):
                # A vocabulary from which nothing is chosen is not even read.
                word = catalogue.vocabularies[vocabulary].words.get(slug)
                if word and word.retired:
                    note = word.note or Text(
                        "Pilih kata lain dari daftar.", "Choose another word of the list."
                    )
                    yield Hit(
                        draft.place_of(key),
                        {"word": slug, "key": key, "note": note.id, "note_en": note.en},
                        "",
                        len(key),
                    )


@cache
def _choices(record: type[Struct]) -> tuple[tuple[str, str, str], ...]:
    """Return the fields that are chosen from a vocabulary: their names, keys and vocabularies."""
    kinds = (
        (name, field.key, field.kind.of if isinstance(field.kind, Many) else field.kind)
        for name, field in fields(record).items()
    )
    return tuple((name, key, kind.vocabulary) for name, key, kind in kinds if isinstance(kind, Choice))


_TOPICS = "stres: {id: Stres, en: Stress}\npengasuhan: {id: Pengasuhan, en: Parenting, note: Pakai stres., note_en: Use stres., retired: ya}\n"

RULE = Rule(
    code="M049",
    name="retired-word",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text("Kata yang sudah dipensiunkan", "A retired word"),
    message=Text(
        "Kata `{word}` pada isian `{key}` sudah tidak ditawarkan lagi.",
        "The word `{word}` in the field `{key}` is no longer offered.",
    ),
    hint=Text("Materi lama boleh tetap memakainya. {note}", "Old materials may keep it. {note_en}"),
    why=Text(
        "Keluarga tidak lagi menemukan halaman lewat kata ini.", "Families no longer find pages by this word."
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"topik": "[pengasuhan]"}), others={"_vocabulary/topik.yml": _TOPICS}),
    ),
    good=(
        Example(sample(KOPING, changes={"topik": "[stres]"}), others={"_vocabulary/topik.yml": _TOPICS}),
        Example(sample(KOPING, changes={"status": "arsip"}), others={"_vocabulary/topik.yml": _TOPICS}),
    ),
)
