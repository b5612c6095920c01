"""F020: letters that were garbled when the file was saved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

# UTF-8 that was read as Windows-1252: what had been a curly quote, a dash or an accented letter.
_GARBLED = re.compile("â€[œ\u009d™˜“”¢¦\u0153]?|Ã[\u00a0-\u00bf\u0192\u201a-\u203a]|Â[\u00a0-\u00bf]|\ufffd+")


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.source.text.isascii():
        return
    for number, line in enumerate(draft.source.lines, 1):
        for found in _GARBLED.finditer(line):
            yield Hit(
                Place(draft.path, number, found.start() + 1),
                {"letters": found[0]},
                _mended(line),
                len(found[0]),
            )


def _mended(line: str) -> str:
    """Return a line as it was before it was read in the old way of Windows; empty if that cannot be told."""
    try:
        return b"".join(map(_byte, line.strip())).decode("utf-8")
    except UnicodeError:
        return ""


def _byte(letter: str) -> bytes:
    # Windows leaves some codes unused, which are read as they are.
    return letter.encode("latin-1" if "\x80" <= letter <= "\xff" else "cp1252")


RULE = Rule(
    code="F020",
    name="garbled-letters",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Huruf rusak", "Garbled letters"),
    message=Text(
        "`{letters}` tampaknya huruf yang rusak saat disimpan.",
        "`{letters}` seems to be a letter that was garbled in saving.",
    ),
    hint=Text(
        "Ketik ulang baris ini dengan huruf yang benar.",
        "Type this line again with the right letters.",
    ),
    why=Text(
        "Keluarga tidak dapat membaca kata yang rusak, dan jadi ragu akan seluruh halaman.",
        "Families cannot read garbled words, and begin to doubt the whole page.",
    ),
    check=_check,
    bad=(Example("Ibu berkata â€œtenangâ€\u009d.\n"), Example("Ibu\ufffd berkata tenang.\n")),
    good=(Example("Ibu berkata “tenang” di kafé Ångström pada 10 °C.\n"),),
)
