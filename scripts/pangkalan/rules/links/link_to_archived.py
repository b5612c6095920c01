"""L027: a link to a page that is only kept for the record."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import resolve
from pangkalan.checking.pairs import texts
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.content_types.layanan import TYPE as LAYANAN
from pangkalan.language import Text
from pangkalan.schema.sample import sample

_ARCHIVE = re.compile(r"\b(?:arsip|archived?)\b", re.IGNORECASE)
"""Whoever says that it is an archive means to lead there."""


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    archived = catalogue.fact(archived_codes)
    if not archived:
        return
    for draft in texts(catalogue):
        if draft.slug in archived:
            continue
        for reference in draft.body.references:
            code = "" if reference.picture else resolve(catalogue, draft, reference.target).code
            said = _ARCHIVE.search(draft.source.line(reference.place.line))
            if code in archived and not said:
                yield Hit(reference.place, {"code": code}, "", len(reference.text) + 2)


def archived_codes(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the codes of materials that are no longer kept up."""
    return tuple(
        work.slug for work in catalogue.published if work.source.meta.status == "arsip" and work.type is not LAYANAN
    )


RULE = Rule(
    code="L027",
    name="link-to-archived",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Tautan ke arsip", "Link to an archived page"),
    message=Text("`{code}` sudah menjadi arsip.", "`{code}` has been archived."),
    hint=Text(
        "Tautkan halaman yang menggantikannya. Bila memang tentang sejarah, tulis '(arsip)' di kalimatnya.",
        "Link to the page that replaced it. If it is about history, write '(archive)' in the sentence.",
    ),
    why=Text(
        "Keluarga bisa mengikuti nasihat lama yang sudah tidak berlaku.",
        "Families might follow old advice that no longer holds.",
    ),
    check=_check,
    bad=(
        Example(
            "Baca [cemas](cemas).\n",
            others={"koping/cemas.id.md": sample(KOPING, changes={"status": "arsip"})},
        ),
    ),
    good=(
        Example("Baca [cemas](cemas).\n", others={"koping/cemas.id.md": sample(KOPING)}),
        Example(
            "Pada 2020 dipakai [panduan ini](cemas) (arsip).\n",
            others={"koping/cemas.id.md": sample(KOPING, changes={"status": "arsip"})},
        ),
    ),
)
