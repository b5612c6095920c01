"""L005: an address that no browser can open."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import Fault, addresses
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        if address.fault is Fault.MALFORMED:
            yield Hit(address.place, {"url": address.url[:80]}, "", address.length)


RULE = Rule(
    code="L005",
    name="malformed-address",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Alamat tidak lengkap atau salah tulis", "Address is incomplete or mistyped"),
    message=Text("`{url}` bukan alamat yang dapat dibuka.", "`{url}` is not an address that can be opened."),
    hint=Text(
        "Buka halamannya di peramban, lalu salin alamatnya seutuhnya.",
        "Open the page in a browser and copy the whole address.",
    ),
    why=Text(
        "Pembaca yang mengetuknya hanya akan melihat pesan kesalahan.",
        "Readers who tap it would only see an error message.",
    ),
    check=_check,
    bad=(
        Example("Baca [pedoman](https://who/pedoman).\n"),
        Example("Baca [pedoman](https:/www.who.int).\n"),
        Example("Baca [pedoman](https://www.who.int:8080/x).\n"),
    ),
    good=(Example("Baca [pedoman](https://www.who.int/publications/i/item/9789240003927?a=1#b).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
