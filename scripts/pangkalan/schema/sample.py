"""A sound file of a type, made from the examples of its fields: the ground for templates, examples and tests."""

from __future__ import annotations

from collections.abc import Mapping

from pangkalan.language import Lang, Text
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.field import Field, fields
from pangkalan.schema.meta import TranslationMeta


def sample(content_type: ContentType, lang: Lang = Lang.ID, changes: Mapping[str, str | None] | None = None, body: str | None = None) -> str:
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


def _required(content_type: ContentType, lang: Lang) -> list[Field]:
    own = [field for field in fields(content_type.meta).values() if field.required]
    if lang is Lang.ID:
        return own
    return [field for field in own if field.localised] + [field for field in fields(TranslationMeta).values() if field.required]


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
    "Banyak orang merasa berat pada masa seperti ini, dan itu wajar.", "Many people feel heavy in times like these, and that is natural."
)


def _filler(lang: Lang, words: int) -> str:
    sentence = _FILLER[lang]
    return " ".join([sentence] * (words // len(sentence.split()) + 1))
