"""Edits as people make them between two builds: each leaves a new text, and all are undone at the end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Edit:
    """A change of one file; `changed` returns its first text as the edit of a number leaves it.

    `page` is the file of the built site that then `shows` it.
    """

    path: Path
    changed: Callable[[str, int], str]
    page: str
    shows: Callable[[int], str]
    _before: bytes | None = field(default=None, repr=False)

    def make(self, number: int) -> str:
        """Write what the edit of this number leaves, and return it."""
        if self._before is None:
            self._before = self.path.read_bytes()
        text = self.changed(self._before.decode("utf-8"), number)
        self.path.write_text(text, encoding="utf-8")
        return text

    def is_shown(self, site: Path, number: int) -> bool:
        """Whether a site shows the edit of this number."""
        page = site / self.page
        return page.exists() and self.shows(number) in page.read_text(encoding="utf-8")

    def undo(self) -> None:
        """Leave the file as it was before the first edit."""
        if self._before is not None:
            self.path.write_bytes(self._before)


def material(folder: Path) -> Path:
    """Return the Indonesian text of a material, the same one wherever the same materials are written."""
    return min(path for path in folder.glob("*/*.id.md") if not path.name.startswith("_"))


def paragraph(folder: Path) -> Edit:
    """Return the edit of a paragraph of a material: a sentence more at its end."""
    path = material(folder)
    page = f"{path.parent.name}/{path.name.removesuffix('.id.md')}/index.html"
    return Edit(path, lambda text, number: _PARAGRAPH.sub(rf"\g<0> {sentence(number)}", text, count=1), page, sentence)


def sentence(number: int) -> str:
    """Return what the edit of a number adds to a paragraph."""
    return f"Keluarga Anda tidak sendirian, kata warga ke-{number}."


# After the metadata, the first line that begins with a letter.
_PARAGRAPH = re.compile(r"(?s)\A---\n.*?\n---\n.*?(?<=\n)\w[^\n]*")


def label(folder: Path, vocabulary: Path) -> Edit:
    """Return the edit of the topics: another label for one that a material has, which many pages show."""
    slug = _TOPIC.search(material(folder).read_text(encoding="utf-8"))[1]
    line = re.compile(rf"(?m)^{slug}: \{{id: \"?(?P<label>[^\",}}]+(?:[^\"}}]+(?=\"))?)")
    name = line.search(vocabulary.read_text(encoding="utf-8"))["label"]
    return Edit(
        vocabulary,
        lambda text, number: line.sub(rf"\g<0> {number}", text, count=1),
        f"topik/{slug}/index.html",
        lambda number: f"{name} {number}",
    )


_TOPIC = re.compile(r"(?m)^topik: \[([a-z-]+)")
