"""The whole way in order: files -> drafts -> findings -> catalogue -> staged pages. Read this first."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pangkalan import content_types, rules
from pangkalan.catalogue.catalogue import Catalogue, HandWritten, Picture, gather
from pangkalan.checking.engine import (
    errors_by_path,
    in_order,
    inspect_catalogue,
    inspect_draft,
    inspect_material,
)
from pangkalan.checking.rule import Finding, Rule
from pangkalan.discovery import every
from pangkalan.language import Lang
from pangkalan.publishing.artifact import Artifact, Written, write
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base, Listed, load, load_picture
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import FILE_NAME, Draft, read_draft, read_page
from pangkalan.schema.vocabulary import Vocabularies, read_vocabulary


@dataclass(frozen=True)
class Checked:
    """The outcome of checking a base: all that can be published, and every finding."""

    catalogue: Catalogue
    findings: tuple[Finding, ...]
    files: int


@cache
def all_types() -> dict[str, ContentType]:
    """Return the content types by slug."""
    return {content_type.slug: content_type for content_type in every(content_types, "TYPE")}


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return the rules in the order of their codes."""
    return tuple(sorted(every(rules, "RULE"), key=lambda rule: rule.code))


def read_vocabularies(base: Base) -> Vocabularies:
    """Read the vocabularies of a base."""
    return Vocabularies(
        {listed.file.stem: read_vocabulary(listed.file.stem, load(listed)) for listed in base.vocabularies()}
    )


def check(base: Base, as_of: datetime.date, only: Sequence[Listed] | None = None) -> Checked:
    """Check a base as of a day, or `only` some files of it or beside it, together with what these refer to."""
    vocabularies = read_vocabularies(base)
    in_base = base.contributions()
    reader = _Reader(in_base, vocabularies)
    if only is None:
        drafts = [reader.read(listed) for listed in in_base if not listed.is_picture]
    else:
        drafts = reader.with_neighbours(
            [listed for listed in only if not listed.is_picture and not listed.path.startswith("docs/")]
        )
    pages = [read_page(load(listed)) for listed in reader.pages(base.hand_written(), only)]
    pictures = {
        listed.path: Picture(listed.path, *load_picture(listed), listed.file) for listed in in_base if listed.is_picture
    }
    asked = {listed.path for listed in only} if only is not None else None
    inspected = [draft for draft in (*drafts, *pages) if not draft.derived and (asked is None or draft.path in asked)]
    findings = [found for draft in inspected for found in inspect_draft(all_rules(), draft)]

    def catalogue() -> Catalogue:
        return gather(
            drafts,
            errors_by_path(findings),
            vocabularies,
            as_of,
            pages=_by_name(pages),
            pictures=pictures,
            types=tuple(all_types().values()),
            listed=frozenset(reader.by_slug) | {page_name(listed.path) for listed in base.hand_written()},
            partial=only is not None,
        )

    first = catalogue()
    materials = [material for material in first.materials() if asked is None or material.path in asked]
    of_materials = [found for material in materials for found in inspect_material(all_rules(), material)]
    findings.extend(of_materials)
    # A material can turn out unfit only after its draft was accepted; then the catalogue is gathered without it.
    whole = catalogue() if errors_by_path(of_materials) else first
    findings.extend(inspect_catalogue(all_rules(), whole))
    if asked is not None:
        findings = [found for found in findings if found.place.path in asked]
    return Checked(whole, tuple(in_order(findings)), len(drafts) if asked is None else len(asked))


class _Reader:
    """Reads drafts, and finds the files of a material by its code without opening any."""

    def __init__(self, in_base: Sequence[Listed], vocabularies: Vocabularies) -> None:
        self.vocabularies = vocabularies
        self.named: set[str] = set()
        self.in_base = {listed.path for listed in in_base}
        self.by_slug: dict[str, list[Listed]] = {}
        for listed in in_base:
            if name := FILE_NAME.fullmatch(listed.file.name):
                self.by_slug.setdefault(name["slug"], []).append(listed)

    def read(self, listed: Listed) -> Draft:
        """Read one file as a draft."""
        name = FILE_NAME.fullmatch(listed.file.name)
        twins = self.by_slug.get(name["slug"], []) if name else []
        has_source = any(twin.file.name.endswith(".id.md") for twin in twins) or (
            name is not None and listed.file.with_name(f"{name['slug']}.id.md").exists()
        )
        outside = listed.path not in self.in_base
        return read_draft(load(listed), all_types(), self.vocabularies, has_source=has_source, outside=outside)

    def pages(self, hand_written: Sequence[Listed], only: Sequence[Listed] | None) -> list[Listed]:
        """Return the hand-written pages to read: all, or those asked about and those that the drafts read so far name."""
        if only is None:
            return list(hand_written)
        asked = {listed.path for listed in only}
        return [listed for listed in hand_written if listed.path in asked or page_name(listed.path) in self.named]

    def with_neighbours(self, asked: Sequence[Listed]) -> list[Draft]:
        """Read some files, their other languages, and the materials that they name."""
        drafts = {listed.path: self.read(listed) for listed in asked}
        named = {draft.slug for draft in drafts.values() if draft.slug}
        for draft in drafts.values():
            named |= {
                reference.target.partition("#")[0].rstrip("/").rsplit("/", 1)[-1].split(".")[0]
                for reference in draft.body.references
            }
            for attribute in (
                "related",
                "services",
                "alternatives",
                "replaced_by",
                "replaces",
                "revokes",
                "revoked_by",
            ):
                named |= set(draft.values.get(attribute, ()))
        self.named = named
        for slug in sorted(named):
            for listed in self.by_slug.get(slug, ()):
                # A file outside the base stands in for the one of the same name inside.
                if listed.path not in drafts and not any(listed.file.name == other.file.name for other in asked):
                    drafts[listed.path] = self.read(listed)
        return list(drafts.values())


def page_name(path: str) -> str:
    """Return the name of a hand-written page: its path under `docs/` without language and ending."""
    return path.removeprefix("docs/").rsplit(".", 2)[0]


def _by_name(pages: Sequence[Draft]) -> dict[str, HandWritten]:
    names: dict[str, dict[Lang, Draft]] = {}
    for page in pages:
        if page.slug and page.lang and page.source.readable:
            names.setdefault(page.slug, {})[page.lang] = page
    return {name: HandWritten(name, versions) for name, versions in sorted(names.items())}


STAGE = ".stage"
"""The folder of a base that holds the stage."""
INTERFACE = "interface.json"
"""The file of a stage that holds what is the same on all pages; a folder with it is a stage."""


def staged(catalogue: Catalogue, site: Site) -> list[Artifact]:
    """Return the whole stage: every page as Markdown, every output beside them, and the words around the pages."""
    # A check of one file must answer in a blink, so what only a build needs is imported by the build.
    from pangkalan import outputs  # noqa: PLC0415
    from pangkalan.publishing.interface import interface  # noqa: PLC0415
    from pangkalan.publishing.pages import all_pages  # noqa: PLC0415

    pages = all_pages(catalogue, site)
    artifacts = [page.artifact() for page in pages]
    for render in every(outputs, "render"):
        artifacts.extend(render(pages, catalogue, site))
    words = json.dumps(interface(catalogue), ensure_ascii=False, indent=1)
    return [*artifacts, Artifact(INTERFACE, words.encode())]


def write_stage(folder: Path, catalogue: Catalogue, site: Site) -> Written:
    """Make a folder the stage of a catalogue; only changed bytes are written."""
    return write(staged(catalogue, site), folder)


def is_stage(folder: Path) -> bool:
    """Whether a folder holds a stage."""
    return (folder / INTERFACE).is_file()


def derived_files(base: Base) -> list[Artifact]:
    """Return everything that follows from the schema, the vocabularies and the rules; paths are relative to the base."""
    from pangkalan import derived  # noqa: PLC0415

    ordered = tuple(sorted(all_types().values(), key=lambda content_type: content_type.order))
    ground = derived.Ground(ordered, read_vocabularies(base), all_rules())
    return [artifact for render in every(derived, "render") for artifact in render(ground)]
