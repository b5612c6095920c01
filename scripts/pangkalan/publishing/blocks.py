"""Small pieces of Markdown that pages are made of. Every text given to them is plain and gets escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pangkalan.publishing.clean import escape


def heading(text: str, level: int = 2) -> str:
    """Return a heading."""
    return f"{'#' * level} {escape(text)}"


def bullets(items: Iterable[str]) -> str:
    """Return a list of items that are Markdown already."""
    return "\n".join(f"-   {_hanging(item)}" for item in items)


def definitions(pairs: Sequence[tuple[str, str]]) -> str:
    """Return a list of terms (plain) with their meanings (Markdown)."""
    return "\n\n".join(f"{escape(term)}\n:   {_hanging(meaning)}" for term, meaning in pairs)


def link(text: str, url: str) -> str:
    """Return a link with plain words."""
    return f"[{escape(text)}]({url})"


def box(tone: str, content: str) -> str:
    """Return blocks set apart under a tone of their own (`admonition` of Python-Markdown, without its title)."""
    indented = "\n".join(f"    {line}" if line else line for line in content.split("\n"))
    return f'!!! {tone} ""\n\n{indented}'


def blocks(*parts: str) -> str:
    """Join blocks, leaving out empty ones."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _hanging(text: str) -> str:
    return text.replace("\n", "\n    ")
