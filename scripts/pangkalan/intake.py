"""Taking files in: each is read as a draft and looked at on its own, so that many can be taken in side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pangkalan.checking.engine import hits_on_draft
from pangkalan.checking.rule import Hit, Rule
from pangkalan.language import Lang
from pangkalan.reading.base import Listed, load
from pangkalan.reading.source import Source
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import FILE_NAME, Draft, read_draft, read_page
from pangkalan.schema.vocabulary import Vocabularies

Spread = Callable[..., list[Any]]
"""Does a piece of work on each item, given how many are worth a process, and returns the results in their order."""


def one_by_one(work: Callable[[Any], Any], items: Sequence[Any], worth: int = 1) -> list[Any]:  # noqa: ARG001
    """Do the work here, item after item."""
    return [work(item) for item in items]


@dataclass(frozen=True)
class Looked:
    """A draft and what the rules found in it, by code: light enough to be handed from process to process."""

    draft: Draft
    type: str
    hits: tuple[tuple[str, Hit], ...]


@dataclass
class Intake:
    """Reads files of a base. `files` are those that people submitted, `asked` the paths to look at (None: all)."""

    types: Mapping[str, ContentType]
    rules: Sequence[Rule]
    vocabularies: Vocabularies
    files: Sequence[Listed]
    asked: frozenset[str] | None = None
    by_slug: dict[str, list[Listed]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.known = frozenset(listed.path for listed in self.files)
        for listed in self.files:
            if name := FILE_NAME.fullmatch(listed.file.name):
                self.by_slug.setdefault(name["slug"], []).append(listed)

    def take(self, files: Sequence[Listed], spread: Spread) -> list[Looked]:
        """Read files and look at them; the drafts come back with their types."""
        return [
            replace(looked, draft=replace(looked.draft, type=self.types.get(looked.type)))
            for looked in spread(self._look, files)
        ]

    def _look(self, listed: Listed) -> Looked:
        draft = self.draft_of(listed, load(listed))
        inspected = not draft.derived and self.is_asked(listed.path)
        hits = tuple(hits_on_draft(self.rules, draft)) if inspected else ()
        # Tokens are heavy and nobody needs them any more; the type is known to the receiver by its name.
        light = replace(draft, type=None, body=replace(draft.body, tokens=()))
        return Looked(light, draft.type.slug if draft.type else "", hits)

    def is_asked(self, path: str) -> bool:
        """Whether a file is one of those to look at."""
        return self.asked is None or path in self.asked

    def draft_of(self, listed: Listed, source: Source) -> Draft:
        """Take the text of a listed file apart, as it is or as it would become."""
        if listed.path.startswith("docs/"):
            return read_page(source)
        name = FILE_NAME.fullmatch(listed.file.name)
        original = f"{name['slug']}.id.md" if name else ""
        twins = self.by_slug.get(name["slug"], []) if name else []
        has_source = any(twin.file.name == original for twin in twins) or (
            bool(original) and listed.file.with_name(original).exists()
        )
        outside = listed.path not in self.known
        return read_draft(source, self.types, self.vocabularies, has_source=has_source, outside=outside)

    def neighbours(self, drafts: Iterable[Draft]) -> list[Listed]:
        """Return the other files of some materials, and of the materials that they name what speaks their language."""
        taken = {draft.path for draft in drafts}
        slugs = {draft.slug for draft in drafts}
        langs = {draft.lang for draft in drafts if draft.lang} | {Lang.ID}
        needed = tuple(f".{lang}.md" for lang in langs)
        names = {path.rsplit("/", 1)[-1] for path in taken - self.known}
        return [
            listed
            for slug in sorted(named_in(drafts))
            for listed in self.by_slug.get(slug, ())
            # A file from outside the base stands in for the one of the same name inside.
            if listed.path not in taken
            and listed.file.name not in names
            and (slug in slugs or len(self.by_slug[slug]) == 1 or listed.file.name.endswith(needed))
        ]


_REFERRING = ("related", "services", "alternatives", "replaced_by", "replaces", "revokes", "revoked_by")


def named_in(drafts: Iterable[Draft]) -> set[str]:
    """Return the codes of the materials that drafts are, link to or name in their metadata."""
    named: set[str] = set()
    for draft in drafts:
        if draft.slug:
            named.add(draft.slug)
        for reference in draft.body.references:
            path = reference.target.partition("#")[0].strip("/")
            # A hand-written page may be named by its path.
            named |= {path, path.rsplit("/", 1)[-1].split(".")[0]}
        for attribute in _REFERRING:
            named |= set(draft.values.get(attribute, ()))
    return named


def page_name(path: str) -> str:
    """Return the name of a hand-written page: its path under `docs/` without language and ending."""
    return path.removeprefix("docs/").rsplit(".", 2)[0]
