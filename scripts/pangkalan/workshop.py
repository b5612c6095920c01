"""The way in order: files -> drafts -> findings -> catalogue; `staging` goes on from there. Read this first."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from pangkalan import content_types, mending, rules
from pangkalan.catalogue.addresses import ENDED, PUBLISHED, AddressBook, ledger_with, read_addresses
from pangkalan.catalogue.catalogue import Catalogue, HandWritten, Picture, gather
from pangkalan.checking.among import hits_among
from pangkalan.checking.engine import (
    errors_by_path,
    hits_on_material,
    in_order,
    inspect_catalogue,
    inspect_exemptions,
)
from pangkalan.checking.exemptions import Ledger, exemptions_in, ledger, told
from pangkalan.checking.masking import covered
from pangkalan.checking.rule import Finding, Hit, Rule, Subject, finding
from pangkalan.checking.surroundings import Asked, picked_out
from pangkalan.discovery import every
from pangkalan.intake import Intake, Looked, named_in, page_name, wanted_whole
from pangkalan.keeping.marks import mark
from pangkalan.keeping.memory import FORGETFUL, Memory
from pangkalan.language import Lang
from pangkalan.reading.base import Base, Listed, load, load_picture
from pangkalan.reading.picture import PictureFacts
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import Draft, Material
from pangkalan.schema.vocabulary import Unopened, Vocabularies

# A check of one file must answer in a blink, so what only a repair or a derived file needs is imported by them.
if TYPE_CHECKING:
    from pangkalan.checking.mend import Mend
    from pangkalan.derived import Ground
    from pangkalan.publishing.artifact import Artifact
    from pangkalan.repair import Repaired


class Checked(NamedTuple):
    """The outcome of checking a base: all that can be published, and every finding."""

    catalogue: Catalogue
    findings: tuple[Finding, ...]
    files: int
    exemptions: Ledger


@cache
def all_types() -> dict[str, ContentType]:
    """Return the content types by slug."""
    return {content_type.slug: content_type for content_type in every(content_types, "TYPE")}


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return the rules in the order of their codes."""
    return tuple(sorted(every(rules, "RULE"), key=lambda rule: rule.code))


@cache
def all_mends() -> tuple[Mend, ...]:
    """Return the mends in the order of their modules' names."""
    return tuple(every(mending, "MEND"))


def read_vocabularies(base: Base) -> Vocabularies:
    """Read the vocabularies of a base."""
    return Vocabularies(Unopened({listed.file.stem: load(listed) for listed in base.vocabularies()}))


def read_address_book(base: Base) -> AddressBook:
    """Read which addresses a base ever had."""
    return read_addresses(base.text(PUBLISHED), base.text(ENDED))


def check(
    base: Base,
    as_of: datetime.date,
    only: Sequence[Listed] | None = None,
    memory: Memory = FORGETFUL,
    changed: frozenset[str] | None = None,
) -> Checked:
    """Check a base as of a day, or `only` some files of it or beside it, together with what these refer to.

    With the paths of what has `changed`, only these are looked at one by one, and all of them together. `memory` helps
    with whole bases alone.
    """
    checked, seen = _checked(base, as_of, only, memory, changed)
    if only is None or not any(found.rule.subject is Subject.AMONG for found in checked.findings):
        return checked
    # What is said of a file among others may hang on whether these are fit for readers, so now they are looked at too.
    named = {draft.path.removesuffix(f".{draft.lang}.md") for draft in checked.catalogue.drafts}
    around = frozenset(f"{each}.{lang}.md" for each in named for lang in Lang)
    return _checked(base, as_of, only, memory, changed, around, seen)[0]


def _checked(
    base: Base,
    as_of: datetime.date,
    only: Sequence[Listed] | None,
    memory: Memory,
    changed: frozenset[str] | None,
    around: frozenset[str] = frozenset(),
    seen: Mapping[str, Looked] = MappingProxyType({}),
) -> tuple[Checked, dict[str, Looked]]:
    """Check as `check` does, and return with it what was seen of the files that were asked about.

    Files `around` these are looked at as well, though nothing is told of them.
    """
    rules_by_code = {rule.code: rule for rule in all_rules()}
    asked = frozenset(listed.path for listed in only) if only is not None else None
    one_by_one_only = changed if asked is None else asked | around
    version = memory.kept.version if memory.kept else b""
    intake = Intake(all_types(), all_rules(), read_vocabularies(base), base.contributions(), one_by_one_only, version, seen)
    files = intake.files if only is None else only
    looked = intake.take([listed for listed in files if not listed.is_picture], memory)
    all_pages = base.hand_written()
    further = all_pages
    if asked is not None:
        drafts = [each.draft for each in looked]
        looked += intake.take(intake.neighbours(drafts, around), memory)
        further = _further(intake, all_pages, asked, drafts, [each.draft for each in looked])
    looked += intake.take(further, memory)
    findings = [finding(rules_by_code[code], hit) for each in looked for code, hit in each.hits]
    granted = exemptions_in((each.draft for each in looked if intake.is_asked(each.draft.path)), all_rules())
    pages = [each.draft for each in looked if each.draft.hand_written]
    addresses = read_address_book(base)

    def gathered() -> Catalogue:
        catalogue = gather(
            [each.draft for each in looked if not each.draft.hand_written],
            errors_by_path(told(findings, granted, as_of)),
            intake.vocabularies,
            as_of,
            pages=_by_name(pages),
            pictures=_pictures(intake.files, asked),
            types=tuple(all_types().values()),
            listed=frozenset(intake.by_slug) | {page_name(listed.path) for listed in all_pages},
            paths=intake.known,
            asked=asked,
            addresses=addresses,
        )
        if memory.kept is None:
            return catalogue
        from pangkalan.catalogue.watching import remembering  # noqa: PLC0415 - a check of one file keeps nothing

        return remembering(catalogue, memory)

    catalogue = gathered()
    materials = [material for material in catalogue.materials() if intake.is_asked(material.path)]
    hits = memory.each("material", _hits_on_material, materials, _mark_of_material, worth=1000)
    of_materials = [finding(rules_by_code[code], hit) for each in hits for code, hit in each]
    findings.extend(of_materials)
    if errors_by_path(of_materials):
        # A material can turn out unfit only after its draft was accepted; then the catalogue does without it.
        catalogue = gathered()
    among = hits_among(all_rules(), catalogue, memory)
    findings.extend(finding(rules_by_code[code], hit) for code, hit in among)
    findings.extend(inspect_catalogue(all_rules(), catalogue))
    exemptions = ledger(findings, granted, as_of, partial=only is not None)
    if asked is not None:
        exemptions = exemptions.within(asked)
    findings.extend(inspect_exemptions(all_rules(), exemptions))
    derived = {page.path for page in pages if page.derived}
    shown = [
        found
        for found in told(findings, granted, as_of)
        if found.place.path not in derived and (asked is None or found.place.path in asked)
    ]
    inspected = [each.draft for each in looked if intake.is_asked(each.draft.path)]
    # Pages of our own count only for somebody who asked about them.
    count = sum(changed is not None or not draft.hand_written for draft in inspected)
    quoted = {found.place.path for found in shown}
    shown = covered(shown, {each.draft.path: each.draft.source for each in looked if each.draft.path in quoted})
    checked = Checked(catalogue, tuple(in_order(shown)), len(asked) if asked is not None else count, exemptions)
    return checked, {each.draft.path: each for each in looked if asked is not None and each.draft.path in asked}


def _further(
    intake: Intake, pages: Sequence[Listed], asked: frozenset[str], drafts: Sequence[Draft], read: Sequence[Draft]
) -> list[Listed]:
    """Return what else must be read for `drafts` that were asked about: pages that `read` names, and what rules pick out."""
    named, with_text = named_in(read), wanted_whole(read)
    wanted = [
        replace(listed, whole=page_name(listed.path) in with_text)
        for listed in pages
        if page_name(listed.path) in named and listed.path not in asked
    ]
    known = asked.union((draft.path for draft in read), (listed.path for listed in wanted))
    # A file from outside the base stands in for the one of the same name inside.
    stood_in_for = {path.rpartition("/")[2] for path in asked - intake.known}
    others = tuple(
        listed
        for listed in (*intake.files, *pages)
        if listed.path not in known and listed.name not in stood_in_for and not listed.is_picture
    )
    return wanted + picked_out(
        (rule.others for rule in all_rules() if rule.others), Asked(asked, tuple(drafts), others)
    )


def _hits_on_material(material: Material) -> list[tuple[str, Hit]]:
    return list(hits_on_material(all_rules(), material))


def _mark_of_material(material: Material) -> bytes:
    return mark(material.path, material.draft.mark)


def _pictures(files: Sequence[Listed], asked: frozenset[str] | None) -> dict[str, Picture]:
    """Return the pictures of a base; what those hold that nobody asked about is not looked at."""
    return {
        listed.path: Picture(listed.path, *_facts(listed, asked), listed.file) for listed in files if listed.is_picture
    }


def _facts(listed: Listed, asked: frozenset[str] | None) -> tuple[int, PictureFacts]:
    return load_picture(listed) if asked is None or listed.path in asked else (0, PictureFacts())


def _by_name(pages: Sequence[Draft]) -> dict[str, HandWritten]:
    names: dict[str, dict[Lang, Draft]] = {}
    for page in pages:
        if page.slug and page.lang and page.sound:
            names.setdefault(page.slug, {})[page.lang] = page
    return {name: HandWritten(name, versions) for name, versions in sorted(names.items())}


def repairer(base: Base) -> Callable[[Listed], Iterator[Repaired]]:
    """Return what puts right whatever is mechanical in a file of a base or beside it, and then in its translation."""
    from pangkalan.repair import repaired_file, surroundings_of, translation_of  # noqa: PLC0415

    intake = Intake(all_types(), (), read_vocabularies(base), base.contributions())
    surroundings = surroundings_of(base, intake)

    def repair(listed: Listed) -> Iterator[Repaired]:
        repaired = repaired_file(listed, intake, all_mends(), surroundings)
        if repaired:
            yield repaired
            translation = translation_of(repaired, intake)
            if translation:
                yield translation

    return repair


def derived_files(base: Base) -> list[Artifact]:
    """Return everything that follows from the schema, the vocabularies and the rules; paths are relative to the base."""
    from pangkalan import derived  # noqa: PLC0415

    ground = derived_ground(base)
    return [artifact for render in every(derived, "render") for artifact in render(ground)]


def derived_ground(base: Base) -> Ground:
    """Return what derived files follow from."""
    from pangkalan.derived import Ground  # noqa: PLC0415
    from pangkalan.derived.code_owners import SETTING  # noqa: PLC0415

    ordered = tuple(sorted(all_types().values(), key=lambda content_type: content_type.order))
    return Ground(ordered, read_vocabularies(base), all_rules(), base.text(SETTING))


def address_ledger(base: Base, as_of: datetime.date) -> Artifact:
    """Return the ledger of a base with the addresses that it publishes on a day; what stands in it never leaves it."""
    from pangkalan.publishing.artifact import Artifact  # noqa: PLC0415

    published = [(work.slug, work.type.slug) for work in check(base, as_of).catalogue.published]
    return Artifact(PUBLISHED, ledger_with(read_address_book(base), published).encode())
