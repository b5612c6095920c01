"""The words that the generated texts are made of, with the forms derived from them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from pangkalan.language import Lang

HERE = Path(__file__).resolve().parent

Words = Mapping[str, tuple[str, ...]]


@cache
def vocabulary(lang: Lang) -> Words:
    """Return the words of a language by the names that stand in the templates of `prose`."""
    listed = _listed(lang)
    return _indonesian(listed) if lang is Lang.ID else _english(listed)


@cache
def places() -> tuple[str, ...]:
    """Return names of towns."""
    return _listed(Lang.ID)["place"]


@cache
def _listed(lang: Lang) -> Words:
    words: dict[str, list[str]] = {}
    category = ""
    for line in (HERE / f"vocab_{lang}.txt").read_text(encoding="utf-8").split("\n"):
        if line.startswith("["):
            category = line.strip("[]")
        elif line and not line.startswith("#"):
            words.setdefault(category, []).extend(line.split())
    return {category: _unique(found) for category, found in words.items()}


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


_PLAIN = ("noun", "adj", "adv", "conj", "prep", "det")


def _indonesian(listed: Words) -> Words:
    active = [*map(_men, listed["me"]), *(_men(root) + "kan" for root in listed["mekan"])]
    passive = [*(f"di{root}" for root in listed["me"]), *(f"di{root}kan" for root in listed["mekan"])]
    return {
        **{category: listed[category] for category in _PLAIN},
        "verb": _unique([*active, *(_men(root) + "i" for root in listed["mei"])]),
        "done": _unique([*passive, *(f"di{root}i" for root in listed["mei"])]),
        "acting": _unique(map(_ber, listed["ber"])),
        "state": _unique(f"ke{root}an" for root in listed["kean"]),
        "doing": _unique(f"p{_men(root)[1:]}an" for root in listed["pean"]),
    }


# What happens to the first letter of a root after meN-: kept letters follow the nasal, others give way.
_NASALS = (("men", "c d j sy z"), ("mem", "b f v"), ("meng", "a i u e o g h kh"))
# In these the p belongs to another prefix, per-, and stays.
_WITH_PER = ("pertahan", "pertimbang", "perdengar", "perkenal", "perhati", "peroleh", "perbaik")
_SWALLOWED = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}


def _men(root: str) -> str:
    """Return a root with the prefix meN-."""
    if len(re.findall("[aiueo]", root)) == 1 and root[0] not in "aiueo":
        return "menge" + root
    for prefix, beginnings in _NASALS:
        if root.startswith(tuple(beginnings.split())):
            return prefix + root
    if root in _WITH_PER:
        return "mem" + root
    return _SWALLOWED[root[0]] + root[1:] if root[0] in _SWALLOWED else "me" + root


def _ber(root: str) -> str:
    """Return a root with the prefix ber-."""
    if root == "ajar":
        return "belajar"
    return ("be" if root.startswith(("r", "kerja")) else "ber") + root


def _english(listed: Words) -> Words:
    return {
        **{category: listed[category] for category in (*_PLAIN, "verb", "mass")},
        "nouns": _unique(_PLURALS.get(word) or _with_s(word) for word in listed["noun"]),
        "verbs": _unique(map(_with_s, listed["verb"])),
        "done": _unique(map(_past, listed["verb"])),
        "doing": _unique(map(_with_ing, listed["verb"])),
        "manner": _unique(map(_with_ly, listed["adjly"])),
        "state": _unique(
            (word[:-1] + "i" if word.endswith("y") else word) + "ness"
            for word in listed["adj"]
            if not word.endswith(("al", "ent", "ed", "ic"))
        ),
    }


_PLURALS = dict(
    pair.split(":")
    for pair in (
        "child:children person:people man:men woman:women wife:wives leaf:leaves life:lives foot:feet "
        "shelf:shelves fish:fish"
    ).split()
)
_PASTS = dict(
    pair.split(":")
    for pair in (
        "read:read teach:taught send:sent hold:held buy:bought sell:sold pay:paid lend:lent build:built "
        "sweep:swept lead:led hang:hung give:given forgive:forgiven forbid:forbidden write:written "
        "leave:left hug:hugged trim:trimmed mop:mopped plan:planned refer:referred chat:chatted"
    ).split()
)
_DOUBLING = ("hug", "trim", "mop", "plan", "refer", "forbid")


def _is_consonant_y(word: str) -> bool:
    return word.endswith("y") and word[-2] not in "aeiou"


def _with_s(word: str) -> str:
    if _is_consonant_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh", "z")) else "s")


def _past(word: str) -> str:
    if word in _PASTS:
        return _PASTS[word]
    if word.endswith("e"):
        return word + "d"
    return word[:-1] + "ied" if _is_consonant_y(word) else word + "ed"


def _with_ing(word: str) -> str:
    if word in _DOUBLING:
        return word + word[-1] + "ing"
    if word == "tie":
        return "tying"
    return (word[:-1] if word.endswith("e") and not word.endswith("ee") else word) + "ing"


def _with_ly(word: str) -> str:
    if word.endswith("y"):
        return word[:-1] + "ily"
    if word.endswith("le"):
        return word[:-1] + "y"
    return word + ("ally" if word.endswith("ic") else "ly")
