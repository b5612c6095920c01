"""L017: an address that bears the name of a ministry, but is not under go.id."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.addresses import addresses
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_NAME = re.compile(
    r"kemensos|kemsos|dinsos|kemkes|kemenkes|kemenpppa|kemenppa|bpjs|bansos|dtks|bnpb|kominfo|komdigi|satgascovid|covid19\.go|puskesos|siksng"
)
# Only bodies of the state can register under go.id, and only schools of higher learning under ac.id.
_GUARDED = (".go.id", ".ac.id", ".mil.id", ".desa.id")


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        found = _NAME.search(address.host)
        if found and not address.host.endswith(_GUARDED) and address.fault is None:
            yield Hit(address.place, {"host": address.host, "name": found[0]}, "", address.length)


RULE = Rule(
    code="L017",
    name="look-alike-host",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Mirip situs pemerintah", "Looks like a government site"),
    message=Text(
        "`{host}` memakai nama `{name}`, tetapi bukan alamat pemerintah (.go.id).",
        "`{host}` bears the name `{name}`, but is not a government address (.go.id).",
    ),
    hint=Text(
        "Cari alamat resminya yang berakhir .go.id. Bila tidak ada, hapus tautannya.",
        "Look for the official address, which ends in .go.id. If there is none, remove the link.",
    ),
    why=Text(
        "Situs bantuan sosial palsu mengambil data dan uang keluarga yang sedang susah.",
        "Fake aid sites take data and money from families in hardship.",
    ),
    check=_check,
    bad=(
        Example("Daftar di [Kemensos](https://kemensos-bantuan.com/daftar).\n"),
        Example("Cek di https://cekbansos.kemensos.go.id.info/.\n"),
        Example("---\nsumber:\n  - judul: Daftar\n    tautan: https://bpjs-kesehatan.id/\n---\n\nTenang.\n"),
    ),
    good=(
        Example(
            "Cek di [Kemensos](https://cekbansos.kemensos.go.id/), [BPJS](https://www.bpjs-kesehatan.go.id/), [kabar](https://antaranews.com/kemensos).\n"
        ),
    ),
)
