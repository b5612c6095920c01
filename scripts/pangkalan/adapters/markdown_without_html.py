"""A Markdown extension that takes raw HTML out of the language, so that no text can carry any."""

from __future__ import annotations

from typing import Any

from markdown import Markdown
from markdown.extensions import Extension


class WithoutHtml(Extension):
    """Removes the two places where Python-Markdown lets HTML through."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name that Markdown calls
        """Shape a Markdown instance."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")


def makeExtension(**settings: Any) -> WithoutHtml:  # noqa: N802 - the name that Markdown calls
    """Return the extension."""
    return WithoutHtml(**settings)
