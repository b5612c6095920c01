"""A MkDocs page whose file is from our stage: it needs none of the guesswork that MkDocs does for other files.

Metadata is JSON line by line, links are final, and the Markdown is a small language of our own making: together most
of the time that MkDocs takes for a page.
"""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from pangkalan.publishing.page import read_staged
from pangkalan.publishing.rendering import render


class StagedPage(Page):
    """A page of the stage."""

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Take the file apart as it was put together."""
        self.meta, self.markdown = read_staged(self.file.content_string)

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Turn the Markdown into HTML."""
        self.content = render(self.markdown or "")
        self.toc = get_toc([])
        self.present_anchor_ids = set()
        self.links_to_anchors = {}
