"""L016: an address whose host is not what it looks like."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import Fault, addresses
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        if address.fault is Fault.HOST:
            yield Hit(address.place, {"host": address.host or address.url[:60]}, address.text, address.length)


RULE = Rule(
    code="L016",
    name="misleading-host",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Alamat yang menyesatkan", "Misleading address"),
    message=Text("Alamat ini sebenarnya membawa ke `{host}`.", "This address really leads to `{host}`."),
    hint=Text(
        "Buka situs resminya dari mesin pencari, lalu salin alamatnya dari sana. Bila ragu, hapus tautannya dan tulis kata-katanya saja.",
        "Open the official site from a search engine and copy the address from there. If in doubt, remove the link and write the words alone.",
    ),
    why=Text(
        "Penipu memakai nama atau huruf mirip agar keluarga menyerahkan datanya.",
        "Fraudsters use look-alike names and letters to make families hand over their data.",
    ),
    check=_check,
    bad=(
        Example("Baca [Kemensos](https://kemensos.go.id@contoh.id/bansos).\n"),
        Example("Baca [Kemensos](https://k\u0435mensos.go.id/).\n"),
        Example("Baca [Kemensos](https://203.0.113.7.nip.io@8.8.8.8/) dan [ini](https://8.8.8.8/).\n"),
    ),
    good=(Example("Baca [Kemensos](https://kemensos.go.id/) dan [akun](https://www.youtube.com/@kemensosri).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
