"""F008: a file name with capitals, blanks or other signs that an address cannot have."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.kinds import MAX_CODE, as_code
from pangkalan.schema.material import Draft

_WITH_LANGUAGE = re.compile(r"(?P<stem>.*)\.(?P<lang>id|en)\.md", re.IGNORECASE)


def _check(draft: Draft) -> Iterator[Hit]:
    name = posixpath.basename(draft.path)
    found = None if draft.hand_written else _WITH_LANGUAGE.fullmatch(name)
    if found and (draft.slug is None or len(draft.slug) > MAX_CODE):
        meant = f"{as_code(found['stem']) or 'nama-materi'}.{found['lang'].casefold()}.md"
        yield Hit(draft.place, {"name": name, "limit": str(MAX_CODE)}, meant)


RULE = Rule(
    code="F008",
    name="odd-file-name",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Nama berkas tidak dapat menjadi alamat", "File name cannot become an address"),
    message=Text(
        "Nama `{name}` tidak dapat menjadi alamat halaman.",
        "The name `{name}` cannot become the address of a page.",
    ),
    hint=Text(
        "Pakai huruf kecil a-z, angka, dan tanda hubung, paling banyak {limit} huruf: {instead}",
        "Use small letters a-z, digits and hyphens, at most {limit} characters: {instead}",
    ),
    why=Text(
        "Nama berkas menjadi alamat yang dibagikan lewat WhatsApp; spasi dan huruf besar membuatnya putus.",
        "The name becomes the address that is shared by WhatsApp; blanks and capitals break it.",
    ),
    check=_check,
    bad=(
        Example("Tarik napas pelan.\n", path="koping/Menenangkan Anak.id.md"),
        Example("Tarik napas pelan.\n", path="koping/menenangkan_anak.id.md"),
        Example("Tarik napas pelan.\n", path="koping/contoh.ID.md"),
        Example("Tarik napas pelan.\n", path=f"koping/{'tenang-' * 12}anak.id.md"),
    ),
    good=(Example("Tarik napas pelan.\n", path="koping/menenangkan-anak-2.id.md"),),
    needs=frozenset(),
)
