"""Which sections of a translation are old is told exactly, however the texts were changed, and without git."""

from __future__ import annotations

import pytest

from bench.staleness.families import FAMILIES, Family, Files
from bench.staleness.score import our_pairs, score

pytestmark = pytest.mark.no_cover

FEWEST_PAIRS = 10


@pytest.fixture(scope="module")
def pairs() -> list[Files]:
    return list(our_pairs())


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_tells_what_is_old_and_nothing_else(family: Family, pairs: list[Files]) -> None:
    outcome = score(family, pairs)
    assert outcome.pairs >= FEWEST_PAIRS
    assert (outcome.wrong, outcome.missed) == ((), ())
