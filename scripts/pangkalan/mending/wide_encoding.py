"""Text that Notepad saved as "Unicode" (UTF-16)."""

from __future__ import annotations

from pangkalan.checking.mend import Mend
from pangkalan.language import Text
from pangkalan.reading.source import Damage

MEND = Mend(
    Text("penyimpanan UTF-16 menjadi UTF-8", "UTF-16 to UTF-8"),
    noticed=lambda source: any(damage is Damage.UTF16 for damage, _ in source.damage),
)
