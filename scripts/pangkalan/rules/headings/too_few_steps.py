"""H008: a section of steps that holds too few of them."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.praktik_aman import TYPE as PRAKTIK_AMAN
from pangkalan.language import Text
from pangkalan.reading.body import Heading
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is None or draft.lang is None:
        return
    wanted = {section.title[draft.lang].casefold(): section.steps for section in draft.type.sections if section.steps}
    for heading in draft.body.headings:
        least = wanted.get(heading.text.strip(" :.").casefold(), 0)
        if least:
            end = _end(draft, heading)
            steps = sum(
                listing.items
                for listing in draft.body.listings
                if listing.ordered and heading.place.line < listing.place.line < end
            )
            if steps < least:
                yield Hit(heading.place, {"steps": str(steps), "least": str(least)}, "", len(heading.text))


def _end(draft: Draft, heading: Heading) -> int:
    """Return the line of the next heading that is not below this one."""
    later = [
        other.place.line
        for other in draft.body.headings
        if other.place.line > heading.place.line and other.level <= heading.level
    ]
    return min(later, default=len(draft.source.lines) + 1)


RULE = Rule(
    code="H008",
    name="too-few-steps",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Langkah bernomor terlalu sedikit", "Too few numbered steps"),
    message=Text(
        "Bagian ini berisi {steps} langkah bernomor, paling sedikit {least}.",
        "Numbered steps in this section: {steps}; at least {least} are needed.",
    ),
    hint=Text(
        "Tulis satu tindakan satu baris, diawali nomor, misalnya:\n1. Basahi tangan.\n2. Pakai sabun.\n3. Gosok selama 20 detik.",
        "Write one action a line, each beginning with a number, for example:\n1. Wet your hands.\n2. Use soap.\n3. Rub for 20 seconds.",
    ),
    why=Text(
        "Orang yang panik dapat mengikuti nomor, bukan paragraf.",
        "Somebody in panic can follow numbers, not paragraphs.",
    ),
    check=_check,
    bad=(
        Example(
            sample(PRAKTIK_AMAN, body="Siapkan sabun.\n\n## Langkah\n\nBasahi tangan, gosok, lalu bilas.\n"),
            path="praktik-aman/contoh.id.md",
        ),
        Example(
            sample(
                PRAKTIK_AMAN,
                body="Siapkan.\n\n## Langkah\n\n1. Basahi.\n\n## Lainnya\n\n1. Gosok.\n2. Bilas.\n",
            ),
            path="praktik-aman/contoh.id.md",
        ),
    ),
    good=(
        Example(sample(PRAKTIK_AMAN), path="praktik-aman/contoh.id.md"),
        Example(
            sample(
                PRAKTIK_AMAN,
                body="## Langkah\n\n### Awal\n\n1. Basahi.\n\n### Lalu\n\n1. Gosok.\n2. Bilas.\n",
            ),
            path="praktik-aman/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA, Need.BODY}),
)
