"""M054: a material that names itself."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_NAMING = ("related", "services", "alternatives", "replaced_by", "replaces", "revokes", "revoked_by")


def _check(draft: Draft) -> Iterator[Hit]:
    for name in _NAMING:
        if draft.type and draft.slug in draft.values.get(name, ()):
            key = fields(draft.type.meta)[name].key
            yield Hit(draft.place_of(key), {"key": key, "code": f"{draft.slug}"}, "", len(key))


RULE = Rule(
    code="M054",
    name="refers-to-itself",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Materi merujuk dirinya sendiri", "Material refers to itself"),
    message=Text(
        "Isian `{key}` menyebut `{code}`, yaitu materi ini sendiri.",
        "The field `{key}` names `{code}`, which is this material itself.",
    ),
    hint=Text("Hapus kode itu dari daftar.", "Take that code off the list."),
    why=Text(
        "Pembaca yang mencari lebih banyak pertolongan akan kembali ke halaman yang sama.",
        "Readers who look for more help would come back to the same page.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes={"terkait": "[contoh, isolasi]"})),),
    good=(Example(sample(KOPING, changes={"terkait": "[contoh-lain]"})),),
)
