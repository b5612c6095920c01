"""How far two spellings are apart."""

from __future__ import annotations


def distance(one: str, other: str) -> int:
    """Return how many letters must be put in, taken out, replaced or swapped with their neighbour to make one of the other."""
    last: list[int] = []
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, 1):
        earlier, last, row = last, row, [index]
        for position, wanted in enumerate(other, 1):
            least = min(last[position] + 1, row[-1] + 1, last[position - 1] + (letter != wanted))
            if earlier and position > 1 and (letter, one[index - 2]) == (other[position - 2], wanted):
                least = min(least, earlier[position - 2] + 1)
            row.append(least)
    return row[-1]
