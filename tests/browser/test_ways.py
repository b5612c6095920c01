"""Ways through the finished site: nobody needs more than two steps from the home page, and no page is a dead end."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from pangkalan.reading.html import read_html
from pangkalan.workshop import all_types


@pytest.mark.parametrize("root", ["", "en/"])
def test_every_material_is_two_steps_from_home_and_leads_to_two_others(site: Path, root: str) -> None:
    materials = {
        file.relative_to(site).as_posix() for slug in all_types() for file in (site / root / slug).glob("*/index.html")
    }
    assert len(materials) > 140

    @cache
    def steps(page: str) -> frozenset[str]:
        file = site / page
        return frozenset(target for _, target, _ in read_html(page, file.read_bytes()).links) if file.exists() else frozenset()

    first = {page for page in steps(f"{root}index.html") if page.endswith(".html")}
    assert materials <= first.union(*map(steps, first))
    assert [page for page in sorted(materials) if len(steps(page) & materials - {page}) < 2] == []
