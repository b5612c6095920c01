"""Characters that take no room and say nothing."""

from __future__ import annotations

import re

# The joiner U+200D belongs between two signs of an emoji.
INVISIBLE = re.compile(
    "[\u00ad\u180e\u200b\u200c\u2060-\u2064\ufeff\ufff9-\ufffc\U000e0000-\U000e007f]+"
    "|(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d|\u200d(?![\u2190-\u2bff\U0001f000-\U0001faff])"
)
"""Characters that cannot be seen and are no part of an emoji."""
