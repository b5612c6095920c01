"""M028: a YAML tag: a value that begins with !."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import in_quotes, slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for hit in slips(draft, Slip.TAG):
        yield replace(hit, instead=in_quotes(draft.source.line(hit.place.line)))


RULE = Rule(
    code="M028",
    name="tag-in-metadata",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isi diawali tanda seru", "Value begins with an exclamation mark"),
    message=Text(
        "Isi pada baris ini diawali tanda seru, yang punya arti khusus.",
        "The value on this line begins with an exclamation mark, which means something special.",
    ),
    hint=Text(
        "Pindahkan tanda serunya ke akhir kalimat, atau beri tanda kutip di sekeliling isinya.",
        "Move the mark to the end of the sentence, or put quotation marks around the value.",
    ),
    why=Text(
        "Tanda ini membuat semua isian tidak terbaca, jadi halaman tidak dapat tampil.",
        "The sign keeps all fields from being read, so the page cannot be shown.",
    ),
    check=_check,
    bad=(Example("---\njudul: !Penting tentang anak\n---\n\nTarik napas pelan.\n"),),
    good=(Example("---\njudul: Tenang dulu!\n---\n\nTarik napas pelan.\n"),),
)
