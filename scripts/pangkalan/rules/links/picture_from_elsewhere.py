"""L020: a picture that is fetched from another site."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import Origin, addresses
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        if address.origin is Origin.PICTURE and address.fault is None:
            name = f"{draft.slug or 'kode-materi'}-gambar.jpg"
            yield Hit(address.place, {"host": address.host}, f"![{address.text}]({name})", address.length)


RULE = Rule(
    code="L020",
    name="picture-from-elsewhere",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Gambar dari situs lain", "Picture from another site"),
    message=Text("Gambar ini diambil dari `{host}`.", "This picture is fetched from `{host}`."),
    hint=Text(
        "Bila Anda boleh memakainya, simpan di samping naskah: {instead}",
        "If you may use it, keep it beside the text: {instead}",
    ),
    why=Text(
        "Situs lain akan tahu siapa yang membaca halaman ini, dan gambarnya bisa hilang atau diganti.",
        "The other site would know who reads this page, and the picture may vanish or be changed.",
    ),
    check=_check,
    bad=(
        Example("![Ibu menarik napas](https://contoh.id/ibu.jpg)\n"),
        Example("![Ibu menarik napas](http://contoh.id/ibu.jpg)\n"),
    ),
    good=(Example("![Ibu menarik napas](contoh-ibu.jpg)\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
