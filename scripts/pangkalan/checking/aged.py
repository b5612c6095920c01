"""Saying which paragraphs of a source changed after it was translated, and where their translations stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pangkalan.catalogue.paragraphs import METADATA, OPENING, Change, Paragraph
from pangkalan.catalogue.translations import Aged
from pangkalan.language import Lang, Text

MOST = 3
"""So many paragraphs are named one by one; of more the rest is counted."""
_FIRST_WORDS = 7

_PARTS = {METADATA: Text("isian di atas naskah", "fields above the text"), OPENING: Text("pembuka", "opening")}


def spoken_section(aged: Aged, theirs: Sequence[Paragraph]) -> Text:
    """Return the name under which people know a section: its heading, in the translation where the source has none."""
    if aged.name in _PARTS:
        return _PARTS[aged.name]
    said = aged.heading.text if aged.heading else theirs[0].said if theirs else aged.name
    return Text(said, said)


def changed_paragraphs(aged: Aged, theirs: Sequence[Paragraph]) -> Text:
    """Return what changed within a section, to be put behind the sentence about it; empty if that is not known."""
    if not aged.changes:
        return Text("", "")
    told = [_said(change, theirs) for change in aged.changes[:MOST]]
    rest = len(aged.changes) - MOST
    if rest > 0:
        told.append(Text(f"dan {rest} lagi", f"and {rest} more"))
    return Text(": " + "; ".join(text.id for text in told), ": " + "; ".join(text.en for text in told))


def _said(change: Change, theirs: Sequence[Paragraph]) -> Text:
    known = theirs[change.before] if 0 <= change.before < len(theirs) else None
    values = {
        "line": str(change.now.place.line if change.now else change.after.place.line if change.after else 0),
        "words": first_words(change.now.said) if change.now else "",
        "key": f"{change.now.key}, " if change.now and change.now.key else "",
        "theirs": str(known.place.line) if known else "",
        "their_words": first_words(known.said) if known else "",
    }
    kind = change.kind
    if kind == "removed" and change.after is None:
        kind = "removed_first"
    sentence, beside = _SENTENCES[kind], _BESIDE[kind] if known else Text("", "")
    return Text(
        sentence.fill(Lang.ID, values) + beside.fill(Lang.ID, values),
        sentence.fill(Lang.EN, values) + beside.fill(Lang.EN, values),
    )


_SENTENCES = {
    "changed": Text('{key}baris {line} ("{words}") diubah', '{key}line {line} ("{words}") was changed'),
    "added": Text('{key}baris {line} ("{words}") baru', '{key}line {line} ("{words}") is new'),
    "moved": Text('{key}baris {line} ("{words}") dipindahkan', '{key}line {line} ("{words}") was moved'),
    "removed": Text("satu alinea sesudah baris {line} dihapus", "a paragraph after line {line} was removed"),
    "removed_first": Text("satu alinea di awal dihapus", "a paragraph at the top was removed"),
}
_HERE = Text(
    ', terjemahannya di baris {theirs} berkas ini ("{their_words}")',
    ', its translation is line {theirs} of this file ("{their_words}")',
)
_BESIDE = {
    "changed": _HERE,
    "moved": _HERE,
    "removed": _HERE,
    "removed_first": _HERE,
    "added": Text(
        ", tempat terjemahannya sesudah baris {theirs} berkas ini",
        ", its translation belongs after line {theirs} of this file",
    ),
}


_BEFORE_NAMES = frozenset(
    "Bapak Bpk Pak Ibu Bu Sdr Sdri Saudara Saudari Tn Ny Nn An Mbak Mas Klien Pasien Mr Mrs Ms Miss Client Patient".split()
)


def first_words(text: str) -> str:
    """Return the first words of a paragraph, up to a long number or a name: half of one could slip past what covers it."""
    words = text.split()
    kept: list[str] = []
    for word, after in zip(words[:_FIRST_WORDS], [*words[1:], ""], strict=False):
        if re.search(r"\d{3}", word) or (word.strip('.,"(') in _BEFORE_NAMES and after[:1].isupper()):
            break
        kept.append(word)
    said = " ".join(kept)
    return said if len(kept) == len(words) else f"{said} ..."
