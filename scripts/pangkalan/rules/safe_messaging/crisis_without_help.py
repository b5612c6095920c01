"""S004: a page that speaks of suicide and shows no way to help."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pangkalan.checking.help import CRISIS_SERVICES, CRISIS_WORDS, HELP_PAGES, names_service
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.wording import find
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if not names_service(draft, CRISIS_SERVICES, HELP_PAGES - {"uptd-ppa"}):
        yield from (
            spot.hit(instead="[bantuan krisis](bantuan)")
            for spot in itertools.islice(find(draft, CRISIS_WORDS), 1)
        )


RULE = Rule(
    code="S004",
    name="crisis-without-help",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Kata krisis tanpa jalan ke bantuan",
        "Words of crisis without a way to help",
    ),
    message=Text(
        'Halaman ini menyebut "{words}", tetapi tidak menunjukkan layanan krisis.',
        'The page speaks of "{words}" and shows no crisis service.',
    ),
    hint=Text(
        "Tambahkan healing119 pada isian layanan, atau tautan {instead} dalam naskah.",
        "Add healing119 to the field layanan, or the link {instead} to the text.",
    ),
    why=Text(
        "Pembaca yang sedang ingin mati harus melihat pertolongan di halaman yang sama.",
        "A reader who wants to die must see help on the very same page.",
    ),
    check=_check,
    bad=(
        Example("Bila anak bicara tentang bunuh diri, dengarkan.\n"),
        Example(
            sample(COPING, changes={"layanan": "[kemensos-171]"}, body="Anda merasa ingin mati. Itu berat.\n")
        ),
        Example("Arti bunuh diri.\n", path="istilah/contoh.id.md"),
    ),
    good=(
        Example("Bila anak bicara tentang bunuh diri, dengarkan. Lihat [bantuan krisis](bantuan).\n"),
        Example(sample(COPING, body="Anda merasa ingin mati. Itu berat.\n")),
        Example("Mati lampu lagi malam ini.\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
