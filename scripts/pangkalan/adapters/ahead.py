"""The page that somebody is writing, shown ahead of the rest: a whole build follows and has the last word.

All else of the site is taken as the last build left it, what is printed of other materials included.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from pangkalan.adapters.finishing import Workplace, rendered
from pangkalan.catalogue.catalogue import Catalogue, Work, work_of
from pangkalan.checking.rule import Severity
from pangkalan.intake import Intake
from pangkalan.keeping.memory import Memory, Spread
from pangkalan.keeping.tree import Tree
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.pages import Laid, laid_alone
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base, Listed
from pangkalan.schema.material import Draft
from pangkalan.workshop import all_rules, all_types


class Last(Struct):
    """What the last build left: its catalogue, its pages by their paths on the site, and the tree of the site."""

    catalogue: Catalogue
    pages: Mapping[str, Laid]
    interface: Artifact
    tree: Tree


def files_ahead(last: Last, base: Base, file: Path, site: Site, place: Workplace, spread: Spread) -> dict[str, str]:
    """Return the names of the objects that the pages of one changed text are now, by path.

    There are none where that takes a look at more than the text: it is new or gone, is not fit for readers, or would be
    another material.
    """
    known = next((draft for draft in last.catalogue.drafts if base.root / draft.path == file), None)
    draft = _read(last.catalogue, Listed(known.path, file), spread) if known and file.is_file() else None
    work = _with_draft(last.catalogue, draft) if draft else None
    if work is None:
        return {}
    pages = laid_alone(last.catalogue.with_work(work), site, work, place.objects)
    batch = rendered(place, {f"{page.site_address}index.html": page for page in pages}, last.pages)
    if batch.flaws:
        return {}
    return {each.path: each.name for files in batch.done.values() for each in files if each.path in last.pages}


def _read(catalogue: Catalogue, listed: Listed, spread: Spread) -> Draft | None:
    """Return a text taken apart; None when it has an error."""
    intake = Intake(all_types(), all_rules(), catalogue.vocabularies, [listed])
    [looked] = intake.take([listed], Memory(spread=spread))
    errors = {rule.code for rule in all_rules() if rule.severity is Severity.ERROR}
    return None if any(code in errors for code, _ in looked.hits) else looked.draft


def _with_draft(catalogue: Catalogue, draft: Draft) -> Work | None:
    """Return the published work of a draft with the draft in it; None if there is none that takes it."""
    work = catalogue.works.get(draft.slug or "")
    if work is None or draft.lang is None or draft.lang not in work.versions or not work.published:
        return None
    drafts = {lang: material.draft for lang, material in work.versions.items()}
    renewed, rest = work_of(work.slug, {**drafts, draft.lang: draft}, {})
    return renewed if renewed is not None and not rest and renewed.published else None
