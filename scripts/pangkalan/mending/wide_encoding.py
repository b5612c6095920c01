"""Text that Notepad saved as "Unicode" (UTF-16)."""

from __future__ import annotations

from pangkalan.checking.mend import Mend
from pangkalan.language import Text
from pangkalan.reading.source import Damage

MEND = Mend(
    Text("cara berkas disimpan (menjadi UTF-8)", "how the file is saved (now UTF-8)"),
    noticed=lambda source: any(damage is Damage.UTF16 for damage, _ in source.damage),
)
