"""Codes of materials that have moved, in the fields that name them."""

from __future__ import annotations

from pangkalan.catalogue.addresses import moved_codes
from pangkalan.checking.mend import Mend, Surroundings, code_fields
from pangkalan.language import Text
from pangkalan.reading.front_matter import Scalar, Sequence
from pangkalan.schema.material import Draft


def _apply(draft: Draft, surroundings: Surroundings) -> str:
    moved = {
        old: new
        for old, new in moved_codes(surroundings.moved).items()
        if old not in surroundings.types and new in surroundings.types
    }
    lines = list(draft.source.lines)
    for entry, _ in code_fields(draft) if moved else ():
        items = entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
        named = {item.text.strip() for item in items if isinstance(item, Scalar)}
        # From the last to the first, as the places of those before must stay true.
        for item in reversed(items):
            new = moved.get(item.text.strip(), "") if isinstance(item, Scalar) else ""
            if new and new not in named:
                _replace(lines, item, new)
                named.add(new)
    return "\n".join(lines)


def _replace(lines: list[str], item: object, new: str) -> None:
    """Write a new code where the old one stands."""
    if not isinstance(item, Scalar):
        return
    row, column, old = item.place.line - 1, item.place.column - 1, item.text.strip()
    start = lines[row].find(old, column)
    if start >= 0:
        lines[row] = lines[row][:start] + new + lines[row][start + len(old) :]


MEND = Mend(
    Text("kode materi yang sudah pindah", "codes of materials that have moved"),
    _apply,
    same_page=False,
    changes_codes=True,
)
