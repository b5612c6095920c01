"""M027: a YAML anchor or alias: a value that begins with & or *."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import in_quotes, slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for hit in slips(draft, Slip.ANCHOR):
        yield replace(hit, instead=in_quotes(draft.source.line(hit.place.line)))


RULE = Rule(
    code="M027",
    name="anchor-in-metadata",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Isi diawali & atau *", "Value begins with & or *"),
    message=Text(
        "Isi pada baris ini diawali tanda & atau *, yang punya arti khusus.",
        "The value on this line begins with & or *, which mean something special.",
    ),
    hint=Text(
        "Beri tanda kutip di sekeliling isinya, atau hapus tandanya.",
        "Put quotation marks around the value, or delete the sign.",
    ),
    why=Text(
        "Tanda ini membuat semua isian tidak terbaca, jadi keluarga tidak dapat membuka halamannya.",
        "The sign keeps all fields from being read, so families could not open the page.",
    ),
    check=_check,
    bad=(
        Example("---\njudul: *tenang\n---\n\nTarik napas pelan.\n"),
        Example("---\njudul: &judul Menenangkan anak\n---\n\nTarik napas pelan.\n"),
    ),
    good=(Example('---\njudul: "*Menenangkan* & mendengar"\n---\n\nTarik napas pelan.\n'),),
)
