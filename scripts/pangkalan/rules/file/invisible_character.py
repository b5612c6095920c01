"""F016: a character that cannot be seen, or a blank that is no ordinary one where it breaks lists and headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.invisible import INVISIBLE
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

# A wide blank between a number and its unit does no harm.
_ODD_BLANK_AHEAD = re.compile("[ ]*(?:[-*+]|#{1,6}|\\d{1,3}[.)])?(?P<blank>[\u00a0\u2000-\u200a\u202f\u3000]+)")


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.source.text.isascii():
        return
    for number, line in enumerate(draft.source.lines[draft.front.body_line - 1 :], draft.front.body_line):
        if line.isascii():
            continue
        ahead = _ODD_BLANK_AHEAD.match(line)
        mended = INVISIBLE.sub("", line)
        if ahead:
            mended = f"{mended[: ahead.start('blank')]} {mended[ahead.end('blank') :]}"
            yield Hit(
                Place(draft.path, number, ahead.start("blank") + 1),
                {"character": _name(ahead["blank"])},
                mended.strip(),
            )
        for found in INVISIBLE.finditer(line):
            yield Hit(
                Place(draft.path, number, found.start() + 1),
                {"character": _name(found[0])},
                mended.strip(),
                len(found[0]),
            )


def _name(characters: str) -> str:
    return f"U+{ord(characters[0]):04X}"


RULE = Rule(
    code="F016",
    name="invisible-character",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tanda yang tidak terlihat", "A sign that cannot be seen"),
    message=Text(
        "Di sini ada tanda tersembunyi ({character}), yang biasanya terbawa dari Word, WhatsApp, atau situs lain.",
        "There is a hidden sign here ({character}); such signs usually come along from Word, WhatsApp or another site.",
    ),
    hint=Text("Ketik ulang baris ini: {instead}", "Type this line again: {instead}"),
    why=Text(
        "Kata dengan tanda seperti ini tidak ditemukan saat keluarga mencari, dan daftar bisa tidak tampil sebagai daftar.",
        "Words with such a sign are not found when families search, and lists may not show as lists.",
    ),
    check=_check,
    bad=(
        Example("Tarik na\u200bpas pelan.\n"),
        Example("Me\u00adnenangkan anak.\n"),
        Example("-\u00a0Tarik napas.\n"),
        Example("Tenang\u200d dulu.\n"),
    ),
    good=(
        Example("Tunggu 10\u00a0menit. 👨\u200d👩\u200d👧 ❤\ufe0f\u200d🩹\n"),
        Example("“Tenang” — kata Ibu.\n"),
    ),
)
