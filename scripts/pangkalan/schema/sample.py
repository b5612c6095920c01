"""A sound file of a type, made from the examples of its fields: the ground for templates, examples and tests."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from functools import cache

from pangkalan.language import Lang, Text
from pangkalan.reading.front_matter import quoted
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.field import Field, fields
from pangkalan.schema.meta import TranslationMeta


def sample(
    content_type: ContentType,
    lang: Lang = Lang.ID,
    changes: Mapping[str, str | None] | None = None,
    body: str | None = None,
) -> str:
    """Return a file that breaks no rule of the metadata.

    `changes` sets fields by key to YAML text, or drops them (None); `body` replaces the text below. In English the
    file is a translation.
    """
    return f"---\n{front_matter(content_type, lang, changes or {})}---\n\n{sample_body(content_type, lang) if body is None else body}"


def front_matter(content_type: ContentType, lang: Lang, changes: Mapping[str, str | None]) -> str:
    """Return the lines between the two fences: required fields, then the changes that are not among them."""
    values: dict[str, str | None] = {field.key: field.example for field in _required(content_type, lang)}
    values.update(changes)
    return "".join(line(key, value) for key, value in values.items() if value is not None)


def line(key: str, value: str) -> str:
    """Return a field as it is written: a list of records begins on the next line."""
    return f"{key}:{value if value.startswith(chr(10)) else ' ' + value}\n"


@cache
def _required(content_type: ContentType, lang: Lang) -> list[Field]:
    own = [field for field in fields(content_type.meta).values() if field.required]
    if lang is Lang.ID:
        return own
    return [field for field in own if field.localised] + [
        field for field in fields(TranslationMeta).values() if field.required
    ]


@cache
def sample_body(content_type: ContentType, lang: Lang) -> str:
    """Return a text with every section that the type asks for, long enough to be published."""
    blocks = [_filler(lang, content_type.min_words)]
    for section in content_type.sections:
        blocks.append(f"## {section.title[lang]}")
        if section.steps:
            blocks.append("\n".join(f"{number}. {_STEP[lang]}" for number in range(1, section.steps + 1)))
        blocks.append(_filler(lang, 20))
    return "\n\n".join(blocks) + "\n"


_STEP = Text("Siapkan sabun dan air bersih.", "Have soap and clean water ready.")
_FILLER = Text(
    "Banyak orang merasa berat pada masa seperti ini, dan itu wajar.",
    "Many people feel heavy in times like these, and that is natural.",
)


def _filler(lang: Lang, words: int) -> str:
    sentence = _FILLER[lang]
    return " ".join([sentence] * (words // len(sentence.split()) + 1))


def template(content_type: ContentType, title: str, created: datetime.date) -> str:
    """Return a new file that holds just what its author must fill in, with a hint above each field."""
    lines = ["---", f"# {_HOW[Lang.ID]}", f"judul: {quoted(title) if title else ''}".rstrip()]
    for field in _required(content_type, Lang.ID):
        if field.key == "judul":
            continue
        lines.append(f"# {field.label.id}: {field.hint.id}")
        lines.extend(_blank(field))
    lines += [
        f"dibuat: {created.isoformat()}",
        "---",
        "",
        f"{PLACEHOLDER[Lang.ID]} {content_type.lead_hint.id}",
    ]
    for section in content_type.sections:
        lines += ["", f"## {section.title.id}", ""]
        lines += [f"{number}. {PLACEHOLDER[Lang.ID]} {section.hint.id}" for number in range(1, section.steps + 1)] or [
            f"{PLACEHOLDER[Lang.ID]} {section.hint.id}"
        ]
    return "\n".join(lines) + "\n"


def translation_template(content_type: ContentType) -> str:
    """Return a new file for a translation into English: the fields whose words differ by language."""
    lines = ["---", f"# {_HOW[Lang.EN]}"]
    for field in _required(content_type, Lang.EN):
        lines.append(f"# {field.label.en}: {field.hint.en}")
        lines.extend(_blank(field))
    lines += ["---", "", f"{PLACEHOLDER[Lang.EN]} {content_type.lead_hint.en}"]
    for section in content_type.sections:
        lines += ["", f"## {section.title.en}", ""]
        lines += [f"{number}. {PLACEHOLDER[Lang.EN]} {section.hint.en}" for number in range(1, section.steps + 1)] or [
            f"{PLACEHOLDER[Lang.EN]} {section.hint.en}"
        ]
    return "\n".join(lines) + "\n"


PLACEHOLDER = Text("Tulis di sini:", "Write here:")
"""How the places to fill in begin; a rule looks for what was left of them."""
_HOW = Text(
    "Isi setelah tanda titik dua. Baris yang diawali # boleh dibiarkan.",
    "Write after the colons. Lines that begin with # may stay.",
)


def _blank(field: Field) -> list[str]:
    """Return a field with its value left out, and an example of it as a comment."""
    example = field.example.strip("\n")
    if "\n" not in field.example:
        return [f"# {_EXAMPLE} {example}", f"{field.key}:"]
    blank = [
        re.sub(r":\s.*$", ":", line) if ":" in line else re.sub(r"-\s.*$", "-", line) for line in example.split("\n")
    ]
    return [*(f"# {_EXAMPLE} {line.strip()}" for line in example.split("\n")), f"{field.key}:", *blank]


_EXAMPLE = "Contoh:"
