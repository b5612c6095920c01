"""Taking files in: each is read as a draft and looked at on its own, so that many can be taken in side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pangkalan.checking.engine import hits_on_draft
from pangkalan.checking.rule import Hit, Rule
from pangkalan.language import Lang
from pangkalan.reading.base import Listed, load
from pangkalan.reading.excess import densest
from pangkalan.reading.source import Damage, Place, Source
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import FILE_NAME, Draft, read_draft, read_page
from pangkalan.schema.vocabulary import Vocabularies

Spread = Callable[..., list[Any]]
"""Does a piece of work on each item and returns the results in their order.

It may be told how many items are `worth` a process, and how many `seconds` an item may take; what does not end in time has
the result of `instead`.
"""


def one_by_one(work: Callable[[Any], Any], items: Sequence[Any], **_limits: Any) -> list[Any]:
    """Do the work here, item after item and without limits."""
    return [work(item) for item in items]


SECONDS = 5
"""Seconds that a file may take to be read and looked at: a thousand times as long as the usual one."""


_ORDINARY = 12_000
"""Characters up to which a text is like all others: it renders in a fraction of a millisecond, whatever it holds."""


def _try_to_render(draft: Draft) -> None:
    """Render an extraordinary text while its time is limited: in the middle of a build it would take all pages along."""
    # A check of one ordinary file must not wait for the renderer.
    from pangkalan.publishing.clean import close_links  # noqa: PLC0415
    from pangkalan.publishing.rendering import render  # noqa: PLC0415

    render(close_links(f"{draft.body.lead}\n{draft.body.rest}", lambda target, _picture: target))


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
            for looked in spread(self._look, files, seconds=SECONDS, instead=self._given_up)
        ]

    def _look(self, listed: Listed) -> Looked:
        draft = self.draft_of(listed, load(listed))
        if len(draft.body.lead) + len(draft.body.rest) > _ORDINARY:
            _try_to_render(draft)
        return self._looked(listed, draft)

    def _given_up(self, listed: Listed) -> Looked:
        """Stand in for the look at a file that took too long: nothing of its text goes any further."""
        source = load(listed)
        place = Place(listed.path, densest(source.lines))
        return self._looked(
            listed,
            self.draft_of(listed, Source(listed.path, "", source.size, ((Damage.TAKES_TOO_LONG, place),))),
        )

    def _looked(self, listed: Listed, draft: Draft) -> Looked:
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
            named.add(reference.target.partition("#")[0].rstrip("/").rsplit("/", 1)[-1].split(".")[0])
        for attribute in _REFERRING:
            named |= set(draft.values.get(attribute, ()))
    return named


def page_name(path: str) -> str:
    """Return the name of a hand-written page: its path under `docs/` without language and ending."""
    return path.removeprefix("docs/").rsplit(".", 2)[0]
