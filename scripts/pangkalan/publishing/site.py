"""What pages need to know of the site as a whole."""

from __future__ import annotations

from msgspec import Struct

from pangkalan.language import Lang, Text

NAME = Text("Pangkalan Psikoedukasi", "Pangkalan Psikoedukasi")
TAGLINE = Text(
    "Bahan psikoedukasi pekerja sosial Indonesia untuk keluarga",
    "Psychoeducation by Indonesia's social workers, for families",
)


class Site(Struct, frozen=True):
    """Where the site is published: an absolute https address that ends in a slash."""

    url: str

    def absolute(self, address: str, lang: Lang) -> str:
        """Return the absolute URL of an address in a language."""
        return f"{self.url}{address}" if lang is Lang.ID else f"{self.url}en/{address}"
