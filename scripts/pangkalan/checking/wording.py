"""Looking for wordings in the prose of a draft, and telling a warning against something from advice to do it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from pangkalan.checking.cues import want
from pangkalan.checking.prose import Piece, Prose, lines_of, prose_of
from pangkalan.checking.rule import Hit
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

QUIET_KINDS = frozenset({"credit"})
"""Pieces in which wording is not the author's."""


class Wording(Struct, frozen=True, dict=True):
    """What to look for: a pattern, and the words without one of which it cannot match.

    Patterns are written in small letters and see the prose so, unless `as_written` asks for its capitals. They must
    not reach beyond a line. Cues spare the search of a page on which none of them stands; without any, all is searched.
    """

    words: str
    cues: tuple[str, ...]
    as_written: bool = False

    def __post_init__(self) -> None:
        """Let the cues be looked for on every page."""
        want(self.cues)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when a cue first stands on a page: most never do, and compiling takes longest."""
        return re.compile(self.words)


def wording(pattern: str, cues: str = "", *, as_written: bool = False) -> Wording:
    """Return a Wording; `cues` are small-letter words with `|` between them."""
    return Wording(pattern, tuple(cues.split("|")) if cues else (), as_written)


class Spot(Struct, frozen=True, dict=True):
    """A wording found: the match, and the piece of prose that it stands in."""

    match: re.Match[str]
    prose: Prose
    piece: Piece

    @property
    def text(self) -> str:
        """The words as written, without markup."""
        return self.prose.text[self.match.start() : self.match.end()]

    @property
    def place(self) -> Place:
        """Where they stand in the file."""
        return self.piece.place_at(self.match.start() - self.piece.start)

    @property
    def length(self) -> int:
        """How many characters they take up in the file, as far as they stand on one line."""
        first, last = (
            self.place,
            self.piece.place_at(max(self.match.end() - 1, self.match.start()) - self.piece.start),
        )
        return max(last.column - first.column + 1, 1) if last.line == first.line else len(self.text)

    @cached_property
    def sentence(self) -> tuple[int, int]:
        """Where the sentence around the words begins and ends in the whole prose."""
        start, offset = self.piece.start, self.match.start() - self.piece.start
        spans = [span for span in self.piece.sentences if span[0] <= offset]
        first = spans[-1] if spans else (0, len(self.piece.text))
        end = next(
            (span[1] for span in self.piece.sentences if span[1] >= self.match.end() - start),
            len(self.piece.text),
        )
        return start + first[0], start + max(end, first[1])

    @property
    def sentence_text(self) -> str:
        """The sentence around the words, in small letters."""
        return self.prose.lower[slice(*self.sentence)]

    @property
    def before(self) -> str:
        """The sentence up to the end of the words, in small letters."""
        return self.prose.lower[self.sentence[0] : self.match.end()]

    @property
    def after(self) -> str:
        """The rest of the sentence, in small letters."""
        return self.prose.lower[self.match.end() : self.sentence[1]]

    def hit(self, values: Mapping[str, str] | None = None, instead: str = "") -> Hit:
        """Return the finding of a rule at this spot; the words themselves are one of its values."""
        return Hit(self.place, {"words": self.text, **(values or {})}, instead, self.length)

    def hidden_hit(self, values: Mapping[str, str] | None = None) -> Hit:
        """Return the finding of a rule on private data, which no message may repeat."""
        return Hit(self.place, values or {}, length=self.length)


def find(draft: Draft, wanted: Wording) -> Iterator[Spot]:
    """Go through the places where a wording stands in the prose of a draft, from top to bottom."""
    return _search(prose_of(draft), wanted, QUIET_KINDS)


def find_anywhere(draft: Draft, wanted: Wording) -> Iterator[Spot]:
    """Go through the places where a wording stands in the file, markup, sources and broken metadata included."""
    return _search(lines_of(draft), wanted, frozenset())


def _search(prose: Prose, wanted: Wording, skipped: frozenset[str]) -> Iterator[Spot]:
    text = prose.text if wanted.as_written else prose.lower
    if not wanted.cues:
        matches = ((match, prose.piece_at(match.start())) for match in wanted.pattern.finditer(text))
        yield from (Spot(match, prose, piece) for match, piece in matches if piece.kind not in skipped)
        return
    for piece in prose.with_any(wanted.cues):
        if piece.kind not in skipped:
            for match in wanted.pattern.finditer(text, piece.start, piece.end):
                yield Spot(match, prose, piece)


# "Jangan lupa" asks for what follows, and "tidak berbahaya" allows it: they look like warnings and are none.
_MILD = r"(?: pernah)? (?:lupa|khawatir|kuatir|cemas|takut|panik|ragu|malu|segan|sungkan|sedih|menyerah|tunda|menunda)"
_BUT = wording(r"\b(?:tetapi|tapi|melainkan|namun|sebaliknya|lalu|kemudian|setelah itu|but|instead,|instead:|then)\b|;")
_FORBIDS = wording(
    rf"\b(?:jangan(?:lah|kan)?(?!{_MILD})|tidak(?: pernah)? (?:boleh|dianjurkan|menganjurkan|disarankan|menyarankan|dibenarkan|diperbolehkan|menyemprot|pernah|ada bukti|terbukti|dapat|bisa|akan|mungkin|bekerja|bermanfaat|efektif|aman)"
    r"|dilarang|larangan|melarang|hindari|hindarkan|menghindari|berhenti|hentikan|(?<!tidak )(?<!tak )(?<!tanpa )(?:ber|mem)?bahaya(?:kan|nya)?|beracun|keracunan|terlarang"
    r"|mitos|hoaks|hoax|keliru|kabar bohong|berita bohong|informasi palsu|klaim|salah kaprah|belum terbukti|belum ada bukti|tanpa bukti"
    r"|bukan(?! (?:hanya|cuma|sekadar|saja|masalah|larangan))|(?:do not|don't|dont|never|must not|mustn't|should not|shouldn't|cannot|can't|may not)(?! (?:worry|panic|forget|hesitate|be afraid|be shy|be embarrassed))"
    r"|avoid|stop|(?<!not )(?:dangerous|harmful|unsafe|poison\w*|toxic)|not recommended|not advised|advised against|no (?:evidence|proof|benefit)|not (?:proven|been proven|safe|effective|work)"
    r"|does not|do not work|myths?|hoax(?:es)?|false|misinformation|debunked|rather than|instead of|untrue|wrong)\b"
)
_REFUTES = wording(
    r"\b(?:jangan(?:lah)?|(?:adalah|itu|hanyalah) (?:mitos|hoaks|keliru|salah|tidak benar)|mitos|hoaks|hoax|keliru|tidak (?:benar|boleh|dianjurkan|disarankan|terbukti|bekerja|bermanfaat|efektif|aman|pernah)|belum terbukti"
    r"|dilarang|(?<!tidak )(?<!tak )(?:ber|mem)bahaya(?:kan)?|beracun|keracunan|(?:dapat|bisa) (?:membunuh|meracuni|merusak|melukai|membakar)"
    r"|not recommended|not (?:true|proven|safe|effective|work)|(?:is|are) (?:a |an |only a )?(?:myths?|hoax(?:es)?|false|wrong|untrue|not)|(?<!not )(?:dangerous|harmful|unsafe|poison\w*|toxic)|does not|do not work|must not|never|can (?:kill|poison|harm|injure|burn))\b"
)
_NO = wording(
    r"\b(?:tidak|tak|tiada|bukan|belum|jangan|tanpa|no|not|none|nobody|nothing|never|without)\b(?! (?:hanya|cuma|sekadar|only|just))"
)
_QUESTION = wording(
    r"\b(?:apakah|benarkah|betulkah|bolehkah|apa benar|amankah|is it true|does|do|can|is|are)\b[^\n]*\?"
)


def is_warned_against(spot: Spot) -> bool:
    """Whether the sentence, or the lead-in of the list that it stands in, speaks against what the words say."""
    if spot.piece.kind in ("item", "cell", "field") and _FORBIDS.pattern.search(spot.piece.lead_in.lower()):
        return True
    before = spot.before
    for turn in _BUT.pattern.finditer(before, 0, max(len(before) - len(spot.text), 0)):
        before = " " * turn.end() + before[turn.end() :]
    return bool(_FORBIDS.pattern.search(before) or _REFUTES.pattern.search(spot.after))


def is_denied(spot: Spot) -> bool:
    """Whether any word of denial stands before the words in their sentence, or speaks against them."""
    return bool(_NO.pattern.search(spot.before)) or is_warned_against(spot)


def is_denied_before(spot: Spot) -> bool:
    """Whether a word of denial stands before words that hold such a word themselves ("hindari", "berhenti")."""
    start, end = spot.sentence[0], spot.match.start()
    return bool(_NO.pattern.search(spot.prose.lower, start, end) or _REFUTES.pattern.search(spot.after))


def is_asked(spot: Spot) -> bool:
    """Whether the words stand in a question, as myths do that are about to be refuted."""
    return bool(_QUESTION.pattern.search(spot.sentence_text))


_MENTIONS = wording(
    r"\b(?:kata|sebutan|istilah|label|julukan|cap|ucapan|kalimat|ganti|gantilah|alih-alih|daripada|hindari|jangan|bukan|tidak|disebut|words?|terms?|labels?|names?|phrases?|expressions?|replace|instead of|rather than|avoid|do not|don't|never|not|called|say)\b"
)
_QUOTES = wording(r"[\"'][^\"'\n]{0,80}$")


def is_only_mentioned(spot: Spot) -> bool:
    """Whether a word is spoken about rather than used: after "bukan" or "istilah", or in quotation marks after these."""
    lead = spot.piece.lead_in.lower() if spot.piece.kind in ("item", "cell") else ""
    before = spot.prose.lower[spot.sentence[0] : spot.match.start()]
    near = before[-60:]
    quoted = bool(_QUOTES.pattern.search(near)) and spot.after[:40].find('"' if '"' in near else "'") >= 0
    if quoted and (
        _MENTIONS.pattern.search(before) or _MENTIONS.pattern.search(lead) or _MENTIONS.pattern.search(spot.after)
    ):
        return True
    return bool(
        re.search(
            r"\b(?:jangan|hindari|bukan|avoid|do not|don't|never|not|instead of|rather than|alih-alih|daripada|istilah|sebutan|kata|menulis|ditulis|wrote|written|the (?:word|term))\b[^.\n]{0,40}$",
            near,
        )
    ) or bool(re.search(r"\b(?:hindari|jangan|avoid|words? not to|do not|istilah lama|sebutan lama)\b", lead))


def in_case_of(text: str, wanted: str) -> str:
    """Return `wanted` with a capital if `text` begins with one."""
    return wanted[:1].upper() + wanted[1:] if text[:1].isupper() else wanted
