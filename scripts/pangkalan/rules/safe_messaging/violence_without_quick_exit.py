"""S006: a coping guide on violence without the quick exit."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pangkalan.checking.help import VIOLENCE_WORDS
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.wording import find
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if (
        draft.type is None
        or draft.type.slug != "koping"
        or draft.translation
        or draft.values.get("sensitive")
    ):
        return
    for spot in itertools.islice(find(draft, VIOLENCE_WORDS), 1):
        yield spot.hit(instead="sensitif: ya")


RULE = Rule(
    code="S006",
    name="violence-without-quick-exit",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Halaman tentang kekerasan tanpa tombol keluar cepat",
        "Page on violence without a quick exit",
    ),
    message=Text(
        'Panduan ini menyebut "{words}", tetapi belum ditandai peka.',
        'This guide speaks of "{words}" and is not marked as sensitive.',
    ),
    hint=Text(
        "Tambahkan di antara kedua garis ---: {instead}",
        "Add between the two --- lines: {instead}",
    ),
    why=Text(
        "Tanda itu memberi tombol keluar cepat, supaya orang yang menyakiti tidak melihat apa yang dibaca.",
        "The mark adds a quick exit, so that the one who hurts does not see what is being read.",
    ),
    check=_check,
    bad=(Example(sample(COPING, changes={"layanan": "[sapa-129]"}, body="Anda dipukul di rumah.\n")),),
    good=(
        Example(
            sample(
                COPING, changes={"layanan": "[sapa-129]", "sensitif": "ya"}, body="Anda dipukul di rumah.\n"
            )
        ),
        Example("Kekerasan: [SAPA 129](sapa-129).\n", path="istilah/contoh.id.md"),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA, Need.BODY}),
)
