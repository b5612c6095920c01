"""What a contribution may touch: material under `contributions/`, as plain files, few and small; nothing else."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from pangkalan.adapters.proposal import LINK, SUBMODULE, Change
from pangkalan.language import Text
from pangkalan.reading import picture, source
from pangkalan.reading.base import PICTURES

MAX_FILES = 40
"""Most files of one contribution: twenty materials in two languages, more than anybody reviews in one go."""
MAX_TOTAL = 20_000_000
"""Most bytes of one contribution."""


class Route(StrEnum):
    """Who looks at a proposal: the checks of the base (material), or people and the whole test suite (code)."""

    MATERIAL = "materi"
    CODE = "kode"


class Refusal(Struct, frozen=True):
    """Why a proposal is not taken: the path that brings it about, and a sentence; no path if it is the whole."""

    path: str
    text: Text


def route(changes: Iterable[Change]) -> Route:
    """Return the route of a proposal: one that touches anything but material is for people to judge."""
    return Route.MATERIAL if all(change.is_material for change in changes) else Route.CODE


def outside(changes: Iterable[Change]) -> list[str]:
    """Return the paths that are not material."""
    return [change.path for change in changes if not change.is_material]


def judge(changes: Sequence[Change], paths: Iterable[str], *, trusted: bool = False) -> list[Refusal]:
    """Return why a proposal is not taken; nothing if it may go on to the checks.

    `paths` are all files as the proposal would leave them. `trusted` says that it comes from somebody who may write to
    the repository: they may remove material, and mix it with code.
    """
    materials = [change for change in changes if change.is_material]
    found = [refusal for change in changes for refusal in _never(change)]
    found += [refusal for change in materials for refusal in _unfit(change, trusted=trusted)]
    found += _twins(materials, paths)
    if materials and len(materials) < len(changes) and not trusted:
        found += [Refusal(path, _OUTSIDE) for path in outside(changes)]
    if len(materials) > MAX_FILES:
        found.append(Refusal("", _filled(_TOO_MANY, count=len(materials), limit=MAX_FILES)))
    if sum(change.size for change in materials) > MAX_TOTAL:
        found.append(Refusal("", _filled(_TOO_MUCH, limit=MAX_TOTAL // 1_000_000)))
    return found


def _never(change: Change) -> Iterator[Refusal]:
    """What nobody may send, wherever it lies."""
    if change.mode == LINK:
        yield Refusal(change.path, _LINK)
    if change.mode == SUBMODULE:
        yield Refusal(change.path, _SUBMODULE)


def _unfit(change: Change, *, trusted: bool) -> Iterator[Refusal]:
    if change.is_removal:
        if not trusted and not _is_picture(change.path):
            yield Refusal(change.path, _REMOVED)
        return
    if any(part.startswith((".", "~$")) for part in change.path.split("/")):
        yield Refusal(change.path, _HIDDEN)
    if not change.path.isprintable() or "\\" in change.path:
        yield Refusal(change.path, _UNPRINTABLE)
    limit = picture.MAX_BYTES if _is_picture(change.path) else source.MAX_BYTES
    if change.size > limit:
        yield Refusal(change.path, _filled(_TOO_LARGE, size=change.size // 1000, limit=limit // 1000))


def _is_picture(path: str) -> bool:
    return path.lower().endswith(PICTURES)


def _twins(materials: Iterable[Change], paths: Iterable[str]) -> Iterator[Refusal]:
    """Names that differ only in capitals or in how an accent is encoded: many computers can keep only one of them."""
    spelt: dict[str, set[str]] = {}
    for path in paths:
        for start in _starts(path):
            spelt.setdefault(_folded(start), set()).add(start)
    for change in materials:
        others = {other for start in _starts(change.path) for other in spelt.get(_folded(start), set()) - {start}}
        if others and change.is_new and not change.is_removal:
            yield Refusal(change.path, _filled(_TWIN, other=min(others)))


def _starts(path: str) -> Iterator[str]:
    """Return a path and the folders that it lies in."""
    parts = path.split("/")
    return ("/".join(parts[:count]) for count in range(1, len(parts) + 1))


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _filled(text: Text, **values: str | int) -> Text:
    return Text(text.id.format(**values), text.en.format(**values))


_LINK = Text(
    "Ini tautan ke berkas lain (symlink), bukan berkas. Kirimkan isinya sebagai berkas biasa.",
    "This is a link to another file (symlink), not a file. Send its content as a plain file.",
)
_SUBMODULE = Text(
    "Ini menunjuk ke proyek lain (submodule). Kirimkan berkasnya sendiri.",
    "This points to another project (submodule). Send the file itself.",
)
_OUTSIDE = Text(
    "Usulan materi hanya boleh mengubah folder contributions/. Kirimkan perubahan berkas ini dalam usulan terpisah.",
    "A proposal with material may change the folder contributions/ only. Send the change of this file in a proposal of its own.",
)
_REMOVED = Text(
    "Alamat yang pernah terbit tidak dihapus atau diganti namanya: pembaca mungkin menyimpannya. Kembalikan berkas ini, dan tulis di usulan mengapa sebaiknya ditarik; redaksi yang mengerjakannya.",
    "A published address is neither removed nor renamed: readers may have kept it. Put this file back and say in the proposal why it should be withdrawn; the editors will do it.",
)
_HIDDEN = Text(
    "Nama yang diawali titik atau ~$ adalah berkas kerja komputer, bukan materi. Hapus dari usulan.",
    "A name that begins with a dot or ~$ is a working file of the computer, not material. Take it out of the proposal.",
)
_UNPRINTABLE = Text(
    "Nama berkas berisi tanda yang tidak tampak. Pakai huruf kecil, angka, dan tanda hubung.",
    "The file name holds characters that cannot be seen. Use small letters, digits and hyphens.",
)
_TOO_LARGE = Text(
    "Berkas terlalu besar: {size} KB, batasnya {limit} KB. Bagi naskahnya, atau kecilkan gambarnya.",
    "The file is too large: {size} KB, the limit is {limit} KB. Split the text, or make the picture smaller.",
)
_TWIN = Text(
    "Nama ini hanya berbeda huruf besar-kecil atau penulisan aksennya dari {other}. Pakai nama lain.",
    "This name differs from {other} only in capitals or in how an accent is written. Use another name.",
)
_TOO_MANY = Text(
    "Usulan ini berisi {count} berkas; paling banyak {limit}. Bagi menjadi beberapa usulan.",
    "This proposal holds {count} files; at most {limit}. Split it into several proposals.",
)
_TOO_MUCH = Text(
    "Seluruh berkas bersama lebih dari {limit} MB. Bagi menjadi beberapa usulan.",
    "All files together are more than {limit} MB. Split it into several proposals.",
)
