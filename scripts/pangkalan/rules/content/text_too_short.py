"""K011: a text shorter than its type needs."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.istilah import TYPE as TERM
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is not None and draft.body.words < draft.type.min_words:
        place = draft.body.passages[0].place if draft.body.passages else draft.body.place
        label = draft.type.label
        yield Hit(
            place,
            {
                "count": str(draft.body.words),
                "limit": str(draft.type.min_words),
                "type": label.id,
                "type_en": label.en,
            },
        )


RULE = Rule(
    code="K011",
    name="text-too-short",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Naskah terlalu pendek",
        "Text too short",
    ),
    message=Text(
        "Naskah {type} ini {count} kata; paling sedikit {limit}.",
        "This text ({type_en}) has {count} words; it needs at least {limit}.",
    ),
    hint=Text(
        "Tambahkan apa yang pembaca lakukan, kapan mencari bantuan, dan satu contoh.",
        "Add what the reader can do, when to look for help, and an example.",
    ),
    why=Text(
        "Keluarga yang datang dengan harapan pulang tanpa jawaban.",
        "A family that came with hope leaves without an answer.",
    ),
    check=_check,
    bad=(
        Example(sample(COPING, body="Tarik napas.\n"), path="koping/contoh.id.md"),
        Example(sample(SERVICE, body="Telepon saja.\n"), path="layanan/contoh.id.md"),
    ),
    good=(
        Example(sample(COPING), path="koping/contoh.id.md"),
        Example(sample(SERVICE), path="layanan/contoh.id.md"),
        Example(sample(TERM), path="istilah/contoh.id.md"),
        Example("Tarik napas.\n", path="lain/contoh.id.md"),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA, Need.BODY}),
)
