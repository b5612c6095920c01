"""Who is asked to read which files of a proposal: GitHub's CODEOWNERS, from the few names that maintainers write down."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from pangkalan.derived import COMMAND, Ground
from pangkalan.language import Text
from pangkalan.publishing.artifact import Artifact
from pangkalan.reading import front_matter as written
from pangkalan.reading.source import Source

SETTING = ".github/pemilik.yml"
"""The file in which maintainers name the owners of rooms."""


class Room(NamedTuple):
    """Files that the same people look after; without owners of its own it has those of the room that it is `part_of`."""

    key: str
    label: Text
    patterns: tuple[str, ...]
    part_of: str = ""


def rooms(ground: Ground) -> list[Room]:
    """Return the rooms, each behind those that it is a part of: of the patterns that fit a file, GitHub takes the last."""
    types = [Room(one.slug, one.label, (f"/contributions/{one.slug}/",), "materi") for one in ground.types]
    return [*_WIDE, *types, *_NARROW]


_WIDE = (
    Room("kode", Text("Program dan semua yang lain", "Code and all the rest"), ("*",)),
    Room("materi", Text("Naskah dan halaman", "Texts and pages"), ("/contributions/", "/docs/")),
)
_NARROW = (
    Room(
        "kosakata", Text("Kosakata dan kamus", "Vocabularies and thesaurus"), ("/contributions/_vocabulary/",), "materi"
    ),
    Room("alamat", Text("Buku alamat halaman", "Ledger of addresses"), ("/contributions/_ledger/",), "materi"),
    Room("program", Text("Program", "Programs"), ("/scripts/", "/tests/"), "kode"),
    Room("tampilan", Text("Tampilan situs", "Looks of the site"), ("/overrides/", "/mkdocs.yml"), "kode"),
    Room(
        "keamanan",
        Text("Ruang yang menjaga keamanan", "Rooms that keep it safe"),
        (
            "/.github/",
            "/.ci/",
            "/pyproject.toml",
            "/scripts/lock/",
            "/scripts/pangkalan/adapters/",
            "/scripts/pangkalan/publishing/",
            "/scripts/pangkalan/rules/privacy/",
            "/scripts/pangkalan/rules/built_site/",
            "/tests/attacks/",
        ),
        "kode",
    ),
)


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the file; a room that nobody was named for is written without owners, and so asks nobody in particular."""
    named = owners(ground)
    without = _without_owners(ground)
    lines = [_OPENING.format(command=COMMAND, setting=SETTING)]
    if without:
        lines.append(f"# Belum ada pemiliknya / without owners yet: {', '.join(without)}.")
    for room in rooms(ground):
        lines.append(f"\n# {room.key}: {room.label.id} / {room.label.en}")
        lines.extend(" ".join((pattern, *named[room.key])) for pattern in room.patterns)
    yield Artifact(".github/CODEOWNERS", ("\n".join(lines) + "\n").encode())


_OPENING = """\
# Diturunkan dari {setting} oleh `{command}` / derived from {setting}; do not edit.
# Baris terakhir yang cocok yang berlaku. Baris tanpa nama tidak meminta siapa pun secara khusus.
# The last line that fits counts. A line without a name asks nobody in particular."""


def owners(ground: Ground) -> dict[str, tuple[str, ...]]:
    """Return the owners of each room; what is not a name that GitHub knows how to read is left out."""
    own = {key: tuple(filter(_NAME.fullmatch, names)) for key, names in _written(ground.owners).items()}
    found: dict[str, tuple[str, ...]] = {}
    for room in rooms(ground):
        found[room.key] = own.get(room.key) or found.get(room.part_of, ())
    return found


_NAME = re.compile(r"@[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}(?:/[A-Za-z0-9](?:[-_.]?[A-Za-z0-9]){0,99})?")


def unowned(ground: Ground) -> Text | None:
    """Return the sentence that names the rooms without owners; None if each has some."""
    without = ", ".join(_without_owners(ground))
    if not without:
        return None
    return Text(
        f"Belum ada pemilik untuk: {without}. Tulis nama timnya di {SETTING}.",
        f"No owners yet for: {without}. Write the names of their teams into {SETTING}.",
    )


def _without_owners(ground: Ground) -> list[str]:
    """Return the rooms without owners; their parts, which would have the same, go without saying."""
    named = owners(ground)
    return [room.key for room in rooms(ground) if not named[room.key] and not room.part_of]


def mistakes(ground: Ground) -> Iterator[Text]:
    """Go through what is written wrongly among the names, so that no room is without owners by a slip."""
    if ground.owners:
        for problem in written.read_pairs(SETTING, ground.owners.lines).problems:
            line = problem.place.line
            yield Text(f"{SETTING} baris {line} tidak dapat dibaca.", f"{SETTING} line {line} cannot be read.")
    known = [room.key for room in rooms(ground)]
    for key, names in _written(ground.owners).items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            meant = (
                Text(f" Mungkin maksud Anda: {near[0]}.", f" Perhaps you mean: {near[0]}.") if near else Text("", "")
            )
            yield Text(
                f"{SETTING}: tidak ada ruang `{key}`.{meant.id}", f"{SETTING}: there is no room `{key}`.{meant.en}"
            )
        for name in names:
            if not _NAME.fullmatch(name):
                yield Text(
                    f"{SETTING}: `{name}` bukan nama di GitHub. Tulis @organisasi/tim atau @orang.",
                    f"{SETTING}: `{name}` is no name on GitHub. Write @organisation/team or @person.",
                )


def _written(setting: Source | None) -> Mapping[str, tuple[str, ...]]:
    entries = written.read_pairs(SETTING, setting.lines).entries if setting else ()
    return {entry.key: tuple(_names(entry.value)) for entry in entries}


def _names(value: written.Node) -> Iterator[str]:
    if isinstance(value, written.Scalar):
        yield from filter(None, [value.text.strip()])
    elif isinstance(value, written.Sequence):
        for item in value.items:
            yield from _names(item)
    else:
        yield "{...}"
