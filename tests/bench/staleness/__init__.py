"""How well ageing of translations is told: our own pairs, changed in every way in which people change texts.

`python -m bench.staleness` (in `tests/`) prints precision and recall for each family of changes.
"""
