"""L015: a link that calls, texts or mails somebody from the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_CALL = re.compile(r"\s*(?P<scheme>tel|mailto|sms|whatsapp):", re.IGNORECASE)


def _check(draft: Draft) -> Iterator[Hit]:
    for reference in draft.body.references:
        found = _CALL.match(reference.target)
        if found and not reference.picture:
            yield Hit(
                reference.place,
                {"scheme": found["scheme"].casefold()},
                "[nama layanan](kode-layanan)",
                len(reference.text) + 2,
            )


RULE = Rule(
    code="L015",
    name="call-link",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tautan telepon atau surel di naskah", "Phone or mail link in the text"),
    message=Text(
        "Tautan `{scheme}:` menaruh nomor atau alamat surel langsung di naskah.",
        "A `{scheme}:` link puts a number or a mail address right into the text.",
    ),
    hint=Text(
        "Tautkan layanannya, yang nomornya diperiksa berkala: {instead}",
        "Link to the service, whose number is checked regularly: {instead}",
    ),
    why=Text(
        "Nomor berubah. Di naskah tidak ada yang memperbaikinya, dan orang dalam bahaya menelepon nomor mati.",
        "Numbers change. Nobody mends them in a text, and somebody in danger would call a dead one.",
    ),
    check=_check,
    bad=(Example("Hubungi [119](tel:119) atau [kami](mailto:redaksi@contoh.go.id).\n"),),
    good=(Example("Hubungi [ambulans 119](psc-119).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
