"""F019: a picture that no page shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import picture_path
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.surroundings import Asked
from pangkalan.language import Text
from pangkalan.reading.base import PICTURES, Listed, content_of
from pangkalan.reading.source import Place

_JPEG = b"\xff\xd8\xff"


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    if not (catalogue.pictures if catalogue.asked is None else catalogue.asked & catalogue.pictures.keys()):
        return
    texts = [
        *catalogue.drafts,
        *(draft for page in catalogue.pages.values() for draft in page.versions.values()),
    ]
    shown = {picture_path(draft, reference.target) for draft in texts for reference in draft.body.references}
    for path in catalogue.pictures:
        if path not in shown and (catalogue.asked is None or path in catalogue.asked):
            name = path.rsplit("/", 1)[-1]
            yield Hit(Place(path), {"name": name}, f"![...]({name})")


def _others(asked: Asked) -> Iterator[Listed]:
    """Pick out the texts that may show a picture: a link may write its name in several ways, but not its letters."""
    names = [path.rsplit("/", 1)[-1] for path in asked.paths if path.lower().endswith(PICTURES)]
    spelt = [[part.encode() for part in _LETTERS.findall(name)] for name in names]
    for listed in asked.others if spelt else ():
        content = content_of(listed) or b""
        if any(all(part in content for part in parts) for parts in spelt):
            yield listed


_LETTERS = re.compile("[A-Za-z0-9]+")

RULE = Rule(
    code="F019",
    name="unused-picture",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text("Gambar tidak dipakai", "Picture is not used"),
    message=Text("Tidak ada halaman yang memakai gambar `{name}`.", "No page uses the picture `{name}`."),
    hint=Text(
        "Tambahkan ke naskah dengan keterangan yang menceritakan isinya: {instead}\nBila tidak diperlukan, hapus gambarnya.",
        "Put it into the text with words that tell what it shows: {instead}\nIf it is not needed, delete the picture.",
    ),
    why=Text(
        "Mungkin keluarga seharusnya melihat gambar ini, tetapi namanya di naskah salah tulis.",
        "Perhaps families should see this picture, but its name is misspelt in the text.",
    ),
    check=_check,
    bad=(Example(_JPEG, path="koping/contoh-napas.jpg", others={"koping/contoh.id.md": "Tarik napas.\n"}),),
    good=(
        Example(
            _JPEG,
            path="koping/contoh-napas.jpg",
            others={"koping/contoh.id.md": "![Ibu menarik napas pelan](contoh-napas.jpg)\n"},
        ),
    ),
    others=_others,
)
