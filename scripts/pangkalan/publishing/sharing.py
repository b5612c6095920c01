"""Messages that are ready to be sent on."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.publishing.services import danger_numbers, one_of
from pangkalan.schema.material import Material


def whatsapp(catalogue: Catalogue, material: Material, address: str, lang: Lang) -> str:
    """Return the link that opens WhatsApp with a message to send: title, points, the page's address, whom to call.

    On a page on violence the message is a title and an address, since others may look at the phone.
    """
    meta: Any = material.meta
    points = getattr(meta, "points", None) or (meta.summary,)
    numbers = catalogue.fact(danger_numbers)
    parts = [f"*{meta.title.replace('*', '')}*", address]
    if not meta.sensitive:
        parts.insert(1, "\n".join(f"• {point}" if len(points) > 1 else point for point in points))
        parts += [_DANGER[lang].format(numbers=one_of(numbers, lang))] if numbers else []
    return "https://wa.me/?text=" + quote("\n\n".join(parts), safe="")


_DANGER = Text("Bahaya sekarang? Telepon {numbers}.", "In danger now? Call {numbers}.")
