"""The words of a draft as a reader sees them, metadata and text alike, each with its place in the file.

Markup is taken away, entities and look-alike characters are resolved, and every piece of prose becomes one line of
one long text: a rule can search all of it at once and still point at the character.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any

from msgspec import Struct

from pangkalan.checking.cues import standing_in
from pangkalan.checking.memory import remembering
from pangkalan.checking.sentences import count_words, sentence_spans
from pangkalan.reading.body import Passage
from pangkalan.reading.front_matter import Mapping as WrittenMapping
from pangkalan.reading.front_matter import Node, Scalar
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

CREDITS = frozenset(
    (
        "sumber",
        "penulis",
        "penerjemah",
        "ditinjau_oleh",
        "adaptasi_dari",
        "penerbit",
        "disahkan_oleh",
        "nomor",
    )
)
"""Fields that repeat the names of others: what stands there is not the author's wording."""

MACHINE = frozenset(
    (
        "topik sasaran usia latar moda wilayah terkait layanan tingkat pelaku bukti kapasitas status lisensi dibuat diubah "
        "tanggal_tinjau tinjau_lagi pernyataan sensitif status_istilah diganti_oleh menggantikan berlaku_dari berlaku_sampai "
        "status_dokumen tanggal_terbit mencabut dicabut_oleh tenggat_masukan saluran cakupan untuk status_layanan cara_periksa "
        "terakhir_diperiksa bukti_terbaru krisis darurat alternatif anonim diterjemahkan_dari tanggal pengecualian berkas orang izin"
    ).split()
)
"""Fields that hold words of a list, codes, dates or numbers."""

NEVER = "peringatan"
"""The field whose items say what must not be done."""


Marks = tuple[tuple[int, int], ...]
"""From where on each stretch of a piece stands where in what was written."""


class Piece(Struct, frozen=True, dict=True):
    """A run of prose on one line: a passage of the text, or a value of the metadata under its `key`.

    `kind` is paragraph, heading, item, cell, field or credit. `start` is where it begins in the whole prose.
    """

    text: str
    kind: str
    key: str
    lead_in: str
    start: int
    marks: Marks
    written: Passage | Place

    @property
    def end(self) -> int:
        """Where it ends in the whole prose."""
        return self.start + len(self.text)

    def place_at(self, offset: int) -> Place:
        """Return the place in the file of a character of `text`."""
        index = bisect_right(self.marks, (offset, 1 << 60)) - 1
        said, written = self.marks[index]
        column = written + offset - said
        if isinstance(self.written, Place):
            return Place(self.written.path, self.written.line, self.written.column + column)
        return self.written.place_at(column)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence of `text` begins and ends."""
        return tuple(sentence_spans(self.text))

    @cached_property
    def sentence_words(self) -> tuple[int, ...]:
        """How many words each sentence has."""
        return tuple(count_words(self.text[start:end]) for start, end in self.sentences)


class Prose(Struct, frozen=True, dict=True):
    """All pieces of a draft; `text` joins them line by line, `lower` is the same in small letters.

    `starts` says where in `text` each piece begins.
    """

    pieces: Sequence[Piece]
    text: str
    starts: tuple[int, ...]

    @cached_property
    def lower(self) -> str:
        """The whole prose in small letters, character by character."""
        small = self.text.lower()
        if len(small) == len(self.text):
            return small
        return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in self.text)

    @cached_property
    def _cues(self) -> Mapping[str, Sequence[int]]:
        """Where the cues of all wordings stand here."""
        return standing_in(self.lower)

    def piece_at(self, offset: int) -> Piece:
        """Return the piece that holds a character of `text`."""
        return self.pieces[max(bisect_right(self.starts, offset) - 1, 0)]

    def with_any(self, cues: tuple[str, ...]) -> Iterator[Piece]:
        """Go through the pieces that hold one of some cues, from top to bottom."""
        known = self._cues
        standing = {offset for cue in cues if cue in known for offset in known[cue]}
        found = {bisect_right(self.starts, offset) - 1 for offset in standing}
        return (self.pieces[index] for index in sorted(found))


@remembering
def prose_of(draft: Draft) -> Prose:
    """Return what a draft says."""
    pieces, start = [], 0
    for key, scalar in _scalars(draft):
        kind = "credit" if key.split(".", 1)[0] in CREDITS else "field"
        place = _content_place(draft, scalar)
        said, marks = as_said(scalar.text)
        pieces.append(Piece(said, kind, key, "Jangan" if key == NEVER else "", start, marks, place))
        start += len(said) + 1
    for passage in draft.body.passages:
        said, marks = as_said(passage.text)
        pieces.append(Piece(said, passage.kind, "", passage.lead_in, start, marks, passage))
        start += len(said) + 1
    return Prose(tuple(pieces), "\n".join([piece.text for piece in pieces]), tuple([piece.start for piece in pieces]))


@remembering
def lines_of(draft: Draft) -> Prose:
    """Return every line of a file, markup and all: private data is private wherever it stands."""
    source = draft.source
    said = [(line, _UNCHANGED) if _is_plain(line) else _replaced(line, _ODD_START, _ODD) for line in source.lines]
    ends = accumulate([len(text) + 1 for text, _ in said])
    starts = (0, *ends)[:-1]
    return Prose(_LinePieces(source.path, said, starts), "\n".join([text for text, _ in said]), starts)


class _LinePieces(Sequence[Piece]):
    """The lines of a file as pieces, each made when it is asked for: private data stands on hardly any."""

    def __init__(self, path: str, said: list[tuple[str, Marks]], starts: tuple[int, ...]) -> None:
        self._path = path
        self._said = said
        self._starts = starts
        self._made: dict[int, Piece] = {}

    def __len__(self) -> int:
        return len(self._said)

    def __getitem__(self, index: Any) -> Any:
        piece = self._made.get(index)
        if piece is None:
            text, marks = self._said[index]
            piece = Piece(text, "line", "", "", self._starts[index], marks, Place(self._path, index + 1))
            self._made[index] = piece
        return piece


def _is_plain(line: str) -> bool:
    """Whether a line holds nothing that looks like something else."""
    return line.isascii() and "&" not in line


def _scalars(draft: Draft) -> Iterator[tuple[str, Scalar]]:
    for entry in draft.front.entries:
        if entry.key not in MACHINE:
            yield from _below(entry.key, entry.value)


def _below(key: str, node: Node) -> Iterator[tuple[str, Scalar]]:
    if isinstance(node, Scalar):
        if node.text.strip():
            yield key, node
    elif isinstance(node, WrittenMapping):
        for entry in node.entries:
            if entry.key not in MACHINE and entry.key not in ("tautan", "peran", "resmi", "tahun"):
                yield from _below(f"{key}.{entry.key}", entry.value)
    else:
        for item in node.items:
            yield from _below(key, item)


def _content_place(draft: Draft, scalar: Scalar) -> Place:
    """The place of the first character of a value, behind its quotation mark."""
    place = scalar.place
    opening = draft.source.line(place.line)[place.column - 1 : place.column]
    return Place(place.path, place.line, place.column + (opening in ("'", '"') and not scalar.text.startswith(opening)))


# What a reader does not see: targets of links, tags, marks of emphasis; and what looks like something else.
_ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,24});"
_ODD = re.compile(rf"[^\x00-\x7f]|{_ENTITY}")
_ODD_START = re.compile(r"[^\x00-%\'-\x7f]")
_MARKUP = re.compile(
    rf"[^\x00-\x7f]|{_ENTITY}|\]\([^)\n]*\)|</?[A-Za-z!][^<>\n]*>|!?\[|[*_`~\]]+|\\(?=[!-/:-@\[-`{{-~])|[\n\t]"
)
_PLAIN = {
    **dict.fromkeys("‘’ʼ′", "'"),
    **dict.fromkeys("“”„″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
}
# What markup begins with: a search for single characters is quick, and most passages hold none.
_MARKUP_START = re.compile(r"[^\x00-\x08\x0b-\x20\"-%'-)+-;=-Z^a-}\x7f]")
_UNCHANGED: Marks = ((0, 0),)


def as_said(text: str) -> tuple[str, Marks]:
    """Return inline Markdown as it is read, and from where on each stretch of it stands in the original."""
    return _replaced(text, _MARKUP_START, _MARKUP)


def _replaced(text: str, start: re.Pattern[str], pattern: re.Pattern[str]) -> tuple[str, Marks]:
    parts: list[str] = []
    marks = [(0, 0)]
    length = done = passed = 0
    for sign in start.finditer(text):
        match = pattern.match(text, sign.start()) if sign.start() >= passed else None
        if match is None:
            continue
        passed = match.end()
        instead = _plain(match[0])
        if instead == match[0]:
            continue
        parts += (text[done : match.start()], instead)
        length += match.start() - done
        marks.append((length, match.start()))
        length += len(instead)
        done = passed
        marks.append((length, done))
    if not parts:
        return text, _UNCHANGED
    parts.append(text[done:])
    return "".join(parts), tuple(marks)


def _plain(found: str) -> str:
    """What a reader sees of some markup or of an unusual character."""
    if found[0] == "&":
        import html  # noqa: PLC0415 - its table of names takes longer than to read a page

        return html.unescape(found).replace("\n", " ")
    if found in "\n\t":
        return " "
    if found.isascii():
        return ""
    if found in _PLAIN:
        return _PLAIN[found]
    normal = unicodedata.normalize("NFKC", found)
    return " " if normal.isspace() or not normal.isprintable() else normal
