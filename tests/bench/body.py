"""The text below the metadata: prose, lists, tables and remarks under headings, and links to others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.prose import HEADINGS, ITEMS, NAMES, STEPS, Prose, each
from pangkalan.language import Lang, Text
from pangkalan.schema.content_type import ContentType


@dataclass(frozen=True)
class Link:
    """Another material, as an author names it: by its title and its code."""

    title: Text
    code: str

    def __getitem__(self, lang: Lang) -> str:
        return f"[{self.title[lang]}]({self.code})"


# How often each kind of block comes, as on pages that people wrote.
_KINDS = {"paragraph": 46, "list": 16, "steps": 11, "remark": 13, "table": 6, "subsection": 8}
_ALSO = Text("Baca juga", "Read also")
_SEE = Text("Lihat juga", "See also")
_REMARKS = (Text("Kiat", "Tip"), Text("Catatan", "Note"), Text("Perhatian", "Take care"))


def body(content_type: ContentType, prose: Prose, links: Sequence[Link], words: int) -> Text:
    """Return a text with every section that its type asks for, of about so many Indonesian words."""
    writer = _Writer(prose)
    writer.add(prose.paragraph(2, 3))
    if links:
        writer.add(each(lambda lang: f"{_ALSO[lang]} {links[0][lang]}."))
    for section in content_type.sections:
        writer.add_heading(2, section.title)
        writer.add(prose.paragraph(1, 2))
        if section.steps:
            writer.add_list(prose.phrases(STEPS, section.steps, section.steps + 3), ordered=True)
    while writer.words < words:
        writer.add_heading(2, prose.phrase(HEADINGS))
        for kind in prose.shape.choices(list(_KINDS), list(_KINDS.values()), k=prose.shape.randint(1, 2)):
            # Prose keeps two lists apart, which would otherwise be read as one.
            writer.add(prose.paragraph(1, 3))
            writer.add_kind(kind)
    if links[1:]:
        writer.add_heading(2, _SEE)
        writer.add_list([each(link.__getitem__) for link in links[1:]])
    return each(lambda lang: "\n\n".join(block[lang] for block in writer.blocks) + "\n")


@dataclass
class _Writer:
    prose: Prose
    blocks: list[Text] = field(default_factory=list)
    words: int = 0
    headings: set[str] = field(default_factory=set)

    def add(self, block: Text) -> None:
        self.blocks.append(block)
        self.words += len(block.id.split())

    def add_heading(self, level: int, title: Text) -> None:
        """Add a heading, another one than given where the text has it already."""
        while not self.headings.isdisjoint((title.id, title.en)):
            title = self.prose.phrase(HEADINGS)
        self.headings |= {title.id, title.en}
        self.add(each(lambda lang: f"{'#' * level} {title[lang]}"))

    def add_list(self, items: Sequence[Text], *, ordered: bool = False) -> None:
        marks = [f"{number}." if ordered else "-" for number in range(1, len(items) + 1)]
        pairs = list(zip(marks, items, strict=True))
        self.add(each(lambda lang: "\n".join(f"{mark} {item[lang]}" for mark, item in pairs)))

    def add_table(self) -> None:
        head = [self.prose.phrase([Text("{Noun}", "{Noun}")]) for _ in range(2)]
        rows = [(self.prose.phrase(NAMES), self.prose.phrase(ITEMS)) for _ in range(self.prose.shape.randint(3, 6))]

        def written(lang: Lang) -> str:
            lines = [f"| {one[lang]} | {other[lang]} |" for one, other in (head, *rows)]
            return "\n".join([lines[0], "| --- | --- |", *lines[1:]])

        self.add(each(written))

    def add_kind(self, kind: str) -> None:
        prose = self.prose
        match kind:
            case "list":
                self.add_list(prose.phrases(ITEMS, 3, 6))
            case "steps":
                self.add_list(prose.phrases(STEPS, 3, 6), ordered=True)
            case "remark":
                name, words = prose.shape.choice(_REMARKS), prose.paragraph(1, 2)
                self.add(each(lambda lang: f"> **{name[lang]}.** {words[lang]}"))
            case "table":
                self.add_table()
            case "subsection":
                self.add_heading(3, prose.phrase(HEADINGS))
                self.add(prose.paragraph(1, 3))
            case _:
                self.add(prose.paragraph())
