"""Running rules over drafts, materials and the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.built import BuiltSite
from pangkalan.checking.exemptions import Ledger
from pangkalan.checking.rule import Finding, Hit, Need, Rule, Severity, Subject, finding
from pangkalan.schema.material import Draft, Material

MOST_HITS = 200
"""Most finds of one rule in one file: nobody mends by a longer list, and a file made to have a million must not."""
MOST_PRIVATE_HITS = 2_000
"""Of what must not be repeated, more are kept, since each find is what masks it."""


def hits_on_draft(rules: Sequence[Rule], draft: Draft) -> Iterator[tuple[str, Hit]]:
    """Go through what one author can mend, even in a file whose metadata is broken: the rule's code, and the hit."""
    for rule in _speaking(tuple(rules), _sound(draft)):
        most = MOST_PRIVATE_HITS if rule.private else MOST_HITS
        for hit in islice(rule.check(draft), most):
            yield rule.code, hit


@cache
def _speaking(rules: tuple[Rule, ...], sound: frozenset[Need]) -> tuple[Rule, ...]:
    """Return the rules that may speak about a draft of which so much is sound."""
    return tuple(rule for rule in rules if rule.subject is Subject.DRAFT and rule.needs <= sound)


def inspect_draft(rules: Sequence[Rule], draft: Draft) -> Iterator[Finding]:
    """Go through what one author can mend, as findings."""
    by_code = {rule.code: rule for rule in rules}
    return (finding(by_code[code], hit) for code, hit in hits_on_draft(rules, draft))


def hits_on_material(rules: Sequence[Rule], material: Material) -> Iterator[tuple[str, Hit]]:
    """Go through what can only be said of a sound material: the rule's code, and the hit."""
    for rule in rules:
        if rule.subject is Subject.MATERIAL:
            yield from ((rule.code, hit) for hit in rule.check(material))


def inspect_catalogue(rules: Sequence[Rule], catalogue: Catalogue) -> Iterator[Finding]:
    """Go through what shows only when all materials are seen together."""
    for rule in rules:
        if rule.subject is Subject.CATALOGUE and not (catalogue.partial and Need.EVERYTHING in rule.needs):
            yield from (finding(rule, hit) for hit in rule.check(catalogue))


def inspect_exemptions(rules: Sequence[Rule], ledger: Ledger) -> Iterator[Finding]:
    """Go through what is wrong with the exceptions that files ask for."""
    for rule in rules:
        if rule.subject is Subject.EXEMPTIONS:
            yield from (finding(rule, hit) for hit in rule.check(ledger))


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings by file, the most harmful first, then from top to bottom; each one once."""
    return sorted(
        dict.fromkeys(findings),
        key=lambda found: (found.place.path, found.severity is not Severity.ERROR, found.place, found.code),
    )


def errors_by_path(findings: Iterable[Finding]) -> dict[str, tuple[str, ...]]:
    """Return the codes of the errors found, by the path of the file that has them."""
    codes: dict[str, list[str]] = {}
    for found in findings:
        if found.severity is Severity.ERROR:
            codes.setdefault(found.place.path, []).append(found.code)
    return {path: tuple(sorted(set(found))) for path, found in codes.items()}


def _sound(draft: Draft) -> frozenset[Need]:
    if not draft.source.readable:
        return frozenset()
    sound = {Need.TEXT}
    if draft.front.entries and (draft.type is not None or draft.hand_written):
        sound.add(Need.METADATA)
    if draft.body.problem is None:
        sound.add(Need.BODY)
    return frozenset(sound)


def inspect_page(rules: Sequence[Rule], site: BuiltSite) -> Iterator[Finding]:
    """Go through what is wrong with the pages of a built site, each seen alone."""
    for rule in rules:
        if rule.subject is Subject.SITE and Need.EVERYTHING not in rule.needs:
            yield from (finding(rule, hit) for hit in rule.check(site))


def inspect_whole(rules: Sequence[Rule], site: BuiltSite) -> Iterator[Finding]:
    """Go through what shows only when all pages of a built site are seen together."""
    for rule in rules:
        if rule.subject is Subject.SITE and Need.EVERYTHING in rule.needs:
            yield from (finding(rule, hit) for hit in rule.check(site))


def inspect_site(rules: Sequence[Rule], site: BuiltSite) -> Iterator[Finding]:
    """Go through what is wrong with a built site, whatever the reason."""
    yield from inspect_page(rules, site)
    yield from inspect_whole(rules, site)
