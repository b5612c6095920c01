"""H005: two headings with the same words under the same heading."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    above: list[str] = [""] * 7
    seen: dict[tuple[str, ...], int] = {}
    for heading in draft.body.headings:
        words = " ".join(heading.text.casefold().split())
        above[heading.level] = words
        for level in range(heading.level + 1, len(above)):
            above[level] = ""
        trail = tuple(above[1 : heading.level + 1])
        if words and trail in seen:
            yield Hit(
                heading.place, {"heading": heading.text, "line": str(seen[trail])}, "", len(heading.text)
            )
        seen.setdefault(trail, heading.place.line)


RULE = Rule(
    code="H005",
    name="heading-repeated",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Dua judul bagian yang sama", "Two headings alike"),
    message=Text(
        "Judul `{heading}` sudah dipakai di baris {line}.",
        "The heading `{heading}` is already used on line {line}.",
    ),
    hint=Text(
        "Gabungkan kedua bagian, atau beri judul yang menyebut bedanya.",
        "Join the two sections, or give them headings that tell the difference.",
    ),
    why=Text(
        "Pembaca yang memilih dari daftar isi tidak tahu bagian mana yang menolongnya.",
        "Readers who choose from the table of contents cannot tell which part will help them.",
    ),
    check=_check,
    bad=(Example("## Langkah\n\nTarik napas.\n\n## Langkah\n\nDuduk.\n"),),
    good=(Example("## Di rumah\n\n### Langkah\n\nTarik napas.\n\n## Di jalan\n\n### Langkah\n\nDuduk.\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
