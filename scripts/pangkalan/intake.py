"""Taking files in: each is read as a draft and looked at on its own, so that many can be taken in side by side."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, NamedTuple, cast

from msgspec import Struct
from msgspec.structs import replace

from pangkalan.checking.engine import hits_on_draft
from pangkalan.checking.rule import Hit, Rule
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import Memory
from pangkalan.keeping.packing import packed, unpacked
from pangkalan.language import Lang
from pangkalan.reading.base import Listed, content_of, load
from pangkalan.reading.excess import densest
from pangkalan.reading.source import Damage, Place, Source, read
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import FILE_NAME, Draft, read_draft, read_page
from pangkalan.schema.resting import DraftText, known_of, resting, text_of
from pangkalan.schema.vocabulary import Vocabularies

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


class Looked(NamedTuple):
    """A draft and what the rules found in it, by code: light enough to be handed from process to process."""

    draft: Draft
    type: str
    hits: tuple[tuple[str, Hit], ...]


class Learnt(NamedTuple):
    """What a process learnt of a file, for another one that needs its text seldom: `text` is packed."""

    known: dict[str, Any]
    type: str
    hits: tuple[tuple[str, Hit], ...]
    text: bytes


def _packed(looked: Looked) -> Learnt:
    return Learnt(known_of(looked.draft), looked.type, looked.hits, packed(text_of(looked.draft)))


_AT_ONCE = 500
"""Files whose texts are on their way from process to process before they come to rest."""


class Intake(Struct, dict=True):
    """Reads files of a base.

    `files` are those that people submitted, `asked` the paths to look at (None: all). `version` is the mark of the code.
    `seen` are files that were looked at just before, by path.
    """

    types: Mapping[str, ContentType]
    rules: Sequence[Rule]
    vocabularies: Vocabularies
    files: Sequence[Listed]
    asked: frozenset[str] | None = None
    version: bytes = b""
    seen: Mapping[str, Looked] = {}
    by_slug: dict[str, list[Listed]] = {}
    known: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.known = frozenset(listed.path for listed in self.files)
        for listed in self.files:
            if name := FILE_NAME.fullmatch(listed.name):
                self.by_slug.setdefault(name["slug"], []).append(listed)

    def take(self, files: Sequence[Listed], memory: Memory) -> list[Looked]:
        """Read files and look at them, or remember them; the drafts come back with their types."""
        if not memory.kept:
            unseen = [listed for listed in files if listed.path not in self.seen]
            looked = memory.spread(self._look, unseen, seconds=SECONDS, instead=self._given_up)
            found = dict(self.seen)
            for listed, each in zip(unseen, looked, strict=True):
                found[listed.path] = each._replace(draft=replace(each.draft, type=self.types.get(each.type)))
            return [found[listed.path] for listed in files]
        found = self._remembered(files, memory)
        missing = [listed for listed in files if listed.path not in found]
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            learnt = memory.spread(self._learnt, some, seconds=SECONDS, instead=self._learnt_of_given_up)
            for listed, each in zip(some, learnt, strict=True):
                found[listed.path] = self._resting(listed, each, memory)
        return [found[listed.path] for listed in files]

    def _resting(self, listed: Listed, learnt: Learnt, memory: Memory) -> Looked:
        """Return what was learnt of a file; its text is kept, not held."""
        key = learnt.known["mark"]
        fetch: Callable[[], DraftText] = partial(unpacked, learnt.text)
        if key:
            memory.keep(key, (learnt.known, learnt.type, learnt.hits, self._words))
            memory.keep(mark("text", key), learnt.text)
            fetch = partial(self._fetched, listed, memory, mark("text", key))
        return Looked(resting(learnt.known, self.types.get(learnt.type), fetch), learnt.type, learnt.hits)

    def _remembered(self, files: Sequence[Listed], memory: Memory) -> dict[str, Looked]:
        """Return the files that were looked at before as they are now; their texts are fetched when they are needed."""
        contents = ((listed, content_of(listed)) for listed in files)
        # What is no plain file has no bytes to be known by.
        keys = {listed: self._mark(listed, mark(content)) for listed, content in contents if content is not None}
        known = memory.find(list(keys.values()))
        found: dict[str, Looked] = {}
        for listed, key in keys.items():
            head, kind, hits, words = known.get(key, ({}, "", (), b""))
            # What a flaw says may hang on any word of a vocabulary; a sound file only on there being its words.
            if head and (words == self._words or not head["flaws"]):
                fetch = partial(self._fetched, listed, memory, mark("text", key))
                found[listed.path] = Looked(resting(head, self.types.get(kind), fetch), kind, hits)
        return found

    def _fetched(self, listed: Listed, memory: Memory, key: bytes) -> DraftText:
        text = memory.find([key]).get(key) or self._learnt(listed).text
        return cast("DraftText", unpacked(text))

    def _mark(self, listed: Listed, content: bytes) -> bytes:
        """Return the mark of all that a draft and the hits in it are made from."""
        return mark(
            self._ground, listed.path, content, self._has_source(listed), self.is_asked(listed.path), listed.whole
        )

    @cached_property
    def _ground(self) -> bytes:
        return mark(self.version, *self.types, *self.vocabularies.slugs())

    @cached_property
    def _words(self) -> bytes:
        return mark(*(vocabulary.source.text if vocabulary.source else None for vocabulary in self.vocabularies.all()))

    def _look(self, listed: Listed) -> Looked:
        content = content_of(listed)
        draft = self.draft_of(listed, load(listed) if content is None else read(listed.path, content))
        if content is not None and self.version:
            draft = replace(draft, mark=self._mark(listed, mark(content)))
        if len(draft.body.lead) + len(draft.body.rest) > _ORDINARY:
            _try_to_render(draft)
        return self._looked(listed, draft)

    def _learnt(self, listed: Listed) -> Learnt:
        return _packed(self._look(listed))

    def _learnt_of_given_up(self, listed: Listed) -> Learnt:
        return _packed(self._given_up(listed))

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
        gists = {rule.code: rule.gist(draft) for rule in self.rules if rule.gist and inspected}
        light = replace(draft, type=None, body=replace(draft.body, blocks=()), gists=gists)
        return Looked(light, draft.type.slug if draft.type else "", hits)

    def is_asked(self, path: str) -> bool:
        """Whether a file is one of those to look at."""
        return self.asked is None or path in self.asked

    def draft_of(self, listed: Listed, source: Source) -> Draft:
        """Take the text of a listed file apart, as it is or as it would become."""
        if listed.path.startswith("docs/"):
            return read_page(source, whole=listed.whole)
        return read_draft(
            source,
            self.types,
            self.vocabularies,
            has_source=self._has_source(listed),
            outside=listed.path not in self.known,
            whole=listed.whole,
        )

    def _has_source(self, listed: Listed) -> bool:
        """Whether the same material is there in Indonesian, the file itself included."""
        name = FILE_NAME.fullmatch(listed.file.name)
        original = f"{name['slug']}.id.md" if name else ""
        twins = self.by_slug.get(name["slug"], []) if name else []
        return any(twin.file.name == original for twin in twins) or (
            bool(original) and listed.file.with_name(original).exists()
        )

    def neighbours(self, drafts: Collection[Draft], around: Collection[str] = ()) -> list[Listed]:
        """Return the other files of some materials, and of the materials that they name what speaks their language.

        Of what is only named the text is not wanted, unless a place in it is named; but all of what stands `around`.
        """
        taken = {draft.path for draft in drafts}
        slugs = {draft.slug for draft in drafts}
        with_text = wanted_whole(drafts)
        langs = {draft.lang for draft in drafts if draft.lang} | {Lang.ID}
        needed = tuple(f".{lang}.md" for lang in langs)
        names = {path.rsplit("/", 1)[-1] for path in taken - self.known}
        return [
            replace(listed, whole=slug in with_text or listed.path in around)
            for slug in sorted(named_in(drafts))
            for listed in self.by_slug.get(slug, ())
            # A file from outside the base stands in for the one of the same name inside.
            if listed.path not in taken
            and listed.file.name not in names
            and (
                slug in slugs
                or len(self.by_slug[slug]) == 1
                or listed.file.name.endswith(needed)
                or listed.path in around
            )
        ]


_REFERRING = ("related", "services", "alternatives", "replaced_by", "replaces", "revokes", "revoked_by")


def named_in(drafts: Collection[Draft]) -> set[str]:
    """Return the codes of the materials that drafts are, link to or name in their metadata."""
    named = {draft.slug for draft in drafts if draft.slug}
    for draft in drafts:
        for reference in draft.body.references:
            named |= _codes(reference.target)
        for attribute in _REFERRING:
            named |= set(draft.values.get(attribute, ()))
    return named


def wanted_whole(drafts: Collection[Draft]) -> set[str]:
    """Return the codes of the materials whose text is needed: those that drafts are, and those that they link into."""
    wanted = {draft.slug for draft in drafts if draft.slug}
    targets = (reference.target for draft in drafts for reference in draft.body.references)
    return wanted.union(*(_codes(target) for target in targets if "#" in target))


def _codes(target: str) -> set[str]:
    """Return what a link may name; a hand-written page may be named by its path."""
    path = target.partition("#")[0].strip("/")
    return {path, path.rsplit("/", 1)[-1].split(".")[0]}


def page_name(path: str) -> str:
    """Return the name of a hand-written page: its path under `docs/` without language and ending."""
    return path.removeprefix("docs/").rsplit(".", 2)[0]
