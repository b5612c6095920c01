"""L021: a picture that is not there."""

from __future__ import annotations

import difflib
import posixpath
import re
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import picture_path
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text

_OUTSIDE = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\)")
_JPEG = b"\xff\xd8\xff"


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in catalogue.drafts:
        for reference in draft.body.references:
            # Files that are checked outside a base have their pictures elsewhere too.
            if not reference.picture or _OUTSIDE.match(reference.target) or not draft.path.startswith("contributions/"):
                continue
            path = picture_path(draft, reference.target)
            if path is None or path not in catalogue.pictures:
                folder = posixpath.dirname(draft.path)
                beside = [
                    posixpath.basename(other) for other in catalogue.pictures if posixpath.dirname(other) == folder
                ]
                near = difflib.get_close_matches(posixpath.basename(reference.target), beside, n=1, cutoff=0.6)
                instead = f"![{reference.text}]({near[0]})" if near else ""
                yield Hit(reference.place, {"target": reference.target[:80]}, instead, len(reference.text) + 3)


RULE = Rule(
    code="L021",
    name="picture-missing",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Gambar tidak ada", "Picture is not there"),
    message=Text("Gambar `{target}` tidak ada di samping naskah.", "There is no picture `{target}` beside the text."),
    hint=Text(
        "Kirim gambarnya (.jpg, .png, atau .webp) bersama naskah di folder yang sama, dan samakan namanya sampai huruf besar-kecilnya.",
        "Send the picture (.jpg, .png or .webp) along with the text in the same folder, its name alike down to the capitals.",
    ),
    why=Text(
        "Keluarga akan melihat kotak kosong di tempat penjelasan yang mereka perlukan.",
        "Families would see an empty box where an explanation should be.",
    ),
    check=_check,
    bad=(
        Example("![Ibu menarik napas](contoh-ibu.jpg)\n"),
        Example("![Ibu menarik napas](Contoh-ibu.JPG)\n", others={"koping/contoh-ibu.jpg": _JPEG}),
        Example("![Ibu menarik napas](/img/contoh-ibu.jpg)\n"),
    ),
    good=(Example("![Ibu menarik napas](contoh-ibu.jpg)\n", others={"koping/contoh-ibu.jpg": _JPEG}),),
)
