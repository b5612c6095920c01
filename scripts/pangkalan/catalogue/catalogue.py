"""The catalogue: works in their language versions, hand-written pages, pictures and vocabularies, as of a day."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from pangkalan.catalogue.addresses import AddressBook
from pangkalan.language import Lang
from pangkalan.reading.picture import PictureFacts
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import LIST, Draft, Material, accept
from pangkalan.schema.vocabulary import Vocabularies

Result = TypeVar("Result")


class Work(Struct, frozen=True):
    """A material in all its languages; `source` is the one that the others are made from."""

    type: ContentType
    slug: str
    versions: Mapping[Lang, Material]

    @property
    def source(self) -> Material:
        """The version that is no translation."""
        return next(version for version in self.versions.values() if version.translation is None)

    def best(self, lang: Lang) -> Material:
        """Return the version in a language or, failing that, the source."""
        return self.versions.get(lang) or self.source

    @property
    def published(self) -> bool:
        """Whether readers may see it."""
        return self.source.meta.status != "draf"


class HandWritten(Struct, frozen=True):
    """A page under `docs/`, by language; its address is its name."""

    name: str
    versions: Mapping[Lang, Draft]

    def title(self, lang: Lang) -> str:
        """Return its title in a language, or in the other one."""
        draft = self.versions.get(lang) or next(iter(self.versions.values()))
        return str(draft.values.get("title", self.name))


class LeftOut(Struct, frozen=True):
    """A draft that is not published: what it would have been, and the codes of the findings that keep it back."""

    draft: Draft
    codes: tuple[str, ...]

    @property
    def has_address(self) -> bool:
        """Whether it would have been a page of its own, so that readers find a word at its address."""
        return self.draft.type is not None and self.draft.slug not in (None, LIST) and not self.draft.draft_only


class Picture(Struct, frozen=True):
    """A picture beside the materials; `path` is relative to the base, `size` in bytes, `file` where it lies."""

    path: str
    size: int
    facts: PictureFacts
    file: Path


class Clash(Struct, frozen=True):
    """Two drafts that would have the same address: the first keeps it."""

    kept: Draft
    refused: Draft


class Catalogue(Struct, frozen=True, dict=True):
    """Everything that can be published, and what was left out, as of a day.

    A `partial` catalogue holds only some materials and what they refer to; `listed` are the codes of all files and
    `paths` those of all that people submitted, `asked` the paths that somebody wants to know about (None: all).
    `addresses` are all that were ever published. `told` gives what a function says of the catalogue, if anybody
    remembers such things.
    """

    works: Mapping[str, Work]
    pages: Mapping[str, HandWritten]
    pictures: Mapping[str, Picture]
    vocabularies: Vocabularies
    as_of: datetime.date
    left_out: tuple[LeftOut, ...] = ()
    clashes: tuple[Clash, ...] = ()
    types: tuple[ContentType, ...] = ()
    drafts: tuple[Draft, ...] = ()
    listed: frozenset[str] = frozenset()
    paths: frozenset[str] = frozenset()
    partial: bool = False
    asked: frozenset[str] | None = None
    addresses: AddressBook = AddressBook()
    told: Callable[[Callable[[Catalogue], Any], Catalogue], Any] = field(
        default=lambda make, catalogue: make(catalogue)
    )

    def is_asked(self, draft: Draft) -> bool:
        """Whether anybody wants to know about a file; rules that take long may leave out the others."""
        return self.asked is None or draft.path in self.asked

    @property
    def written(self) -> tuple[HandWritten, ...]:
        """The hand-written pages in focus: here all of them."""
        return tuple(self.pages.values())

    @cached_property
    def published(self) -> tuple[Work, ...]:
        """The works that readers may see, in the order of their addresses."""
        return tuple(work for _, work in sorted(self.works.items()) if work.published)

    @cached_property
    def codes(self) -> frozenset[str]:
        """Every code that a link may name: materials, also those left out for now, and hand-written pages."""
        known = {draft.slug for draft in self.drafts if draft.slug and not draft.draft_only}
        return frozenset(known) | set(self.works) | set(self.pages) | self.listed

    @cached_property
    def standing(self) -> frozenset[str]:
        """The addresses that answer with a material, or with the page that says that it is being mended."""
        mended = {
            f"{out.draft.type.slug}/{out.draft.slug}/"
            for out in self.left_out
            if out.draft.type and out.has_address and out.draft.slug not in self.works
        }
        return frozenset(mended | {f"{work.type.slug}/{work.slug}/" for work in self.published})

    @cached_property
    def _by_type(self) -> dict[str, tuple[Work, ...]]:
        found: dict[str, list[Work]] = {}
        for work in self.published:
            found.setdefault(work.type.slug, []).append(work)
        return {slug: tuple(works) for slug, works in found.items()}

    def of_type(self, slug: str) -> tuple[Work, ...]:
        """Return the published works of a type."""
        return self._by_type.get(slug, ())

    @cached_property
    def _facts(self) -> dict[str, Any]:
        return {}

    def fact(self, make: Callable[[Catalogue], Result]) -> Result:
        """Return what a function says of the catalogue; it is asked once, however many pages print it."""
        name = f"{make.__module__}:{make.__qualname__}"
        if name not in self._facts:
            self._facts[name] = self.told(make, self)
        said: Result = self._facts[name]
        return said

    def with_work(self, work: Work) -> Catalogue:
        """Return the catalogue with one work anew; what is said of it as a whole is said as before."""
        return replace(self, works={**self.works, work.slug: work}, told=lambda make, _renewed: self.fact(make))

    def materials(self) -> Iterator[Material]:
        """Go through every version of every work, drafts among them."""
        for _, work in sorted(self.works.items()):
            yield from (work.versions[lang] for lang in Lang if lang in work.versions)


def gather(
    drafts: Iterable[Draft],
    refused: Mapping[str, tuple[str, ...]],
    vocabularies: Vocabularies,
    as_of: datetime.date,
    *,
    pages: Mapping[str, HandWritten] | None = None,
    pictures: Mapping[str, Picture] | None = None,
    types: tuple[ContentType, ...] = (),
    listed: frozenset[str] = frozenset(),
    paths: frozenset[str] = frozenset(),
    asked: frozenset[str] | None = None,
    addresses: AddressBook | None = None,
) -> Catalogue:
    """Make the catalogue of drafts; the order in which they come does not matter.

    `refused` holds the codes of the errors found in a draft, by path: such a draft is left out, and with a source
    text its translation.
    """
    ordered = sorted(drafts, key=lambda draft: (draft.slug or "", draft.path))
    left_out: list[LeftOut] = []
    clashes: list[Clash] = []
    versions: dict[str, dict[Lang, Draft]] = {}
    for draft in ordered:
        codes = refused.get(draft.path, ())
        if draft.slug is None or draft.lang is None or draft.type is None:
            left_out.append(LeftOut(draft, codes))
            continue
        group = versions.setdefault(draft.slug, {})
        first = next(iter(group.values()), None)
        if draft.lang in group or (first is not None and not _same_work(first, draft)):
            clashes.append(Clash(group.get(draft.lang) or next(iter(group.values())), draft))
            left_out.append(LeftOut(draft, codes))
        else:
            group[draft.lang] = draft
    works: dict[str, Work] = {}
    for slug, group in versions.items():
        work, rest = work_of(slug, group, refused)
        left_out.extend(LeftOut(draft, refused.get(draft.path, ())) for draft in rest)
        if work:
            works[slug] = work
    return Catalogue(
        works,
        pages or {},
        pictures or {},
        vocabularies,
        as_of,
        tuple(sorted(left_out, key=lambda out: out.draft.path)),
        tuple(clashes),
        tuple(sorted(types, key=lambda content_type: content_type.order)),
        tuple(ordered),
        listed,
        paths,
        asked is not None,
        asked,
        addresses or AddressBook(),
    )


def _same_work(one: Draft, other: Draft) -> bool:
    return one.type is other.type and one.path.rsplit("/", 1)[0] == other.path.rsplit("/", 1)[0]


def work_of(
    slug: str, group: Mapping[Lang, Draft], refused: Mapping[str, tuple[str, ...]]
) -> tuple[Work | None, list[Draft]]:
    """Return the work that drafts of one code make, and the drafts that it cannot use; `refused` is as in `gather`."""
    sources = [draft for draft in group.values() if not draft.translation]
    usable = [draft for draft in sources if draft.path not in refused]
    source = next((material for material in map(accept, usable) if material), None)
    if source is None:
        return None, list(group.values())
    versions = {source.lang: source}
    rest = []
    for draft in group.values():
        if draft is source.draft:
            continue
        material = accept(draft, source) if draft.translation and draft.path not in refused else None
        if material:
            versions[material.lang] = material
        else:
            rest.append(draft)
    return Work(source.type, slug, versions), rest
