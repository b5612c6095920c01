"""H013: signs of other websites that mean nothing here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_AT_START = re.compile(
    r"!!!(?=\s|\w)|\?\?\?\+?(?=\s)|:::|\[TOC\]|\[!(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]|\[\^\w{1,20}\]:|\[[ xX]\] "
)
_ANYWHERE = re.compile(r"\{\{|\{%|\[\[|\[\^\w{1,20}\](?!\()|\{:\s|==(?=\w)")


def _check(draft: Draft) -> Iterator[Hit]:
    for passage in draft.body.passages:
        start = _AT_START.match(passage.text)
        if start:
            yield Hit(passage.place, {"mark": start[0].strip()}, "", len(start[0]))
            continue
        found = _ANYWHERE.search(passage.text)
        if found:
            yield Hit(passage.place_at(found.start()), {"mark": found[0].strip()}, "", len(found[0]))


RULE = Rule(
    code="H013",
    name="unknown-block",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tanda yang tidak dikenal di sini", "Signs that mean nothing here"),
    message=Text(
        "Tanda `{mark}` tidak dikenal di situs ini dan akan tampil apa adanya.",
        "The sign `{mark}` means nothing on this site and will show as it is.",
    ),
    hint=Text(
        "Tulis sebagai paragraf atau daftar biasa; untuk kutipan, awali barisnya dengan tanda >. Catatan kaki ditulis dalam kalimatnya, sumber di isian `sumber`.",
        "Write it as an ordinary paragraph or list; for a quotation begin the line with the sign >. Put a footnote into its sentence, a source into the field `sumber`.",
    ),
    why=Text(
        "Keluarga akan melihat simbol yang tidak mereka pahami di tengah nasihat.",
        "Families would see symbols that they do not understand amid the advice.",
    ),
    check=_check,
    bad=(
        Example("!!! warning\n    Jangan menunggu.\n"),
        Example("Tenang[^1].\n\n[^1]: WHO, 2020\n"),
        Example("> [!NOTE]\n> Tenang.\n"),
        Example("Baca juga [[isolasi]].\n"),
    ),
    good=(Example("Tenang!!! Benarkah??? Ya.\n\n- Catatan: [isolasi](isolasi)\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
