"""An empty file of each type for authors and translators to copy."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from pangkalan.derived import COMMAND, Ground
from pangkalan.publishing.artifact import Artifact
from pangkalan.schema.sample import template, translation_template

ANY_DAY = datetime.date(2020, 5, 13)
"""Stands where the author writes the day; the `baru` command fills in the real one."""


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the templates of each type, for the Indonesian file and its English translation."""
    for content_type in ground.types:
        source = template(content_type, "", ANY_DAY).replace(ANY_DAY.isoformat(), "")
        for lang, text in (("id", source), ("en", translation_template(content_type))):
            path = f"contributions/_templates/{content_type.slug}.{lang}.md"
            yield Artifact(path, _marked(text, content_type.slug).encode())


def _marked(text: str, slug: str) -> str:
    """Say in the first line after the fence where the file comes from."""
    mark = f"# Diturunkan dari jenis {slug} oleh `{COMMAND}` / derived from the type {slug}."
    first, rest = text.split("\n", 1)
    return "\n".join(line.rstrip() for line in f"{first}\n{mark}\n{rest}".split("\n"))
