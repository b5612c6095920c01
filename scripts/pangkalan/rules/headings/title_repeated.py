"""H001: a heading of the first level, which is the title's alone."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for heading in draft.body.headings:
        if heading.level == 1 and heading.text.strip():
            repeats = heading.text.strip().casefold() == str(draft.values.get("title", "")).casefold()
            yield Hit(
                heading.place,
                {"heading": heading.text},
                "" if repeats else f"## {heading.text}",
                len(heading.text),
            )


RULE = Rule(
    code="H001",
    name="title-repeated",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Judul dengan satu tanda pagar di dalam naskah",
        "Heading with a single sign # in the text",
    ),
    message=Text(
        "`# {heading}` memakai satu tanda pagar, yang hanya untuk judul halaman. Judul halaman sudah diambil dari isian `judul`.",
        "`# {heading}` has a single sign #, which is for the title of the page alone. The page takes its title from the field `judul`.",
    ),
    hint=Text(
        "Hapus baris ini bila mengulang judul halaman. Bila ini judul bagian, beri dua tanda pagar (##).",
        "Delete this line if it repeats the title of the page. If it is the heading of a section, give it two signs (##).",
    ),
    why=Text(
        "Judul akan tampil dua kali, dan pembaca layar mengira ada dua halaman.",
        "The title would show twice, and a screen reader would take it for two pages.",
    ),
    check=_check,
    bad=(
        Example("# Menenangkan anak\n\nTarik napas pelan.\n"),
        Example("Tenang.\n\nLangkah\n=======\n\nTarik napas.\n"),
    ),
    good=(Example("## Menenangkan anak\n\nTarik napas pelan.\n\n#tenang #napas\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
