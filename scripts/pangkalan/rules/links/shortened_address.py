"""L010: an address that hides where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import addresses, is_shortened
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        if is_shortened(address):
            yield Hit(address.place, {"host": address.host}, "", address.length)


RULE = Rule(
    code="L010",
    name="shortened-address",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Alamat yang dipendekkan", "Shortened address"),
    message=Text(
        "Alamat `{host}` menyembunyikan ke mana ia membawa.", "The address `{host}` hides where it leads."
    ),
    hint=Text(
        "Buka tautannya, lalu salin alamat lengkap yang tampil di peramban.",
        "Open the link and copy the full address that the browser shows.",
    ),
    why=Text(
        "Penipu bantuan sosial memakai alamat seperti ini, dan pemiliknya dapat mengganti tujuannya kapan saja.",
        "Aid fraudsters use such addresses, and their owner can change where they lead at any time.",
    ),
    check=_check,
    bad=(
        Example("Daftar di [formulir](https://bit.ly/bantuan-2020).\n"),
        Example("Buka https://s.id/bansos sekarang.\n"),
        Example("---\nsumber:\n  - judul: Pedoman\n    tautan: https://bit.ly/pedoman\n---\n\nTenang.\n"),
    ),
    good=(
        Example(
            "Baca [pedoman](https://www.who.int/), [kabar](https://news.id/bit.ly), [dinas](https://dinsos.id/x).\n"
        ),
    ),
)
