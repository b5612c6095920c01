"""Drafts, which can always be had from a file, and materials, which only a sound draft becomes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from pangkalan.language import Lang
from pangkalan.reading.body import Body, Reference, read_body
from pangkalan.reading.front_matter import Entry, FrontMatter, Scalar, read_front_matter
from pangkalan.reading.source import Place, Source
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.field import Field, Flaw, FlawKind, fields
from pangkalan.schema.kinds import missing_key, read_record, read_value, unknown_key
from pangkalan.schema.meta import Meta, PageMeta, TranslationMeta
from pangkalan.schema.vocabulary import Vocabularies

FILE_NAME = re.compile(r"(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?P<lang>id|en)\.md")


DERIVED_MARK = "# Diturunkan dari"
"""How the first comment of a derived file begins."""


class Draft(Struct, frozen=True, dict=True):
    """A submitted file, taken apart as far as it can be read.

    `type`, `slug` and `lang` are None where the path does not tell them. `values` holds what could be read, by
    attribute name; `flaws` what could not. `translation` says whether the file holds a translation or a source text.
    `mark` is that of all that it was made from, where anybody needs to tell whether it is still the same. `gists` holds
    what rules that compare texts need of it, by their codes.
    """

    source: Source
    type: ContentType | None
    slug: str | None
    lang: Lang | None
    front: FrontMatter
    body: Body
    values: Mapping[str, Any] = {}
    flaws: tuple[Flaw, ...] = ()
    translation: bool = False
    hand_written: bool = False
    mark: bytes = b""
    gists: Mapping[str, Any] = {}

    @cached_property
    def derived(self) -> bool:
        """Whether a page is written by a command, as its first lines say; what people submit never is."""
        return self.hand_written and any(line.startswith(DERIVED_MARK) for line in self.source.lines[:2])

    @cached_property
    def path(self) -> str:
        """The name under which the author knows the file."""
        return self.source.path

    @cached_property
    def sound(self) -> bool:
        """Whether its text can be read."""
        return self.source.readable and self.body.problem is None

    @cached_property
    def anchors(self) -> frozenset[str]:
        """What links into the text may name."""
        return frozenset(heading.anchor for heading in self.body.headings)

    @cached_property
    def pictures(self) -> tuple[Reference, ...]:
        """The pictures that the text shows."""
        return tuple(reference for reference in self.body.references if reference.picture)

    @property
    def place(self) -> Place:
        """The beginning of the file."""
        return Place(self.path)

    def place_of(self, key: str) -> Place:
        """Return where a key stands, or the beginning of the file."""
        entry = self.front.get(key)
        return entry.place if entry else self.place

    @cached_property
    def draft_only(self) -> bool:
        """Whether the author keeps it back."""
        return bool(self.values.get("status") == "draf")


class Material(Struct, frozen=True):
    """A sound text in one language with its metadata; in a translation `meta` holds the source's shared fields."""

    type: ContentType
    slug: str
    lang: Lang
    meta: Meta
    translation: TranslationMeta | None
    draft: Draft

    @property
    def path(self) -> str:
        """The name under which the author knows the file."""
        return self.draft.path

    @property
    def body(self) -> Body:
        """The text."""
        return self.draft.body


def read_draft(
    source: Source,
    types: Mapping[str, ContentType],
    vocabularies: Vocabularies,
    *,
    has_source: bool = False,
    outside: bool = False,
    whole: bool = True,
) -> Draft:
    """Take a submitted file apart; any file gives a draft.

    `has_source` says that the same material exists in Indonesian, so that an English file is its translation. The
    folder tells the type; of a file from `outside` the base its fields do. Without `whole` the text is left unread.
    """
    content_type = type_at(source.path, types)
    name = FILE_NAME.fullmatch(source.path.rpartition("/")[2])
    slug = name["slug"] if name else None
    lang = Lang(name["lang"]) if name else None
    front = read_front_matter(source)
    if content_type is None and outside:
        content_type = _likely_type(front, types)
    draft = Draft(source, content_type, slug, lang, front, _body(source, front, whole=whole))
    if content_type is None:
        return draft
    translation = front.get("penerjemah") is not None or (lang is Lang.EN and has_source)
    values, flaws = _read_fields(draft.place, front, content_type, vocabularies, translation=translation)
    return replace(draft, values=values, flaws=tuple(flaws), translation=translation)


def type_at(path: str, types: Mapping[str, ContentType]) -> ContentType | None:
    """Return the type that the folders of a path tell."""
    return next((types[part] for part in path.split("/")[:-1] if part in types), None)


def code_at(path: str) -> str | None:
    """Return the code that the name of a file tells."""
    name = FILE_NAME.fullmatch(path.rpartition("/")[2])
    return name["slug"] if name else None


def _body(source: Source, front: FrontMatter, *, whole: bool) -> Body:
    return read_body(source, front.body_line) if whole else Body(source.path)


def _likely_type(front: FrontMatter, types: Mapping[str, ContentType]) -> ContentType | None:
    """Return the type whose own fields a file has most of; the first in order for a file that shows none."""
    named = front.get("jenis")
    if named and isinstance(named.value, Scalar) and named.value.text in types:
        return types[named.value.text]
    keys = {entry.key for entry in front.entries}

    def unlikeliness(content_type: ContentType) -> tuple[int, int]:
        return -len(
            keys & {field_.key for field_ in fields(content_type.meta).values() if field_.required}
        ), content_type.order

    return min(types.values(), key=unlikeliness, default=None)


def read_page(source: Source, *, whole: bool = True) -> Draft:
    """Take a hand-written page under `docs/` apart; any file gives a draft."""
    folder, _, file_name = source.path.removeprefix("docs/").rpartition("/")
    name = FILE_NAME.fullmatch(file_name)
    front = read_front_matter(source)
    start = Entry("", Scalar("", Place(source.path)), Place(source.path))
    values, flaws = read_record(PageMeta, front.entries, front.entries[0] if front.entries else start, Vocabularies({}))
    slug, lang = (f"{folder}/{name['slug']}".lstrip("/"), Lang(name["lang"])) if name else (None, None)
    return Draft(
        source,
        None,
        slug,
        lang,
        front,
        _body(source, front, whole=whole),
        values,
        tuple(flaws),
        hand_written=True,
    )


LIST = "index"
"""The code that no material can have: it is the name of the list of a type."""


def accept(draft: Draft, source: Material | None = None) -> Material | None:
    """Make a material of a draft, or None of one with flaws in its metadata.

    A translation needs its `source` and takes the shared fields from it.
    """
    if draft.type is None or draft.slug in (None, LIST) or draft.lang is None or not draft.sound:
        return None
    values = dict(draft.values)
    if not draft.translation:
        if any(field.required and name not in values for name, field in fields(draft.type.meta).items()):
            return None
        return Material(draft.type, draft.slug, draft.lang, draft.type.meta(**values), None, draft)
    if source is None or source.type is not draft.type:
        return None
    own = {name: values.pop(name) for name in fields(TranslationMeta) if name in values}
    localised = {name: value for name, value in values.items() if fields(draft.type.meta)[name].localised}
    if "translators" not in own or "title" not in localised or "summary" not in localised:
        return None
    return Material(
        draft.type,
        draft.slug,
        draft.lang,
        replace(source.meta, **localised),
        TranslationMeta(**own),
        draft,
    )


def _read_fields(
    start: Place,
    front: FrontMatter,
    content_type: ContentType,
    vocabularies: Vocabularies,
    *,
    translation: bool,
) -> tuple[dict[str, Any], list[Flaw]]:
    shared = fields(content_type.meta)
    expected = {field.key: (name, field) for name, field in shared.items() if field.localised or not translation}
    if translation:
        expected |= {field.key: (name, field) for name, field in fields(TranslationMeta).items()}
    by_shared_key = {field.key for field in shared.values()}
    values: dict[str, Any] = {}
    flaws: list[Flaw] = []
    seen: set[str] = set()
    for entry in front.entries:
        if entry.key in seen:
            flaws.append(Flaw(FlawKind.DUPLICATE_KEY, entry.place, entry.key, {"key": entry.key}))
        elif entry.key in expected:
            name, field_ = expected[entry.key]
            judgement = read_value(field_, entry.key, entry.value, vocabularies)
            flaws.extend(judgement.flaws)
            if judgement.value is not None:
                values[name] = judgement.value
        elif translation and entry.key in by_shared_key:
            flaws.append(Flaw(FlawKind.REPEATED_IN_TRANSLATION, entry.place, entry.key, {"key": entry.key}))
        else:
            flaws.append(unknown_key(entry.key, entry, tuple(field_ for _, field_ in expected.values())))
        seen.add(entry.key)
    whole = front.entries[0] if front.entries else Entry("", Scalar("", start), start)
    meant = {flaw.instead for flaw in flaws if flaw.kind is FlawKind.UNKNOWN_KEY}
    for _, field_ in expected.values():
        # A key that was only misspelt is one mistake, not two.
        if _is_required(field_, translation=translation) and field_.key not in seen and field_.key not in meant:
            flaws.append(missing_key("", field_, whole))
    return values, flaws


def _is_required(field_: Field, *, translation: bool) -> bool:
    """A translation repeats a required field only where its words differ by language."""
    return field_.required and (not translation or field_.localised or field_.key == "penerjemah")
