"""M049: a word that its vocabulary no longer offers."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import fields
from pangkalan.schema.kinds import Choice, Many
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    if not any(word.retired for vocabulary in catalogue.vocabularies.all() for word in vocabulary.words.values()):
        return
    for draft in catalogue.drafts:
        if draft.type is None or draft.values.get("status") == "arsip":
            continue
        for name, field in fields(draft.type.meta).items():
            kind = field.kind.of if isinstance(field.kind, Many) else field.kind
            if not isinstance(kind, Choice) or name not in draft.values:
                continue
            vocabulary = catalogue.vocabularies[kind.vocabulary]
            chosen = draft.values[name]
            for slug in chosen if isinstance(chosen, tuple) else (chosen,):
                word = vocabulary.words.get(slug)
                if word and word.retired:
                    note = word.note or Text(
                        "Pilih kata lain dari daftar.", "Choose another word of the list."
                    )
                    yield Hit(
                        draft.place_of(field.key),
                        {"word": slug, "key": field.key, "note": note.id, "note_en": note.en},
                        "",
                        len(field.key),
                    )


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
