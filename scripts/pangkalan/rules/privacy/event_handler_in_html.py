"""P016: an attribute that runs a program when something happens."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.tags import tags_in
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for tag in tags_in(draft):
        if tag.handlers:
            yield Hit(tag.place, {"attribute": tag.handlers[0]}, length=len(tag.text.partition("\n")[0]))


RULE = Rule(
    code="P016",
    name="event-handler-in-html",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Tanda HTML yang menjalankan program",
        "HTML that runs a program",
    ),
    message=Text(
        "Tanda `{attribute}` menjalankan program saat pembaca menyentuh halaman.",
        "The mark `{attribute}` runs a program when a reader touches the page.",
    ),
    hint=Text(
        "Hapus kode HTML itu; untuk tautan, tulis [kata-kata](kode-materi).",
        "Remove that HTML; for a link write [words](code-of-the-page).",
    ),
    why=Text(
        "Sekali sentuh, ponsel keluarga dapat dibawa ke situs penipu.",
        "One touch could take a family's phone to a swindler's site.",
    ),
    check=_check,
    bad=(
        Example('<a href="/x" onclick="x()">klik</a>\n'),
        Example("Foto: <img src=x onerror=alert(1)>\n"),
    ),
    good=(
        Example("Tekan [bantuan](bantuan) on=siang.\n"),
        Example("`onclick=` adalah kode.\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
