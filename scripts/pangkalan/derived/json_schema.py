"""JSON Schema (draft 2020-12) of each type's metadata, for editors that check while one types."""

from __future__ import annotations

import json
from collections.abc import Iterable

from pangkalan.derived import COMMAND, Ground
from pangkalan.publishing.artifact import Artifact
from pangkalan.schema.kinds import record_schema


def render(ground: Ground) -> Iterable[Artifact]:
    """Return a schema for each type."""
    for content_type in ground.types:
        schema = {
            "$comment": f"Derived from scripts/pangkalan/content_types by `{COMMAND}`; do not edit.",
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": f"{content_type.label.id} / {content_type.label.en}",
            "description": f"{content_type.description.id} / {content_type.description.en}",
            **record_schema(content_type.meta, ground.vocabularies),
        }
        text = json.dumps(schema, ensure_ascii=False, indent=2)
        yield Artifact(f"contributions/_schema/{content_type.slug}.schema.json", f"{text}\n".encode())
