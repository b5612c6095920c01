"""L003: a link by http, which anybody on the way can read and change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.addresses import Origin, addresses
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_INSECURE = re.compile(r"http:", re.IGNORECASE)


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        if address.origin is not Origin.PICTURE and _INSECURE.match(address.url) and address.fault is None:
            secure = _INSECURE.sub("https:", address.url, count=1)
            yield Hit(address.place, {"url": address.url[:80]}, address.rewritten(secure), address.length)


RULE = Rule(
    code="L003",
    name="insecure-link",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tautan tanpa pengaman", "Insecure link"),
    message=Text("`{url}` diawali http, bukan https.", "`{url}` begins with http, not https."),
    hint=Text(
        "Coba buka dengan https. Bila terbuka, tulis: {instead}",
        "Try to open it with https. If it opens, write: {instead}",
    ),
    why=Text(
        "Di Wi-Fi umum, orang lain dapat melihat halaman yang dibuka keluarga, atau mengganti isinya.",
        "On public Wi-Fi others can see which page a family opens, or change what it says.",
    ),
    check=_check,
    bad=(Example("Baca [pedoman](http://contoh.id/pedoman).\n"), Example("Baca http://contoh.id/pedoman.\n")),
    good=(Example("Baca [pedoman](https://contoh.id/pedoman) dan [isolasi](isolasi).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
