"""What rules about pictures and the words beside them have in common."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import NamedTuple

from pangkalan.catalogue.links import picture_path
from pangkalan.reading.body import Reference
from pangkalan.reading.front_matter import Mapping, Scalar, Sequence
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft, Material
from pangkalan.schema.meta import ShownPicture

_FILE_NAME = re.compile(
    r".*\.(?:jpe?g|png|webp|gif|heic)"
    r"|(?:img|dsc|dcim|pxl|wa|foto|gambar|image|photo|picture|screenshot|whatsapp image)[-_ 0-9.]*"
    r"|[a-z0-9]+(?:[-_][a-z0-9]+){2,}",
    re.IGNORECASE,
)


def is_file_name(picture: Reference) -> bool:
    """Whether the words of a picture are the name of a file, or say only that it is a picture."""
    return bool(_FILE_NAME.fullmatch(picture.text.strip()))


class ShownHere(NamedTuple):
    """A picture beside a text that the text shows: the name of its file, and where."""

    file: str
    place: Place
    length: int


def own_pictures(material: Material) -> Iterator[ShownHere]:
    """Go through the pictures that a text shows and that lie in the base, each name once."""
    seen: set[str] = set()
    for reference in material.draft.pictures:
        path = picture_path(material.draft, reference.target)
        if path and path not in seen:
            seen.add(path)
            yield ShownHere(posixpath.basename(path), reference.place, len(reference.text) + 3)


def place_of_picture(draft: Draft, picture: ShownPicture) -> Place:
    """Return where the name of a picture's file is written in the metadata."""
    entry = draft.front.get("gambar")
    items = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    named = (
        part.value
        for item in items
        if isinstance(item, Mapping)
        for part in item.entries
        if part.key == "berkas" and isinstance(part.value, Scalar)
    )
    return next((value.place for value in named if value.text.strip() == picture.file), draft.place_of("gambar"))
