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
from pangkalan.schema.sample import sample

_NAMING = {"services": "layanan", "alternatives": "alternatif"}


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    services, others = catalogue.fact(services_and_others)
    for draft in catalogue.drafts:
        for name, key in _NAMING.items():
            for code in draft.values.get(name, ()):
                # Of a partial catalogue it is enough that a file of that name exists.
                if code in services or (code not in others and code in catalogue.listed):
                    continue
                known = sorted(catalogue.listed - set(others)) if catalogue.partial else services
                near = difflib.get_close_matches(code, known, n=1, cutoff=0.6)
                there = "" if catalogue.partial else ", ".join(known)
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


def services_and_others(catalogue: Catalogue) -> tuple[list[str], list[str]]:
    """Return the codes of services, and those of all else."""
    services = {f"{draft.slug}" for draft in catalogue.drafts if draft.type is LAYANAN}
    others = {f"{draft.slug}" for draft in catalogue.drafts if draft.type is not LAYANAN}
    return sorted(services), sorted(others)


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
