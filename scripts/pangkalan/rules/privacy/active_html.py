"""P015: an element that runs programs, loads other sites or takes what readers type."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.tags import ACTIVE, tags_in
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for tag in tags_in(draft):
        if tag.name in ACTIVE:
            yield Hit(tag.place, {"tag": tag.name}, length=len(tag.text.partition("\n")[0]))


RULE = Rule(
    code="P015",
    name="active-html",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Kode HTML yang berjalan sendiri",
        "HTML that acts on its own",
    ),
    message=Text(
        "Naskah memuat `<{tag}>`, kode yang dapat berjalan di ponsel pembaca.",
        "The text holds `<{tag}>`, code that can act on a reader's phone.",
    ),
    hint=Text(
        "Hapus seluruh bagian itu. Tulis isinya dengan kata-kata.",
        "Remove the whole part. Say what it held in words.",
    ),
    why=Text(
        "Kode seperti ini dapat mencuri data pembaca atau memberi tahu situs lain siapa yang mencari pertolongan.",
        "Code like this can steal a reader's data or tell other sites who is looking for help.",
    ),
    check=_check,
    bad=(
        Example("<script>alert(1)</script>\n"),
        Example('Video: <iframe src="https://contoh.id"></iframe>\n'),
        Example("<STYLE>p{color:red}</STYLE>\n"),
        Example("Isi <input name=nik> ini.\n"),
    ),
    good=(
        Example("Tulis `<script>` sebagai contoh.\n"),
        Example("Skrip percakapan: 5 < 6.\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
