"""Print the scores as a table."""

from __future__ import annotations

import sys

from bench.staleness.families import FAMILIES
from bench.staleness.score import our_pairs, score

PAIRS = list(our_pairs())
for family in FAMILIES:
    outcome = score(family, PAIRS)
    sys.stdout.write(
        f"{outcome.name:20} {outcome.pairs:4} pairs  precision {outcome.precision:.3f}  recall {outcome.recall:.3f}\n"
    )
