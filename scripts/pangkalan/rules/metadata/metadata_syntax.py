"""M033: metadata that cannot be read for another reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip, quoted
from pangkalan.schema.material import Draft

# A value cannot begin with these signs unless it is quoted: people write *bold* titles and @names.
_BARE = re.compile(r"(?P<key>\s*(?:- )?[a-z_]{2,30}:)\s+(?P<value>[*&!@%`|>].*?)\s*$")


def _check(draft: Draft) -> Iterator[Hit]:
    for hit in slips(draft, Slip.SYNTAX):
        bare = _BARE.match(draft.source.line(hit.place.line))
        yield replace(hit, instead=f"{bare['key']} {quoted(bare['value'])}" if bare else "")


RULE = Rule(
    code="M033",
    name="metadata-syntax",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isian tidak dapat dibaca", "Fields cannot be read"),
    message=Text(
        "Mulai dari baris ini isian tidak dapat dibaca: `{line}`",
        "From this line on the fields cannot be read: `{line}`",
    ),
    hint=Text(
        "Periksa baris ini dan baris di atasnya: setiap isian berbentuk `nama: isi`, butir daftar menjorok dua spasi, kurung dan tanda kutip berpasangan.",
        "Look at this line and the one above: every field is `name: value`, list items stand two blanks in, brackets and quotation marks come in pairs.",
    ),
    why=Text(
        "Selama isian tidak terbaca, halaman tidak dapat tampil.",
        "As long as the fields cannot be read, the page cannot be shown.",
    ),
    check=_check,
    bad=(
        Example("---\njudul: Menenangkan anak\ntopik: [stres\npenulis: Sri\n---\n\nTarik napas pelan.\n"),
        Example("---\njudul: Menenangkan anak\nringkasan\n---\n\nTarik napas pelan.\n"),
    ),
    good=(
        Example(
            '---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'
        ),
    ),
)
