"""Repairing a file: a text by mends, a picture by drawing it anew without what it carries besides the picture."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from functools import cache, partial

from msgspec import Struct

from pangkalan.catalogue.addresses import ENDED, moved_addresses, read_addresses
from pangkalan.catalogue.translations import carried_over
from pangkalan.checking.mend import Mend, Mended, Surroundings, mend
from pangkalan.intake import Intake, page_name
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base, Listed, load, load_picture
from pangkalan.reading.picture import read_picture
from pangkalan.reading.source import MAX_BYTES, Source, read
from pangkalan.schema.material import Draft

QUALITY = 90
"""Quality of a picture written anew: no eye sees the difference, and doing it once is enough."""


class Repaired(Struct, frozen=True):
    """A file with what it becomes. `source` and `text` are those of a text; `titles` say what was put right."""

    listed: Listed
    content: bytes
    titles: tuple[Text, ...]
    source: Source | None = None
    text: str = ""
    draft: Draft | None = None


def surroundings_of(base: Base, intake: Intake) -> Surroundings:
    """Gather what mends may know of a base; a page is read only when somebody asks for its anchors."""
    types = {
        slug: listed.path.split("/")[1]
        for slug, files in intake.by_slug.items()
        for listed in files
        if listed.path.split("/")[1] in intake.types
    }
    pages: dict[str, list[Listed]] = {}
    for listed in base.hand_written():
        pages.setdefault(page_name(listed.path), []).append(listed)

    @cache
    def anchors(code: str, lang: Lang) -> frozenset[str]:
        versions = sorted(
            intake.by_slug.get(code, ()) if code in types else pages.get(code, ()),
            key=lambda listed: not listed.path.endswith(f".{lang}.md"),
        )
        if not versions:
            return frozenset()
        return frozenset(heading.anchor for heading in intake.draft_of(versions[0], load(versions[0])).body.headings)

    moved = moved_addresses(read_addresses(None, base.text(ENDED)))
    return Surroundings(types, frozenset(pages), moved, anchors)


def repaired_file(listed: Listed, intake: Intake, mends: Sequence[Mend], surroundings: Surroundings) -> Repaired | None:
    """Repair one file; None when it needs nothing, or nothing that can be done without asking."""
    return _picture(listed) if listed.is_picture else _text(listed, intake, mends, surroundings)


def _text(listed: Listed, intake: Intake, mends: Sequence[Mend], surroundings: Surroundings) -> Repaired | None:
    if not listed.path.endswith(".md"):
        return None
    source = load(listed)
    draft = intake.draft_of(listed, source)
    mended = mend(draft, mends, surroundings, partial(reread, listed, intake))
    content = mended.text.encode()
    if not mended.mends or len(content) > MAX_BYTES:
        return None
    return Repaired(listed, content, _titles(mended), source, mended.text, draft)


def translation_of(repaired: Repaired, intake: Intake) -> Repaired | None:
    """Carry the marks of a translation over to its source as it is after mending; None where nothing changes.

    Mending changes nothing that a source says, so its translation must not seem older than before.
    """
    before = repaired.draft
    if before is None or before.translation or not before.slug or not repaired.listed.path.endswith(".id.md"):
        return None
    name = repaired.listed.file.name.replace(".id.md", ".en.md")
    folder = repaired.listed.path.removesuffix(repaired.listed.file.name)
    listed = Listed(f"{folder}{name}", repaired.listed.file.with_name(name))
    if not listed.file.is_file():
        return None
    translation = intake.draft_of(listed, load(listed))
    if not translation.translation or not translation.source.readable or translation.source.had:
        return None
    text = carried_over(before, reread(repaired.listed, intake, repaired.text), translation)
    if text == translation.source.text:
        return None
    return Repaired(listed, text.encode(), (_MARKS,), translation.source, text, translation)


_MARKS = Text(
    "tanda dari naskah sumber, yang isinya tidak berubah", "marks of the source, which says the same as before"
)


def reread(listed: Listed, intake: Intake, text: str) -> Draft:
    """Read a text in the place of a listed file."""
    return intake.draft_of(listed, read(listed.path, text.encode("utf-8", "surrogatepass")))


def _titles(mended: Mended) -> tuple[Text, ...]:
    return tuple(each.title for each in mended.mends)


def _picture(listed: Listed) -> Repaired | None:
    _, facts = load_picture(listed)
    if not facts.metadata or not facts.decodable:
        return None
    content = without_metadata(listed.file.read_bytes(), facts.kind)
    return Repaired(listed, content, (_PICTURE,)) if content else None


_PICTURE = Text(
    "data tersembunyi di gambar (tempat, waktu, kamera)", "data hidden in the picture (place, time, camera)"
)


def without_metadata(content: bytes, kind: str) -> bytes:
    """Return a picture drawn anew, upright and in its own format; empty bytes if that cannot be done."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - only pictures pay for it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(content), formats=(kind.upper(),)) as opened:
                upright = ImageOps.exif_transpose(opened)
                plain = Image.new(upright.mode, upright.size)
                if upright.mode == "P":
                    plain = upright.convert("RGBA")
                else:
                    plain.paste(upright)
    except (OSError, ValueError, SyntaxError, Warning):
        return b""
    written = io.BytesIO()
    plain.save(written, kind.upper(), **({"optimize": True} if kind == "png" else {"quality": QUALITY}))
    redrawn = written.getvalue()
    return b"" if read_picture(redrawn).metadata else redrawn
