"""M020: a file without a metadata block."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft

_START = "---\njudul: ...\nringkasan: ...\n---"


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.path.casefold().endswith(".md"):
        for problem in draft.front.problems:
            if problem.slip is Slip.MISSING:
                yield Hit(problem.place, {}, _START, max(len(problem.text), 1))


RULE = Rule(
    code="M020",
    name="metadata-missing",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Berkas belum punya isian", "File has no fields"),
    message=Text(
        "Di awal berkas belum ada isian seperti judul, penulis, dan sumber.",
        "At the top of the file there are no fields such as title, author and source.",
    ),
    hint=Text(
        "Salin bagian di antara kedua garis --- dari templat, tempel di baris pertama, lalu isi:\n{instead}",
        "Copy the part between the two --- lines from the template, paste it on the first line and fill it in:\n{instead}",
    ),
    why=Text(
        "Dari isian inilah keluarga menemukan halaman dan tahu siapa yang bicara.",
        "By these fields families find the page and know who is speaking.",
    ),
    check=_check,
    bad=(Example("Tarik napas pelan.\n"), Example(""), Example("# Menenangkan anak\n\nTarik napas pelan.\n")),
    good=(
        Example("---\njudul: Menenangkan anak\n---\n\nTarik napas pelan.\n"),
        Example("Catatan.\n", path="koping/catatan.txt"),
    ),
)
