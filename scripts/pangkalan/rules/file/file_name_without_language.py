"""F006: a file name that does not say in which language its text is."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Lang, Text
from pangkalan.reading.languages import guess
from pangkalan.schema.kinds import as_code
from pangkalan.schema.material import Draft

_NO_LANGUAGE = re.compile(r"(?P<stem>[^.]+(?:\.(?![A-Za-z]{2,3}\.)[^.]+)*)\.md", re.IGNORECASE)


def _check(draft: Draft) -> Iterator[Hit]:
    name = posixpath.basename(draft.path)
    found = None if draft.hand_written or draft.slug else _NO_LANGUAGE.fullmatch(name)
    if found:
        lang = guess(" ".join(passage.text for passage in draft.body.passages[:20])) or Lang.ID
        yield Hit(draft.place, {"name": name}, f"{as_code(found['stem']) or 'nama-materi'}.{lang}.md")


RULE = Rule(
    code="F006",
    name="file-name-without-language",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Nama berkas tanpa bahasa", "File name without a language"),
    message=Text(
        "Nama `{name}` tidak menyebut bahasanya.", "The name `{name}` does not say which language it is."
    ),
    hint=Text("Ganti namanya menjadi: {instead}", "Rename it to: {instead}"),
    why=Text(
        "Dari nama inilah pembaca bahasa Indonesia dan Inggris dibawa ke naskah yang dapat mereka baca.",
        "By this name readers of Indonesian and English are led to the text that they can read.",
    ),
    check=_check,
    bad=(
        Example("Tarik napas pelan.\n", path="koping/menenangkan-anak.md"),
        Example("Tarik napas pelan.\n", path="koping/Menenangkan Anak.md"),
    ),
    good=(Example("Tarik napas pelan.\n"), Example("Breathe slowly.\n", path="koping/contoh.en.md")),
    needs=frozenset(),
)
