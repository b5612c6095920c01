"""L019: a link to a large file that does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.addresses import Origin, addresses
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_FILE = re.compile(r"\.(?P<kind>pdf|docx?|xlsx?|pptx?|zip|mp4|mp3|apk|epub)$", re.IGNORECASE)


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        found = _FILE.search(address.path) if address.origin is Origin.LINK else None
        if found and found["kind"].casefold() not in address.text.casefold():
            kind = found["kind"].upper()
            yield Hit(
                address.place,
                {"kind": kind},
                f"[{address.text} ({kind}, ... MB)]({address.url})",
                address.length,
            )


RULE = Rule(
    code="L019",
    name="download-unmarked",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Unduhan tanpa keterangan", "Download without a word about it"),
    message=Text(
        "Tautan ini mengunduh berkas {kind}, tetapi katanya tidak menyebutnya.",
        "This link downloads a {kind} file, but its words do not say so.",
    ),
    hint=Text("Sebut jenis dan ukurannya: {instead}", "Name its kind and size: {instead}"),
    why=Text(
        "Satu berkas besar dapat menghabiskan kuota keluarga untuk sehari.",
        "One large file can use up a family's data for the day.",
    ),
    check=_check,
    bad=(Example("Baca [pedoman WHO](https://www.who.int/pedoman.pdf).\n"),),
    good=(
        Example(
            "Baca [pedoman WHO (PDF, 2 MB)](https://www.who.int/pedoman.pdf) dan [kabar](https://www.who.int/pdf/).\n"
        ),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
