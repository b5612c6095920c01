"""L004: a link that starts a program, carries a document in itself or hides its scheme."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import Fault, fault
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for reference in draft.body.references:
        if fault(reference.target) is Fault.SCHEME:
            yield Hit(
                reference.place, {"target": reference.target[:40]}, reference.text, len(reference.text) + 2
            )


RULE = Rule(
    code="L004",
    name="dangerous-link",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tautan yang berbahaya", "Dangerous link"),
    message=Text(
        "`{target}` tidak membuka halaman, tetapi dapat menjalankan sesuatu di ponsel pembaca.",
        "`{target}` does not open a page, but may run something on the reader's phone.",
    ),
    hint=Text(
        "Pakai alamat https:// atau kode materi; bila tidak ada, tulis kata-katanya saja.",
        "Use an https:// address or the code of a material; if there is none, write the words alone.",
    ),
    why=Text(
        "Ponsel keluarga bisa terganggu, atau datanya diambil.",
        "A family's phone might be harmed, or its data taken.",
    ),
    check=_check,
    bad=(
        Example("Tekan [ini](javascript:alert(1)).\n"),
        Example("Tekan [ini](data:text/html,halo).\n"),
        Example("Tekan [ini](java&#x09;script:alert(1)) atau [itu](//contoh.id/x).\n"),
        Example("![Ibu duduk](data:image/png;base64,AAAA)\n"),
    ),
    good=(Example("Baca [isolasi](isolasi), [pedoman](https://www.who.int/), [bagian ini](#langkah).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
