"""F007: a text in a language that the site does not have."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.kinds import as_code
from pangkalan.schema.material import Draft

_OTHER_LANGUAGE = re.compile(r"(?P<stem>.+)\.(?!(?:id|en)\.)(?P<lang>[a-z]{2,3})\.md", re.IGNORECASE)


def _check(draft: Draft) -> Iterator[Hit]:
    name = posixpath.basename(draft.path)
    found = None if draft.hand_written else _OTHER_LANGUAGE.fullmatch(name)
    if found:
        yield Hit(draft.place, {"lang": found["lang"]}, f"{as_code(found['stem']) or 'nama-materi'}.id.md")


RULE = Rule(
    code="F007",
    name="unknown-language",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Bahasa yang belum ada di situs ini", "A language that this site does not have"),
    message=Text(
        "`{lang}` bukan bahasa situs ini. Yang ada: id (Indonesia) dan en (Inggris).",
        "`{lang}` is not a language of this site. There are id (Indonesian) and en (English).",
    ),
    hint=Text(
        "Bila naskahnya berbahasa Indonesia, ganti namanya menjadi: {instead}",
        "If the text is Indonesian, rename it to: {instead}",
    ),
    why=Text(
        "Halaman dalam bahasa lain belum punya tempat, sehingga keluarga tidak akan menemukannya.",
        "A page in another language has no place yet, so families would not find it.",
    ),
    check=_check,
    bad=(
        Example("Respirez lentement.\n", path="koping/contoh.fr.md"),
        Example("Ambegan alon-alon.\n", path="koping/contoh.jv.md"),
    ),
    good=(
        Example("Tarik napas pelan.\n"),
        Example("Breathe slowly.\n", path="koping/contoh.en.md"),
        Example("Tarik napas pelan.\n", path="koping/Contoh.ID.md"),
    ),
    needs=frozenset(),
)
