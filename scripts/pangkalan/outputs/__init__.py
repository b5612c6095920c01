"""What the site offers beside its pages; each module defines `render(ground)`, which gives files to be."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.keeping.memory import FORGETFUL, Memory
from pangkalan.publishing.page import Known
from pangkalan.publishing.site import Site


class Ground(Struct, frozen=True):
    """What an output is made of; `memory` spares it work that was done before."""

    pages: Sequence[Known]
    catalogue: Catalogue
    site: Site
    memory: Memory = FORGETFUL
