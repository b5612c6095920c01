"""Covering what private rules find in everything that other rules quote."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from pangkalan.checking.rule import Finding
from pangkalan.language import Text
from pangkalan.reading.source import Source

MASK = "•"
_LEAST = 4
"""Shorter finds would cover bits of ordinary words."""


def covered(findings: Sequence[Finding], sources: Mapping[str, Source]) -> list[Finding]:
    """Return findings in which no sentence repeats what a private rule found, in whichever file."""
    secrets = secrets_in(findings, sources)
    if not secrets:
        return list(findings)
    pattern = re.compile("|".join(map(re.escape, secrets)))

    def cover(text: str) -> str:
        return pattern.sub(lambda found: MASK * len(found[0]), text)

    def cover_both(text: Text) -> Text:
        return Text(cover(text.id), cover(text.en))

    return [
        replace(
            found, message=cover_both(found.message), hint=cover_both(found.hint), instead=cover(found.instead)
        )
        for found in findings
    ]


def secrets_in(findings: Sequence[Finding], sources: Mapping[str, Source]) -> list[str]:
    """Return what private rules found, as it stands in the files and as bare digits; the longest first."""
    found: set[str] = set()
    for finding in findings:
        if finding.rule.private and finding.place.path in sources:
            line = sources[finding.place.path].line(finding.place.line)
            start = finding.place.column - 1
            text = line[start : start + finding.length].strip()
            found |= {text, re.sub(r"\D", "", text)}
    return sorted((text for text in found if len(text) >= _LEAST), key=lambda text: (-len(text), text))
