"""B005: a link of a kind that is not on the list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.built import BuiltSite
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place

_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.\-\s\x00-\x1f]*):", re.IGNORECASE)
_ALLOWED = frozenset({"https", "tel", "mailto"})


def _check(site: BuiltSite) -> Iterator[Hit]:
    for page in site.pages.values():
        for element in page.addresses:
            scheme = _SCHEME.match(element.value)
            if scheme and re.sub(r"[\s\x00-\x1f]", "", scheme[1]).lower() not in _ALLOWED:
                yield Hit(Place(page.path), {"address": element.value[:60]})


RULE = Rule(
    code="B005",
    name="scheme-not-allowed",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Jenis tautan yang tidak boleh", "A kind of link that is not allowed"),
    message=Text("Tautan ini tidak boleh ada di situs: {address}", "This link must not be on the site: {address}"),
    hint=Text(
        "Buka naskah halaman ini dan ganti alamatnya. Hanya yang diawali https://, tel:, atau mailto: yang boleh; bila tidak ada, tulis kata-katanya saja.",
        "Open the text of this page and change the address. Only those that begin with https://, tel: or mailto: are allowed; if there is none, write the words alone.",
    ),
    why=Text(
        "Tautan seperti ini dapat menjalankan program di ponsel pembaca.",
        "Such a link can run a program on a reader's phone.",
    ),
    check=_check,
    bad=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><a href="java&#10;script:alert(1)">klik</a></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    good=(
        Example(
            '<!doctype html><html lang="id"><head><title>Tenang</title><meta name="description" content="Cara tenang."></head><body><h1>Tenang</h1><a href="tel:119">119</a></body></html>',
            path="koping/contoh/index.html",
        ),
    ),
    needs=frozenset(),
)
