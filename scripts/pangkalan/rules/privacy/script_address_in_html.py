"""P017: an address in HTML that runs a program instead of opening a page."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.tags import ACTIVE, tags_in
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for tag in tags_in(draft):
        if tag.script_address and tag.name not in ACTIVE:
            yield Hit(tag.place, {"scheme": tag.script_address}, length=len(tag.text.partition("\n")[0]))


RULE = Rule(
    code="P017",
    name="script-address-in-html",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Alamat yang menjalankan program",
        "Address that runs a program",
    ),
    message=Text(
        "Alamat `{scheme}:` menjalankan program, bukan membuka halaman.",
        "An address that begins with `{scheme}:` runs a program instead of opening a page.",
    ),
    hint=Text(
        "Hapus kode HTML itu; tautan ditulis [kata-kata](https://alamat).",
        "Remove that HTML; a link is written [words](https://address).",
    ),
    why=Text(
        "Pembaca mengira membuka bantuan, padahal menjalankan kode orang lain.",
        "Readers believe that they open a page of help while they run somebody else's code.",
    ),
    check=_check,
    bad=(
        Example('<a href="javascript:alert(1)">klik</a>\n'),
        Example("<a href=' java&#115;cript:x'>klik</a>\n"),
    ),
    good=(
        Example("[bantuan](bantuan)\n"),
        Example("<b>tebal</b>\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
