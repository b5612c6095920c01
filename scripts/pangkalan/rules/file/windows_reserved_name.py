"""F009: a name that Windows keeps for itself."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))]
)


def _check(draft: Draft) -> Iterator[Hit]:
    for part in draft.path.split("/"):
        stem, dot, ending = part.partition(".")
        if stem.casefold() in _RESERVED:
            yield Hit(draft.place, {"name": part}, f"materi-{stem.casefold()}{dot}{ending}")


RULE = Rule(
    code="F009",
    name="windows-reserved-name",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Nama yang dipakai Windows sendiri", "A name that Windows keeps for itself"),
    message=Text(
        "`{name}` tidak dapat menjadi nama berkas atau folder di Windows.",
        "`{name}` cannot be the name of a file or folder on Windows.",
    ),
    hint=Text("Tambahkan satu kata, misalnya: {instead}", "Add a word, for example: {instead}"),
    why=Text(
        "Rekan yang memakai Windows tidak dapat lagi mengambil materi mana pun, sehingga halaman keluarga berhenti diperbarui.",
        "Colleagues on Windows could no longer fetch any material, and the families' pages would stop being updated.",
    ),
    check=_check,
    bad=(
        Example("Tarik napas pelan.\n", path="istilah/aux.id.md"),
        Example("Tarik napas pelan.\n", path="istilah/com1/contoh.id.md"),
    ),
    good=(
        Example("Tarik napas pelan.\n", path="istilah/konseling.id.md"),
        Example("Tarik napas pelan.\n", path="istilah/auxilium.id.md"),
    ),
    needs=frozenset(),
)
