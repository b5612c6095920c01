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
        before = text[start : match.start()]
        word = before[before.rfind(" ") + 1 :].lstrip("(\"'").lower()
        if match[0][0] == "." and (word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or (before.isdigit())):
            continue
        yield start, match.end()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


_WORD = re.compile(r"\w[\w'./,%-]*")


def count_words(text: str) -> int:
    """Return how many words a sentence has; a number with its signs is one."""
    return len(_WORD.findall(text))
