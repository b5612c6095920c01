"""What a rule says about the first of its bad examples, for the page that explains it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from pangkalan.catalogue.addresses import ENDED, PUBLISHED, read_addresses
from pangkalan.catalogue.catalogue import Catalogue, Picture, gather
from pangkalan.checking.built import EXAMPLE_DAY, site_of
from pangkalan.checking.rule import Example, Finding, Hit, Rule, Subject, finding
from pangkalan.reading.base import PICTURES
from pangkalan.reading.picture import read_picture
from pangkalan.reading.source import Source, read
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import Draft, accept, read_draft
from pangkalan.schema.vocabulary import Vocabularies, read_vocabulary

_FOLDER = "contributions/"


class Around(Struct, frozen=True):
    """What an example is read with."""

    types: tuple[ContentType, ...]
    vocabularies: Vocabularies


def told(rule: Rule, around: Around) -> Finding | None:
    """Return what a rule finds in its first bad example; None for one that needs a whole base around it."""
    hit = next(iter(_hits(rule, rule.bad[0], around)), None)
    return finding(rule, hit) if hit else None


def _hits(rule: Rule, example: Example, around: Around) -> Iterable[Hit]:
    if rule.subject is Subject.SITE:
        if not isinstance(example.text, str):
            return ()
        site = site_of(example.path, example.text)
        return rule.check(replace(site, expected=site.expected | set(example.others)))
    files = {path: _bytes(text) for path, text in {**example.others, example.path: example.content}.items()}
    path = _FOLDER + example.path
    if rule.subject in (Subject.AMONG, Subject.CATALOGUE):
        return [hit for hit in rule.check(_catalogue(files, around)) if hit.place.path == path]
    draft = _draft(example.path, files, around)
    if rule.subject is Subject.DRAFT:
        return rule.check(draft)
    material = accept(draft) if rule.subject is Subject.MATERIAL else None
    return rule.check(material) if material else ()


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")


def _draft(path: str, files: Mapping[str, bytes], around: Around) -> Draft:
    types = {content_type.slug: content_type for content_type in around.types}
    has_source = path.endswith(".en.md") and path.replace(".en.md", ".id.md") in files
    return read_draft(read(_FOLDER + path, files[path]), types, around.vocabularies, has_source=has_source)


def _catalogue(files: Mapping[str, bytes], around: Around) -> Catalogue:
    texts = [path for path in files if not path.startswith("_") and not path.endswith(PICTURES)]
    pictures = {
        _FOLDER + path: Picture(_FOLDER + path, len(content), read_picture(content), Path(path))
        for path, content in files.items()
        if path.endswith(PICTURES)
    }
    drafts = [_draft(path, files, around) for path in texts]
    return gather(
        drafts,
        {},
        _vocabularies(files, around),
        EXAMPLE_DAY,
        pictures=pictures,
        types=around.types,
        listed=frozenset(draft.slug for draft in drafts if draft.slug),
        paths=frozenset(_FOLDER + path for path in files if not path.startswith("_")),
        addresses=read_addresses(_source(files, PUBLISHED), _source(files, ENDED)),
    )


def _vocabularies(files: Mapping[str, bytes], around: Around) -> Vocabularies:
    """Return the vocabularies with those that the example brings along."""
    brought = {
        Path(path).stem: read_vocabulary(Path(path).stem, read(path, content))
        for path, content in files.items()
        if path.startswith("_vocabulary/")
    }
    return Vocabularies({**around.vocabularies.by_name, **brought})


def _source(files: Mapping[str, bytes], path: str) -> Source | None:
    content = files.get(path.removeprefix(_FOLDER))
    return None if content is None else Source(path, content.decode(), len(content))
