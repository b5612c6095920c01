"""The invisible mark that Windows puts at the beginning of a file."""

from __future__ import annotations

from pangkalan.checking.mend import Mend
from pangkalan.language import Text

MEND = Mend(
    Text("tanda tersembunyi di awal berkas", "a hidden sign at the top"),
    noticed=lambda source: "byte_order_mark" in source.had,
)
