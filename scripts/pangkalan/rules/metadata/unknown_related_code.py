"""M052: a field that names a material which does not exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pangkalan.catalogue.addresses import moved_addresses, moved_codes
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.reading.front_matter import Scalar, Sequence
from pangkalan.reading.source import Place
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_NAMING = ("related", "replaced_by", "replaces", "revokes", "revoked_by")


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in catalogue.drafts:
        known = fields(draft.type.meta) if draft.type else {}
        for name in _NAMING:
            for code in draft.values.get(name, ()):
                if code not in catalogue.codes:
                    key = known[name].key
                    moved = moved_codes(moved_addresses(catalogue.addresses)).get(code)
                    near = difflib.get_close_matches(code, sorted(catalogue.codes), n=1, cutoff=0.75)
                    instead = moved or "".join(near)
                    yield Hit(_place(draft, key, code), {"key": key, "code": code}, instead, len(code))


def _place(draft: Draft, key: str, code: str) -> Place:
    """Return where a code stands in the list of a field."""
    entry = draft.front.get(key)
    items = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    return next(
        (item.place for item in items if isinstance(item, Scalar) and item.text.strip() == code),
        draft.place_of(key),
    )


RULE = Rule(
    code="M052",
    name="unknown-related-code",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Materi yang dirujuk tidak ada", "Material referred to does not exist"),
    message=Text(
        "Isian `{key}` menyebut `{code}`, tetapi tidak ada materi dengan kode itu.",
        "The field `{key}` names `{code}`, but there is no material with that code.",
    ),
    hint=Text(
        "Periksa ejaan kodenya, atau hapus dari daftar.",
        "Check the spelling of the code, or take it off the list.",
    ),
    why=Text(
        "Keluarga tidak akan dibawa ke halaman yang seharusnya menolong mereka lebih jauh.",
        "Families would not be led to the page that should help them further.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"terkait": "[isolassi]"}), others={"istilah/isolasi.id.md": "Isolasi.\n"}),
        Example(
            sample(KOPING, changes={"terkait": "[isolasi-diri]"}),
            others={
                "istilah/isolasi.id.md": "Isolasi.\n",
                "_ledger/pensiun.yml": "istilah/isolasi-diri: {pindah_ke: isolasi}\n",
            },
        ),
    ),
    good=(Example(sample(KOPING, changes={"terkait": "[isolasi]"}), others={"istilah/isolasi.id.md": "Isolasi.\n"}),),
)
