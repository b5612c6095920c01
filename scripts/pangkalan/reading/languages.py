"""Telling Indonesian from English by the small words that every sentence has."""

from __future__ import annotations

from pangkalan.language import Lang

_INDONESIAN = frozenset(
    (
        b"yang dan di dari untuk dengan tidak ini itu pada adalah atau juga akan bila jika dalam anda kami kita ia mereka "
        b"sudah oleh karena saat lebih seperti bisa dapat ke ada agar tetapi tapi saya jangan setiap sebagai orang hal belum "
        b"masih hanya lalu sambil supaya ketika sebuah para bukan secara serta namun maka telah tanpa antara kepada bagi lagi "
        b"sampai hingga sejak setelah sebelum apa bagaimana mengapa kapan siapa satu paling sangat"
    )

    .split()
)
_ENGLISH = frozenset(
    (
        b"the and of to is in that it you for are with not this be or on as your by from can will have if do they at an their "
        b"when was were has had which who what how why there these those but more may should than then them we our us she he "
        b"his her its been about into only also other some any would could until while after before one"
    )

    .split()
)
_LETTERS = bytes(byte if chr(byte).isalpha() and byte < 0x80 else ord(" ") for byte in range(256))
"""Letters as they are, and a blank for all else."""
# So many small words must be there, and so many times as many as of the other language.
_TELLING = 2

LEAST_WORDS = 12
"""Shorter texts may be names or terms of the other language."""


def guess(text: str) -> Lang | None:
    """Return the language of a text, or None where its small words do not tell."""
    return next((lang for lang in Lang if is_in(text, lang)), None)


def is_in(text: str, lang: Lang) -> bool:
    """Whether the small words of a text tell that it is in a language."""
    words = _words(text)
    own = _count(words, lang)
    return own >= _TELLING and own > _TELLING * _count(words, lang.other)


def _count(words: list[bytes], lang: Lang) -> int:
    return sum(map((_INDONESIAN if lang is Lang.ID else _ENGLISH).__contains__, words))


def of_title(title: str) -> Lang | None:
    """Return the language of a title, or None where it has no small words of one language more than of the other."""
    words = _words(title)
    indonesian = sum(word in _INDONESIAN or word in _IN_TITLES[Lang.ID] for word in words)
    english = sum(word in _ENGLISH or word in _IN_TITLES[Lang.EN] for word in words)
    return None if indonesian == english else Lang.ID if indonesian > english else Lang.EN


_IN_TITLES = {Lang.ID: frozenset({b"tentang", b"terhadap"}), Lang.EN: frozenset({b"a", b"during", b"does"})}
"""Small words of titles that running text may borrow."""


def word_count(text: str) -> int:
    """Return how many words a text has."""
    return len(_words(text))


def _words(text: str) -> list[bytes]:
    return text.casefold().encode("ascii", "replace").translate(_LETTERS).split()
