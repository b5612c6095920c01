"""What rules about the words beside a picture have in common."""

from __future__ import annotations

import re

from pangkalan.reading.body import Reference

_FILE_NAME = re.compile(
    r".*\.(?:jpe?g|png|webp|gif|heic)"
    r"|(?:img|dsc|dcim|pxl|wa|foto|gambar|image|photo|picture|screenshot|whatsapp image)[-_ 0-9.]*"
    r"|[a-z0-9]+(?:[-_][a-z0-9]+){2,}",
    re.IGNORECASE,
)


def is_file_name(picture: Reference) -> bool:
    """Whether the words of a picture are the name of a file, or say only that it is a picture."""
    return bool(_FILE_NAME.fullmatch(picture.text.strip()))
