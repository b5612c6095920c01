"""S005: a page that speaks of violence and shows no protection."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pangkalan.checking.help import HELP_PAGES, PROTECTION_SERVICES, VIOLENCE_WORDS, names_service
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_NUMBER = wording(
    r"\b(?:sapa|telepon|hubungi|menghubungi|call|calling|dial|phone|contact)(?: ke| nomor| at)? (?:129|112|110)\b",
    "129|112|110",
)
"""The numbers of the state that need no record to be dialled."""


def _check(draft: Draft) -> Iterator[Hit]:
    if not names_service(draft, PROTECTION_SERVICES, HELP_PAGES) and not any(find(draft, _NUMBER)):
        yield from (
            spot.hit(instead="[SAPA 129](sapa-129)") for spot in itertools.islice(find(draft, VIOLENCE_WORDS), 1)
        )


RULE = Rule(
    code="S005",
    name="violence-without-protection",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Kekerasan disebut tanpa layanan pelindungan",
        "Violence without a protection service",
    ),
    message=Text(
        'Halaman ini menyebut "{words}", tetapi tidak menunjukkan layanan pelindungan.',
        'The page speaks of "{words}" and shows no protection service.',
    ),
    hint=Text(
        "Tambahkan sapa-129 pada isian layanan, atau tautan {instead} dalam naskah.",
        "Add sapa-129 to the field layanan, or the link {instead} to the text.",
    ),
    why=Text(
        "Orang yang dipukul mungkin hanya sempat membuka satu halaman.",
        "Somebody who is being hurt may have time for one page only.",
    ),
    check=_check,
    bad=(
        Example("Kekerasan di rumah meningkat.\n"),
        Example(sample(COPING, changes={"layanan": "[healing119]"}, body="Anda dipukul di rumah.\n")),
    ),
    good=(
        Example("Kekerasan di rumah? Hubungi [SAPA 129](sapa-129).\n"),
        Example(sample(COPING, changes={"layanan": "[sapa-129]"}, body="Anda dipukul di rumah.\n")),
        Example("Kekerasan di rumah? Telepon 129.\n"),
        Example("Ia kekerasan hati. Jumlahnya dipukul rata.\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
