"""The thesaurus over an index: for each group the documents that any of its forms leads to, worked out at build.

A reader's browser then needs two small files for a word and all that means the same, not one for each form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pangkalan.language import Lang
from pangkalan.search.thesaurus import Group, Thesaurus
from pangkalan.search.tokens import SHORT_FORMS, is_stop, key, words

Terms = Mapping[str, Mapping[int, int]]
# Parts of a form of several words count for little, and only where nothing has the whole of it.
_PART = 0.4


@dataclass(frozen=True)
class Concepts:
    """What the groups are in the index of a language.

    `postings` by concept (`#12`); `phrases` by the stem that a phrase is filed under: the phrase as stems, the number of
    its concept and, for a misspelling, what was meant. `words` are all words of the forms as spelt.
    """

    postings: Mapping[str, Mapping[int, int]]
    phrases: Mapping[str, list[list[str | int]]]
    labels: Mapping[str, str]
    terms: tuple[str, ...]
    words: tuple[str, ...]


def concepts(thesaurus: Thesaurus, terms: Terms, lang: Lang) -> Concepts:
    """Work out the groups of a thesaurus over an index."""
    postings: dict[str, Mapping[int, int]] = {}
    phrases: dict[str, list[list[str | int]]] = {}
    shown: list[str] = []
    spelt: dict[str, None] = {}
    for number, group in enumerate(thesaurus.groups):
        members = _members(group, lang)
        weights = _documents(members, terms, lang)
        if not weights:
            continue
        postings[f"#{number}"] = weights
        shown += [form for form in (members[:1] if group.one_way else members[:4])]
        meant = members[0]
        for form in dict.fromkeys(group.forms()):
            found = words(form)
            stems = tuple(_stems(found, lang))
            anchor = next((stem for word, stem in zip(found, stems, strict=True) if not is_stop(word)), stems[0])
            entry: list[str | int] = [" ".join(stems), number]
            if form in group.misspelt:
                entry.append(meant)
            if not any(known[:2] == entry[:2] for known in phrases.get(anchor, ())):
                phrases.setdefault(anchor, []).append(entry)
            if form not in group.misspelt:
                spelt.update(dict.fromkeys(found))
    return Concepts(postings, phrases, {}, tuple(dict.fromkeys(shown)), tuple(spelt))


def _stems(found: Sequence[str], lang: Lang) -> Iterator[str]:
    """Stop words stay as they are spelt in full, for "tidak bisa tidur" is not "bisa tidur"."""
    for word in found:
        yield SHORT_FORMS.get(word, word) if is_stop(word) else key(word, lang)


def _members(group: Group, lang: Lang) -> list[str]:
    """Return the forms that pages of a language may use, the best known first."""
    if lang is Lang.ID:
        if group.one_way:
            return [group.term]
        return [group.term, *group.same, *group.spoken, *group.english]
    if group.one_way:
        return [*group.english[:3], group.term]
    return [*group.english, group.term, *group.same]


def _documents(members: Sequence[str], terms: Terms, lang: Lang) -> dict[int, int]:
    """Return the documents of the forms: all words of one in it, or else parts of one."""
    whole: dict[int, int] = {}
    parts: dict[int, int] = {}
    for form in members:
        stems = [key(word, lang) for word in words(form) if not is_stop(word)]
        found = [terms[stem] for stem in dict.fromkeys(stems) if stem in terms]
        if not found:
            continue
        if len(found) == len(set(stems)):
            for document in set(found[0]).intersection(*found[1:]):
                mean = sum(weights[document] for weights in found) / len(found)
                whole[document] = max(whole.get(document, 0), max(1, round(mean)))
        elif len(found) * 2 >= len(set(stems)):
            for weights in found:
                for document, weight in weights.items():
                    parts[document] = max(parts.get(document, 0), max(1, round(weight * _PART)))
    return whole or parts
