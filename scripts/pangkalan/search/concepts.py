"""The thesaurus over an index: for each group the documents that any of its forms leads to, worked out at build.

A reader's browser then needs two small files for a word and all that means the same, not one for each form.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import TypeAlias

from msgspec import Struct

from pangkalan.language import Lang
from pangkalan.search.inverting import Inverted, Lists, Merged, joined, without
from pangkalan.search.postings import Postings, postings_of, weights_of
from pangkalan.search.thesaurus import Group, Thesaurus
from pangkalan.search.tokens import SHORT_FORMS, is_stop, key, words

Ways: TypeAlias = Iterable[tuple[int, int]]
"""Documents that a form leads to, with impacts."""


class Concepts(Struct, frozen=True):
    """What the groups are in the index of a language.

    `postings` by concept (`#12`); `phrases` by the stem that a phrase is filed under: the phrase, the number of its
    concept and, for a misspelling, what was meant. `words` are all words of the forms as spelt.
    """

    postings: Mapping[str, Postings]
    phrases: Mapping[str, list[list[str | int]]]
    terms: tuple[str, ...]
    words: tuple[str, ...]


class Meant(Struct, frozen=True):
    """The documents that the groups of a thesaurus lead to, by the number of the group.

    Words of one form must stand together: "kehilangan kerja" is not any work. Only of a group that stands nowhere so those
    documents count that have most of its words: these are `loose`.
    """

    whole: Lists
    loose: Lists

    def of(self, number: int) -> Postings:
        """Return the documents of a group; none for a group that leads nowhere."""
        name = str(number)
        return self.whole.get(name) or self.loose.get(name) or array("I")


def meant(thesaurus: Thesaurus, merge: Merged, lang: Lang, before: Meant | None = None) -> Meant:
    """Work out the groups of a thesaurus over the merge of a language.

    What was meant `before` the merge changed must have been worked out of the same thesaurus; it is used up.
    """
    known = before if merge.change else None
    new = merge.change.new if known and merge.change else merge.inverted
    whole: Lists = {}
    loose: Lists = {}
    for number, group in enumerate(thesaurus.groups):
        name, members = str(number), _members(group, lang)
        together = _standing(_left(known.whole, name, merge) if known else None, _whole, members, new, lang)
        if together:
            whole[name] = together
            continue
        # What stood together before was not looked at word by word.
        again = known is None or name in known.whole
        apart = _standing(
            None if again or known is None else _left(known.loose, name, merge),
            _scattered,
            members,
            merge.inverted if again else new,
            lang,
        )
        if apart:
            loose[name] = apart
    return Meant(whole, loose)


def _left(lists: Lists, name: str, merge: Merged) -> Postings | None:
    found = lists.get(name)
    if found is not None and merge.change:
        for number in merge.change.gone:
            without(found, number)
    return found or None


def _standing(
    left: Postings | None, ways: Callable[[str, Inverted, Lang], Ways], members: Sequence[str], new: Inverted, lang: Lang
) -> Postings | None:
    """Return the documents of some forms: those that are left, and those that have come."""
    come = postings_of(_strongest(ways(form, new, lang) for form in members))
    return joined(left, come) if come else left


def concepts(
    thesaurus: Thesaurus, documents: Mapping[Lang, Meant], lang: Lang, only_other: frozenset[int] = frozenset()
) -> Concepts:
    """Write down the groups of a thesaurus for a language; pages `only_other` has are found there."""
    postings: dict[str, Postings] = {}
    phrases: dict[str, list[list[str | int]]] = {}
    shown: list[str] = []
    spelt: dict[str, None] = {}
    for number, group in enumerate(thesaurus.groups):
        members = _members(group, lang)
        found_there = documents[lang].of(number)
        if only_other:
            there = weights_of(documents[lang.other].of(number))
            elsewhere = {document: weight for document, weight in there.items() if document in only_other}
            found_there = postings_of(weights_of(found_there) | elsewhere)
        if not found_there:
            continue
        postings[f"#{number}"] = found_there
        # The term of a one-way group is a piece of a title, and titles are suggested anyway.
        shown += [] if group.one_way else members[:4]
        meant = members[0]
        for form in dict.fromkeys(group.forms()):
            found = _spelt(form)
            if not found:
                continue
            spelt_out = [SHORT_FORMS.get(word, word) for word in found]
            content = next((word for word in found if not is_stop(word)), "")
            anchor = key(content, lang) if content else max(spelt_out, key=len)
            entry: list[str | int] = [" ".join(spelt_out), number]
            if form in group.misspelt:
                entry.append(meant)
            if not any(known[:2] == entry[:2] for known in phrases.get(anchor, ())):
                phrases.setdefault(anchor, []).append(entry)
            if form not in group.misspelt:
                spelt.update(dict.fromkeys(found))
    return Concepts(postings, phrases, tuple(dict.fromkeys(shown)), tuple(spelt))


# Verbs that add nothing to the noun behind them: "mengalami kekerasan" is whatever speaks of violence.
_LIGHT = frozenset(
    "mengalami melakukan merasa merasakan rasanya menjadi memiliki mempunyai terjadi being having".split()
)


_FORMS = 2**15
"""Forms whose words are remembered; both languages ask for them several times."""


@lru_cache(maxsize=_FORMS)
def _spelt(form: str) -> tuple[str, ...]:
    return tuple(words(form))


def _words(form: str) -> list[str]:
    return [word for word in _spelt(form) if word not in _LIGHT]


def _members(group: Group, lang: Lang) -> list[str]:
    """Return the forms that pages of a language may use, the best known first."""
    if lang is Lang.ID:
        if group.one_way:
            return [group.term]
        return [group.term, *group.same, *group.spoken, *group.english]
    if group.one_way:
        return [*group.english[:3], group.term]
    return [*group.english, group.term, *group.same]


def pairs_wanted(thesaurus: Thesaurus, lang: Lang) -> frozenset[tuple[str, str]]:
    """Return the stems that follow each other in a form of several words."""
    return frozenset(
        pair for group in thesaurus.groups for form in _members(group, lang) for pair in pairwise(_stems(form, lang))
    )


def derived_wanted(thesaurus: Thesaurus, lang: Lang) -> frozenset[str]:
    """Return the forms that are one derived word; in English derived words seldom leave their root's meaning."""
    forms = [form for group in thesaurus.groups for form in _members(group, lang)] if lang is Lang.ID else []
    return frozenset(filter(None, map(_derived, forms)))


def _derived(form: str) -> str:
    found = [SHORT_FORMS.get(word, word) for word in _words(form)]
    return found[0] if len(found) == 1 and key(found[0], Lang.ID) != found[0] else ""


@lru_cache(maxsize=_FORMS)
def _stems(form: str, lang: Lang) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key(word, lang) for word in _words(form) if not is_stop(word)))


def _strongest(found: Iterable[Iterable[tuple[int, int]]]) -> dict[int, int]:
    kept: dict[int, int] = {}
    for documents in found:
        for document, weight in documents:
            if weight > kept.get(document, 0):
                kept[document] = weight
    return kept


def _whole(form: str, found_in: Inverted, lang: Lang) -> Iterable[tuple[int, int]]:
    if lang is Lang.ID and (derived := _derived(form)):
        return weights_of(found_in.derived.get(derived, ())).items()
    stems = _stems(form, lang)
    if len(stems) == 1:
        # "out of work" is not whatever speaks of work.
        return found_in.documents(stems[0]).items() if len(_words(form)) == 1 else ()
    pairs = [weights_of(found_in.pairs.get(f"{one} {two}", ())) for one, two in pairwise(stems)]
    together = set[int]().union(*pairs[:1]).intersection(*pairs[1:])
    standing = [found_in.documents(stem) for stem in stems] if together else []
    return (
        (document, max(1, round(sum(documents.get(document, 1) for documents in standing) / len(stems))))
        for document in together
    )


def _scattered(form: str, found_in: Inverted, lang: Lang) -> Iterable[tuple[int, int]]:
    stems = _stems(form, lang)
    standing = [found_in.documents(stem) for stem in stems]
    # Of two words most are both.
    counted = dict.fromkeys(standing[0].keys() & standing[1].keys(), 2) if len(stems) == 2 else _counted(standing)
    for document, number in counted.items():
        share = number / len(stems)
        if share > _MOST_OF_IT:
            weight = sum([documents.get(document, 0) for documents in standing]) / number
            yield document, max(1, round(weight * share / 2))


def _counted(standing: Iterable[Mapping[int, int]]) -> Mapping[int, int]:
    """Return how many of some stems stand in each document."""
    return Counter(chain.from_iterable(standing))


_MOST_OF_IT = 0.5
