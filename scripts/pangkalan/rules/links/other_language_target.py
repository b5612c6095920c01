"""L018: a link that names the page of the other language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Lang, Text
from pangkalan.schema.kinds import as_code
from pangkalan.schema.material import Draft

_IN_ENGLISH = re.compile(r"(?:[^:]*\.en\.md|/en/[^:]*)(?:#.*)?")
_IN_INDONESIAN = re.compile(r"[^:]*\.id\.md(?:#.*)?")


def _check(draft: Draft) -> Iterator[Hit]:
    other = {Lang.ID: _IN_ENGLISH, Lang.EN: _IN_INDONESIAN}
    for reference in draft.body.references:
        if draft.lang and not reference.picture and other[draft.lang].fullmatch(reference.target):
            code = as_code(reference.target.partition("#")[0])
            yield Hit(
                reference.place,
                {"target": reference.target},
                f"[{reference.text}]({code})",
                len(reference.text) + 2,
            )


RULE = Rule(
    code="L018",
    name="other-language-target",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tautan ke bahasa lain", "Link to the other language"),
    message=Text(
        "`{target}` menyebut halaman dalam bahasa lain.", "`{target}` names a page in the other language."
    ),
    hint=Text(
        "Tulis kodenya saja; situs memilih bahasa pembaca: {instead}",
        "Write the code alone; the site chooses the reader's language: {instead}",
    ),
    why=Text(
        "Pembaca yang tidak menguasai bahasa itu akan berhenti di sana.",
        "Readers who do not know that language would stop there.",
    ),
    check=_check,
    bad=(
        Example("Baca [isolasi](isolasi.en.md) atau [ini](/en/istilah/isolasi/).\n"),
        Example("Read [isolation](../istilah/isolasi.id.md#apa).\n", path="koping/contoh.en.md"),
    ),
    good=(
        Example("Baca [isolasi](../istilah/isolasi.id.md) dan [WHO](https://www.who.int/en/x).\n"),
        Example("Read [isolation](isolasi).\n", path="koping/contoh.en.md"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
