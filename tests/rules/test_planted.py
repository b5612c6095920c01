"""The page with 15 planted faults: all are found, each on its line, and nothing that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from bases import HOME, TODAY, base_of
from pangkalan.checking.rule import Finding
from pangkalan.workshop import check

PLANTED = {
    "metadata": ("required-field-missing", 2),
    "private phone": ("mobile-number-in-text", 6),
    "NIK": ("identity-number-in-text", 6),
    "unregistered hotline": ("hotline-in-text", 6),
    "script": ("active-html", 8),
    "javascript: link": ("script-address-in-html", 8),
    "on-click": ("event-handler-in-html", 8),
    "missing picture": ("picture-missing", 10),
    "no alt text": ("picture-without-alt", 10),
    "di sini": ("vague-link-text", 10),
    "http": ("insecure-link", 10),
    "dead link": ("link-to-nowhere", 10),
    "penderita gila": ("stigma-word", 12),
    "dijauhi": ("exclusion-advised", 12),
    "drug with a dose": ("drug-with-dose", 12),
}
# True of the page as well: chloroquine is no remedy, the title stands twice, and forty words help nobody.
ALSO_TRUE = {"unproven-remedy", "title-repeated", "text-too-short"}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    text = (Path(HOME) / "tests" / "golden" / "planted.md").read_text()
    base = base_of(tmp_path_factory.mktemp("planted"), {"koping/menenangkan-anak.id.md": text})
    return list(check(base, TODAY).findings)


@pytest.mark.parametrize("fault", PLANTED)
def test_finds_a_planted_fault(found: list[Finding], fault: str) -> None:
    name, line = PLANTED[fault]
    assert [finding.place.line for finding in found if finding.rule.name == name], fault
    assert line in {finding.place.line for finding in found if finding.rule.name == name}


def test_finds_nothing_that_is_not_there(found: list[Finding]) -> None:
    assert {finding.rule.name for finding in found} - ALSO_TRUE == {name for name, _ in PLANTED.values()}


def test_finds_each_fault_once(found: list[Finding]) -> None:
    spots = [
        (finding.rule.name, finding.place)
        for finding in found
        if finding.rule.name != "required-field-missing"
    ]
    assert (
        len(spots)
        == len(set(spots))
        == len(PLANTED) - 1 + len(ALSO_TRUE & {finding.rule.name for finding in found})
    )
