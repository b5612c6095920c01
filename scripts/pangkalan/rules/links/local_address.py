"""L013: an address that exists only on the author's own computer."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import Fault, bare_addresses, fault
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for reference in draft.body.references:
        if fault(reference.target) is Fault.LOCAL:
            yield Hit(reference.place, {"target": reference.target[:60]}, "", len(reference.text) + 2)
    for address in bare_addresses(draft):
        if address.fault is Fault.LOCAL:
            yield Hit(address.place, {"target": address.url[:60]}, "", address.length)


RULE = Rule(
    code="L013",
    name="local-address",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Alamat di komputer sendiri", "Address on one's own computer"),
    message=Text("`{target}` hanya ada di komputer Anda.", "`{target}` exists only on your computer."),
    hint=Text(
        "Untuk halaman di sini pakai kode materinya, misalnya isolasi-mandiri; untuk gambar, simpan di samping naskah.",
        "For a page of this site use its code, such as isolasi-mandiri; keep pictures beside the text.",
    ),
    why=Text(
        "Di ponsel keluarga tautan ini tidak akan membuka apa pun.",
        "On a family's phone this link would open nothing.",
    ),
    check=_check,
    bad=(
        Example("Baca [isolasi](http://localhost:8000/istilah/isolasi/).\n"),
        Example("Baca [isolasi](file:///C:/naskah/isolasi.md) atau http://192.168.1.5/.\n"),
        Example("Lihat ![Ibu duduk](C:\\foto\\ibu.jpg).\n"),
    ),
    good=(Example("Baca [isolasi](isolasi) atau [kabar](https://localhost-berita.id/).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
