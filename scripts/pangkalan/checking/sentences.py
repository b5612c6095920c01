"""Sentences of a line of prose, and how many words they have."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…][\"')\]]{0,3}\s+(?=[^a-z\s])")
_ABBREVIATIONS = frozenset(
    "no nomor nmr jl jln gg dr drs dra prof ir hj sdr sdri bpk tn ny dll dsb dst dkk hlm hal tgl ext telp tel kab kec kel prov mr mrs ms st vs fig e.g i.e etc al rev".split()
)


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Go through the sentences of a line; titles and abbreviations do not end one."""
    start = 0
    for match in _END.finditer(text):
        stop, end = match.span()
        if text[stop] == ".":
            word = text[max(text.rfind(" ", start, stop) + 1, start) : stop].lstrip("(\"'").lower()
            if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or text[start:stop].isdigit():
                continue
        yield start, end
        start = end
    if start < len(text) and not text[start:].isspace():
        yield start, len(text)


_WORD = re.compile(r"\w[\w'./,%-]*")


def count_words(text: str) -> int:
    """Return how many words a sentence has; a number with its signs is one."""
    return len(_WORD.findall(text))
