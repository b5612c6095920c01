"""Parts of addresses that tell others who sent the reader: the page is the same without them."""

from __future__ import annotations

from pangkalan.checking.addresses import Origin, addresses, untracked
from pangkalan.checking.mend import Mend, Surroundings, retargeted
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _apply(draft: Draft, _surroundings: Surroundings) -> str:
    clean = {
        address.url: instead
        for address in addresses(draft)
        if address.origin is Origin.LINK and address.url.startswith("https:")
        for instead, names in [untracked(address)]
        if names
    }
    return retargeted(draft, clean.get) if clean else draft.source.text


MEND = Mend(Text("pelacak di alamat", "trackers in addresses"), _apply, same_page=False)
