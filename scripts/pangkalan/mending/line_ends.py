"""Line ends of Windows and old Macs."""

from __future__ import annotations

from pangkalan.checking.mend import Mend
from pangkalan.language import Text

MEND = Mend(Text("akhir baris", "line ends"), noticed=lambda source: "carriage_return" in source.had)
