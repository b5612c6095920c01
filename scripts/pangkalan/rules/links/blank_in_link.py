"""L009: a link whose brackets are parted by a blank or swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_TARGET = (
    r"(?:https?://[^\s()]+|www\.[^\s()]+|#[\w-]+|[\w./-]+\.md(?:#[\w-]+)?|[a-z0-9]+(?:[-/][a-z0-9]+)+/?)"
)
_PARTED = re.compile(rf"\[(?P<text>[^\[\]]+)\][ \t]+\((?P<target>{_TARGET})\)")
_SWAPPED = re.compile(rf"\((?P<text>[^()]+)\)\[(?P<target>{_TARGET})\]")


def _check(draft: Draft) -> Iterator[Hit]:
    for passage in draft.body.passages:
        if "[" in passage.text:
            for pattern in (_PARTED, _SWAPPED):
                for found in pattern.finditer(passage.text):
                    place = passage.place_at(found.start())
                    yield Hit(
                        place,
                        {"target": found["target"][:60]},
                        f"[{found['text']}]({found['target']})",
                        len(found[0]),
                    )


RULE = Rule(
    code="L009",
    name="blank-in-link",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Kurung tautan terpisah atau tertukar", "Brackets of a link are parted or swapped"),
    message=Text(
        "Tautan ke `{target}` tidak akan dapat diketuk.", "The link to `{target}` could not be tapped."
    ),
    hint=Text("Tulis tanpa spasi: {instead}", "Write it without a blank: {instead}"),
    why=Text(
        "Pembaca melihat kurung dan alamat di tengah kalimat, tetapi tidak dapat membukanya.",
        "Readers see brackets and an address amid the sentence, but cannot open it.",
    ),
    check=_check,
    bad=(
        Example("Baca [isolasi] (isolasi-mandiri).\n"),
        Example("Baca (pedoman)[https://www.who.int/].\n"),
        Example("Baca [pedoman]  (https://www.who.int/).\n"),
    ),
    good=(Example("Katakan [pelan] (lihat di bawah). Baca [isolasi](isolasi-mandiri). Pilih [a] (b).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
