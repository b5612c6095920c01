"""H007: a section that the type asks for is not there."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.istilah import TYPE as ISTILAH
from pangkalan.content_types.praktik_aman import TYPE as PRAKTIK_AMAN
from pangkalan.language import Lang, Text
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample, sample_body


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is None or draft.lang is None:
        return
    there = {_plain(heading.text) for heading in draft.body.headings}
    wanted = [title for title in draft.type.section_titles(draft.lang) if _plain(title) not in there]
    if not wanted:
        return
    # What was meant as a heading is the slip of another rule: `##Langkah`, or the words alone in bold.
    meant = {
        _plain(passage.text)
        for passage in draft.body.passages
        if passage.kind == "paragraph" and "\n" not in passage.text
    }
    for title in wanted:
        if _plain(title) not in meant:
            values = {
                "section": title,
                "type": draft.type.label.id.lower(),
                "type_en": draft.type.label.en.lower(),
            }
            yield Hit(_near(draft, title), values, f"## {title}")


def _plain(text: str) -> str:
    return " ".join(text.strip(" #*_:.").casefold().split())


def _near(draft: Draft, title: str) -> Place:
    """Return the place of the heading that was probably meant, else the end of the text."""
    by_words = {_plain(heading.text): heading.place for heading in draft.body.headings}
    near = difflib.get_close_matches(_plain(title), by_words, n=1)
    if near:
        return by_words[near[0]]
    return Place(draft.path, max(draft.body.place.line, len(draft.source.text.rstrip().split("\n"))))


_STEPS = "Siapkan sabun.\n\n## {heading}\n\n1. Basahi tangan.\n2. Gosok.\n3. Bilas.\n"

RULE = Rule(
    code="H007",
    name="required-section-missing",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Bagian wajib belum ada", "A required section is missing"),
    message=Text(
        "Setiap {type} punya bagian `{section}`; di sini belum ada.",
        "Every {type_en} has a section `{section}`; here it is missing.",
    ),
    hint=Text(
        "Tambahkan judul ini, atau pakai untuk mengganti judul yang mirip: {instead}",
        "Add this heading, or put it in place of a similar one: {instead}",
    ),
    why=Text(
        "Keluarga yang sudah membaca satu halaman tahu di mana mencari jawabannya di halaman lain.",
        "Families who have read one page know where to look for the answer on another.",
    ),
    check=_check,
    bad=(
        Example(
            sample(PRAKTIK_AMAN, body=_STEPS.format(heading="Langkah-langkah")),
            path="praktik-aman/contoh.id.md",
        ),
        Example(sample(ISTILAH, body="Isolasi berarti memisahkan diri.\n"), path="istilah/contoh.id.md"),
        Example(
            sample(
                ISTILAH, Lang.EN, body="Isolation means keeping apart.\n\n## What it means to me\n\nStay.\n"
            ),
            path="istilah/contoh.en.md",
        ),
    ),
    good=(
        Example(sample(PRAKTIK_AMAN), path="praktik-aman/contoh.id.md"),
        Example(sample(ISTILAH, Lang.EN, body=sample_body(ISTILAH, Lang.EN)), path="istilah/contoh.en.md"),
        Example(
            sample(PRAKTIK_AMAN, body=_STEPS.format(heading="LANGKAH:")), path="praktik-aman/contoh.id.md"
        ),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA, Need.BODY}),
)
