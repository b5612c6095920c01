"""The two languages of the site, and text that exists in both."""

from __future__ import annotations

import datetime
from enum import StrEnum

from msgspec import Struct


class Lang(StrEnum):
    """A language of the site, by its BCP 47 code; Indonesian comes first."""

    ID = "id"
    EN = "en"

    @property
    def other(self) -> Lang:
        """The language that this one is translated into."""
        return Lang.EN if self is Lang.ID else Lang.ID


class Text(Struct, frozen=True):
    """A sentence that a person sees, in both languages; `{name}` marks places to fill in."""

    id: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.id if lang is Lang.ID else self.en

    def fill(self, lang: Lang, values: dict[str, str]) -> str:
        """Return the sentence in one language with its places filled in.

        Raises KeyError when a place has no value: a sentence with a hole is a defect of ours.
        """
        return self[lang].format_map(values)


MONTHS = Text(
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "January February March April May June July August September October November December",
)


def spoken_day(date: datetime.date, lang: Lang) -> str:
    """Return a date in words: 13 Mei 2020, 13 May 2020."""
    return f"{date.day} {MONTHS[lang].split()[date.month - 1]} {date.year}"
