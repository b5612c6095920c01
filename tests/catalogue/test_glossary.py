"""Mentions of terms: the quick search finds what going through all names at every word finds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bases import TODAY, base_of
from pangkalan.catalogue.glossary import Glossary, glossaries
from pangkalan.language import Lang
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check
from texts import quickly

TITLES = (
    "Therapy", "Art therapy", "therapy dog", "Kompres", "Kompres es", "Kompres ES batu", "APD", "N95", "3M", "P3K", "Rdt-Ag",
    "Straße", "Fußbad", "Eﬀect", "Maſke", "Masker", "İbu", "Ibu", "Élan", "Vitamin y", "T sel", "CITy", "Café y", "kelvin",
    "X", "(kurung)", "Ada/atau", "Cafétherapy", "ES", "Satu  dua",
)  # fmt: skip
ENDS = ("", "", "nya", "-nya", "kah", "s", "'s", "es", "ies", "iesnya", "y", "ys")
BETWEEN = (
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\u00a0",
    "\u3000",
    "-",
    ".",
    "/",
    "@",
    "_",
    "(",
    "*",
    "`",
    "",
    "\ue000",
    "ß",
    "ŉ",
)
INFLECTED = {Lang.ID: "(?:-?(?:nya|ku|mu|lah|kah|pun))?", Lang.EN: "(?:'s|s|es)?"}


@cache
def glossaries_of_odd_names() -> Mapping[Lang, Glossary]:
    with TemporaryDirectory() as folder:
        files = {
            f"istilah/judul-{number}.{lang}.md": sample(all_types()["istilah"], lang, {"judul": f'"{title}"'})
            for number, title in enumerate(TITLES)
            for lang in Lang
        }
        return check(base_of(Path(folder), files), TODAY).catalogue.fact(glossaries)


@cache
def pattern(name: str, lang: Lang) -> re.Pattern[str]:
    """A name as whole words, as one would write it down."""
    words = [re.escape(word) if re.search("[A-Z0-9]", word[1:]) else f"(?i:{re.escape(word)})" for word in name.split()]
    if lang is Lang.EN and words[-1].endswith("y)"):
        words[-1] = words[-1].removesuffix("y)") + "(?:y|ies))"
    return re.compile(r"(?<![\w/@.-])(?=\w)" + r"\s".join(words) + INFLECTED[lang] + r"(?![\w-])")


def mentioned(text: str, at: int, lang: Lang) -> tuple[int, int, str] | None:
    """The longest name at a place, all of them tried."""
    for name in sorted((name.words for name in glossaries_of_odd_names()[lang].names), key=len, reverse=True):
        match = pattern(name, lang).match(text, at)
        # To a pattern a dotless i is an i, to a reader it is not.
        if match and text[at : at + 2].casefold().split() == name[:2].casefold().split():
            return at, match.end(), name
    return None


def spelt(name: str) -> tuple[str, ...]:
    return name, name.lower(), name.upper(), name.title(), name[:-1], re.sub(r"\s+", "\u00a0", name)


said = st.builds(
    "{}{}{}".format,
    st.sampled_from([spelling for title in TITLES for spelling in spelt(title)]),
    st.sampled_from(ENDS),
    st.sampled_from(BETWEEN),
)


@pytest.mark.parametrize("lang", list(Lang))
def test_mentions_are_those_of_all_names_at_all_places(lang: Lang) -> None:
    assert len(glossaries_of_odd_names()[lang].names) >= len(TITLES) - 2

    @quickly
    @given(st.lists(said, max_size=12).map("".join))
    @example("Art therapies, ART THERAPY; Kompres\u3000es batu, kompres ES batu, Fußbad, FUẞBAD, fussbad")
    def holds(text: str) -> None:
        expected = [mentioned(text, at, lang) for at in range(len(text))]
        found = [(each.start, each.end, each.name.words) for each in glossaries_of_odd_names()[lang].mentions(text)]
        assert found == [each for each in expected if each]

    holds()


@pytest.mark.parametrize("name", ["X", "(kurung)"])
def test_a_letter_alone_and_what_begins_with_a_sign_are_no_names(name: str) -> None:
    assert name not in {each.words for each in glossaries_of_odd_names()[Lang.ID].names}
