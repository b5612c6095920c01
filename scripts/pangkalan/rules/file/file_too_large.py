"""F002: a file larger than any page should be."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import MAX_BYTES, Damage
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for damage, place in draft.source.damage:
        if damage is Damage.TOO_LARGE and draft.path.casefold().endswith(".md"):
            yield Hit(place, {"size": str(draft.source.size // 1000), "limit": str(MAX_BYTES // 1000)})


RULE = Rule(
    code="F002",
    name="file-too-large",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Berkas terlalu besar", "File is too large"),
    message=Text(
        "Berkas ini {size} KB; yang dapat dibaca paling besar {limit} KB.",
        "This file has {size} KB; at most {limit} KB can be read.",
    ),
    hint=Text(
        "Bagi menjadi beberapa materi, masing-masing untuk satu kebutuhan. Gambar tidak ditempel di dalam teks, tetapi disimpan di sampingnya.",
        "Divide it into several materials, each for one need. Pictures are not pasted into the text but kept beside it.",
    ),
    why=Text(
        "Di ponsel murah, halaman sebesar ini lama terbuka dan menghabiskan kuota keluarga.",
        "On a cheap phone such a page opens slowly and eats up a family's data.",
    ),
    check=_check,
    bad=(Example("Tarik napas pelan. " * 6_000),),
    good=(Example("Tarik napas pelan. " * 100),),
    needs=frozenset(),
)
