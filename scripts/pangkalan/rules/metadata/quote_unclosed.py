"""M026: a quotation mark that is not closed."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for hit in slips(draft, Slip.QUOTE):
        line = draft.source.line(hit.place.line).strip()
        yield replace(hit, instead=f'{line}"' if line.count('"') == 1 else "")


RULE = Rule(
    code="M026",
    name="quote-unclosed",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tanda kutip tidak ditutup", "Quotation mark is not closed"),
    message=Text(
        "Tanda kutip pada baris ini tidak berpasangan: `{line}`",
        "The quotation mark on this line has no partner: `{line}`",
    ),
    hint=Text(
        "Tambahkan tanda kutip di akhir isinya. Kutipan di dalam isi ditulis dengan tanda kutip melengkung “…”.",
        "Add a quotation mark at the end of the value. A quotation inside it is written with curly marks “…”.",
    ),
    why=Text(
        "Semua isian di bawahnya tidak terbaca, jadi halaman tidak dapat tampil.",
        "No field below it can be read, so the page cannot be shown.",
    ),
    check=_check,
    bad=(Example('---\njudul: "Menenangkan anak\nringkasan: Tenang.\n---\n\nTarik napas pelan.\n'),),
    good=(Example('---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'),),
)
