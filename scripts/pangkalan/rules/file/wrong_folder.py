"""F010: a text that does not lie in the folder of its type."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.kinds import CODE, nearest

_SHALLOWEST, _DEEPEST = 3, 4


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    labels = {kind.slug: (kind.label.id, kind.label.en, kind.plural.id, kind.plural.en) for kind in catalogue.types}
    for draft in catalogue.drafts:
        parts = draft.path.split("/")
        if parts[0] != "contributions" or not draft.path.casefold().endswith(".md"):
            continue
        fits = (
            len(parts) >= _SHALLOWEST
            and parts[1] in labels
            and len(parts) <= _DEEPEST
            and all(map(CODE.fullmatch, parts[1:-1]))
        )
        if not fits:
            meant = draft.type.slug if draft.type else nearest(parts[1], labels) if len(parts) >= _SHALLOWEST else ""
            folder = posixpath.dirname(draft.path)
            instead = f"contributions/{meant}/{parts[-1]}" if meant else ""
            yield Hit(draft.place, {"folder": folder, "folders": ", ".join(labels)}, instead)


RULE = Rule(
    code="F010",
    name="wrong-folder",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Berkas di folder yang keliru", "File in the wrong folder"),
    message=Text("Folder `{folder}` bukan tempat untuk materi.", "The folder `{folder}` is not a place for materials."),
    hint=Text(
        "Pindahkan ke folder jenisnya, misalnya contributions/koping/. Folder yang ada: {folders}. Di dalamnya boleh ada satu folder kelompok dengan nama huruf kecil.",
        "Move it to the folder of its kind, such as contributions/koping/. The folders are: {folders}. Inside there may be one group folder with a name in small letters.",
    ),
    why=Text(
        "Folder menentukan cara halaman berbicara kepada keluarga; tanpa jenis, halaman tidak dapat tampil.",
        "The folder decides how the page speaks to families; without a kind it cannot be shown.",
    ),
    check=_check,
    bad=(
        Example("Tarik napas pelan.\n", path="contoh.id.md"),
        Example("Tarik napas pelan.\n", path="Koping/contoh.id.md"),
        Example("Tarik napas pelan.\n", path="naskah/koping/contoh.id.md"),
        Example("Tarik napas pelan.\n", path="koping/anak/kecil/contoh.id.md"),
    ),
    good=(Example("Tarik napas pelan.\n"), Example("Tarik napas pelan.\n", path="koping/anak/contoh.id.md")),
    needs=frozenset(),
)
