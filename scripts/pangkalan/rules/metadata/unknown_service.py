"""M053: a field that names a service which does not exist, or something that is no service."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import meant
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.content_types.layanan import TYPE as LAYANAN
from pangkalan.language import Text
from pangkalan.schema.material import code_at, type_at
from pangkalan.schema.sample import sample

_NAMING = {"services": "layanan", "alternatives": "alternatif"}


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    services = catalogue.fact(services_there)
    for draft in catalogue.drafts:
        for name, key in _NAMING.items():
            for code in draft.values.get(name, ()):
                if code in services:
                    continue
                near = difflib.get_close_matches(code, services, n=1, cutoff=0.6)
                there = ", ".join(services)
                yield Hit(
                    draft.place_of(key),
                    {
                        "key": key,
                        "code": code,
                        "known": f"Layanan yang ada: {there}." if there else _WHERE.id,
                        "known_en": f"The services that exist: {there}." if there else _WHERE.en,
                        **meant("".join(near)),
                    },
                    "".join(near),
                    len(key),
                )


def services_there(catalogue: Catalogue) -> list[str]:
    """Return the codes of services: the names of their files tell them, so that none has to be read for it."""
    types = {content_type.slug: content_type for content_type in catalogue.types}
    files = (path for path in catalogue.paths if LAYANAN.slug in path)
    named = {code_at(path) for path in files if type_at(path, types) is LAYANAN}
    read = {draft.slug for draft in catalogue.drafts if draft.type is LAYANAN}
    return sorted(code for code in named | read if code)


_WHERE = Text(
    "Kode layanan adalah nama berkasnya di contributions/layanan/, tanpa .id.md.",
    "The code of a service is the name of its file in contributions/layanan/, without .id.md.",
)
_SERVICE = "---\njudul: Healing119\n---\n\nTelepon untuk bicara.\n"

RULE = Rule(
    code="M053",
    name="unknown-service",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Layanan tidak ada", "Service does not exist"),
    message=Text(
        "Isian `{key}` menyebut `{code}`, tetapi tidak ada layanan dengan kode itu.",
        "The field `{key}` names `{code}`, but there is no service with that code.",
    ),
    hint=Text(
        "{meant}{known}",
        "{meant_en}{known_en}",
    ),
    why=Text(
        "Orang dalam bahaya akan mencari nomor yang tidak muncul di halaman ini.",
        "Somebody in danger would look for a number that does not show on this page.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, changes={"layanan": "[healing-119]"}),
            others={"layanan/healing119.id.md": _SERVICE},
        ),
        Example(sample(KOPING, changes={"layanan": "[isolasi]"}), others={"istilah/isolasi.id.md": "Isolasi.\n"}),
    ),
    good=(Example(sample(KOPING, changes={"layanan": "[healing119]"}), others={"layanan/healing119.id.md": _SERVICE}),),
)
