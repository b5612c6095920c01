"""H010: a line in bold that stands where a heading should."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_BOLD = re.compile(r"(?:\*\*|__)(?P<words>[^*_\n]{2,60})(?:\*\*|__):?")
_SENTENCE_ENDS = (".", "!", "?", ",", ";", "”", '"')


def _check(draft: Draft) -> Iterator[Hit]:
    for passage, following in pairwise(draft.body.passages):
        found = (
            _BOLD.fullmatch(passage.text)
            if passage.kind == "paragraph" and following.kind != "heading"
            else None
        )
        if found and not found["words"].endswith(_SENTENCE_ENDS):
            yield Hit(
                passage.place,
                {"words": found["words"]},
                f"## {found['words'].rstrip(' :')}",
                len(passage.text),
            )


RULE = Rule(
    code="H010",
    name="bold-instead-of-heading",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Huruf tebal sebagai judul", "Bold type as a heading"),
    message=Text(
        "`{words}` ditebalkan seperti judul, tetapi bukan judul.",
        "`{words}` is bold like a heading, but is none.",
    ),
    hint=Text(
        "Bila ini judul bagian, tulis: {instead}", "If it is the heading of a section, write: {instead}"
    ),
    why=Text(
        "Orang yang mendengarkan halaman tidak dapat melompat ke bagian ini.",
        "People who listen to the page cannot jump to this part.",
    ),
    check=_check,
    bad=(
        Example("Tenang dulu.\n\n**Langkah pertama**\n\nTarik napas.\n"),
        Example("Tenang dulu.\n\n**Yang perlu disiapkan:**\n\n- Sabun\n"),
    ),
    good=(
        Example(
            "Tenang dulu.\n\n**Jangan menunggu.**\n\nTarik napas. **Pelan** saja.\n\n- **Sadari**\n- Melambat\n"
        ),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
