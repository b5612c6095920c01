"""H011: a paragraph that a dividing line below it turned into a heading."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.markdown import every
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

_LONGEST = 70


def _check(draft: Draft) -> Iterator[Hit]:
    for block in every(draft.body.blocks):
        if block.kind == "heading" and block.end - 1 > block.lines[-1].row:
            words = "\n".join(line.text for line in block.lines)
            if len(words) > _LONGEST or "\n" in words or words.endswith((".", "!", "?")):
                line = draft.body.place.line + block.end - 1
                yield Hit(
                    Place(draft.path, line),
                    {"words": words[:40]},
                    f"\n{draft.source.line(line).strip()}",
                    len(draft.source.line(line)),
                )


RULE = Rule(
    code="H011",
    name="paragraph-became-heading",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Paragraf berubah menjadi judul", "Paragraph became a heading"),
    message=Text(
        "Garis tepat di bawah `{words}…` menjadikan paragraf itu judul.",
        "The line right below `{words}…` makes that paragraph a heading.",
    ),
    hint=Text(
        "Beri satu baris kosong di atas garis ini, jadi: baris kosong, lalu ---",
        "Put an empty line above this line: first an empty line, then ---",
    ),
    why=Text(
        "Seluruh paragraf akan tampil dengan huruf besar dan tebal, sehingga sulit dibaca.",
        "The whole paragraph would show in large bold type that is hard to read.",
    ),
    check=_check,
    bad=(Example("Tarik napas pelan tiga kali.\n---\n\nLalu duduk.\n"),),
    good=(Example("Tarik napas pelan tiga kali.\n\n---\n\nLalu duduk.\n\nLangkah\n-------\n\nTenang.\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
