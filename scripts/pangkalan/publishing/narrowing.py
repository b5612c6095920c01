"""What a list page carries so that a script can narrow it: words to choose from, and which entry has which.

An entry is known by its place in the list alone; of all else a page says only numbers of words and the other names that
a term has, since every byte is paid for by the reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.language import Lang

FEWEST = 8
"""A list shorter than this is read sooner than narrowed."""
LONG = 60
"""Of a longer list each entry is its title alone: the whole is sooner looked through, and stays light at 300 entries."""


def narrowing(catalogue: Catalogue, works: Sequence[Work], lang: Lang, own: str = "") -> dict[str, Any]:
    """Return what the page of some works, in the order of the page, needs to be narrowed; nothing for a short list.

    `own` is the folder whose word all of them share. A long list is not narrowed by audience: each has a list of its own.
    """
    if len(works) < FEWEST:
        return {}
    kinds = [content_type for content_type in catalogue.types if any(work.type is content_type for work in works)]
    found: dict[str, Any] = {}
    tokens: list[list[str]] = [[] for _ in works]
    if len(kinds) > 1:
        found["narrow_kinds"] = [{"value": f"j{n}", "label": kind.plural[lang]} for n, kind in enumerate(kinds)]
        for work, its in zip(works, tokens, strict=True):
            its.append(f"j{kinds.index(work.type)}")
    for key, folder, vocabulary, attribute in _FACETS:
        used = {slug for work in works for slug in getattr(work.source.meta, attribute)}
        words = [slug for slug in catalogue.vocabularies[vocabulary].words if slug in used]
        if folder == own or len(words) < 2 or (folder == "untuk" and len(works) > LONG):
            continue
        labels = catalogue.vocabularies[vocabulary]
        found[key] = [{"value": f"{folder[0]}{n}", "label": labels.label(slug)[lang]} for n, slug in enumerate(words)]
        for work, its in zip(works, tokens, strict=True):
            its += [f"{folder[0]}{words.index(slug)}" for slug in getattr(work.source.meta, attribute)]
    entries = [
        " ".join(its) + _other_names(work, lang, summary=len(works) <= LONG)
        for its, work in zip(tokens, works, strict=True)
    ]
    return found | {"narrow_entries": "|".join(entries), "narrow_count": len(works)}


_FACETS = (("narrow_audiences", "untuk", "sasaran", "audiences"), ("narrow_topics", "topik", "topik", "topics"))


def _other_names(work: Work, lang: Lang, *, summary: bool) -> str:
    """Return the names of a term that its entry, with its summary or without, does not show."""
    meta: Any = work.best(lang).meta
    names = [getattr(meta, "abbreviation", None) or "", *getattr(meta, "other_names", ())]
    shown = (f"{meta.title} {meta.summary}" if summary else meta.title).casefold()
    hidden = [name.replace("|", " ").replace(";", " ") for name in names if name.casefold() not in shown]
    return f";{' '.join(hidden)}" if hidden else ""
