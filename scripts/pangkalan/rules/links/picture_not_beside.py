"""L022: a picture that lies in another folder, or is not named after its page."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import picture_path
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text

_JPEG = b"\xff\xd8\xff"


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in catalogue.drafts:
        for reference in draft.body.references:
            path = picture_path(draft, reference.target) if reference.picture and draft.slug else None
            if path is None or path not in catalogue.pictures:
                continue
            name = posixpath.basename(path)
            if posixpath.dirname(path) != posixpath.dirname(draft.path) or not name.startswith(
                (f"{draft.slug}-", f"{draft.slug}.")
            ):
                meant = name if name.startswith(f"{draft.slug}-") else f"{draft.slug}-{name.lower().replace(' ', '-')}"
                yield Hit(reference.place, {"name": name}, f"![{reference.text}]({meant})", len(reference.text) + 3)


RULE = Rule(
    code="L022",
    name="picture-not-beside",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Gambar tidak di samping naskahnya", "Picture is not beside its text"),
    message=Text(
        "Gambar `{name}` tidak terletak di samping naskah dengan nama yang diawali kodenya.",
        "The picture `{name}` does not lie beside the text under a name that begins with its code.",
    ),
    hint=Text(
        "Simpan di folder yang sama dan beri nama: {instead}",
        "Keep it in the same folder and name it: {instead}",
    ),
    why=Text(
        "Bila materi dipindah atau diarsipkan, gambarnya tertinggal dan keluarga melihat kotak kosong.",
        "When the material is moved or archived, the picture stays behind and families see an empty box.",
    ),
    check=_check,
    bad=(
        Example("![Ibu menarik napas](../istilah/contoh-ibu.jpg)\n", others={"istilah/contoh-ibu.jpg": _JPEG}),
        Example("![Ibu menarik napas](ibu.jpg)\n", others={"koping/ibu.jpg": _JPEG}),
    ),
    good=(Example("![Ibu menarik napas](contoh-ibu.jpg)\n", others={"koping/contoh-ibu.jpg": _JPEG}),),
)
