"""M029: a YAML merge key."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import slips
from pangkalan.language import Text
from pangkalan.reading.front_matter import Slip
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from slips(draft, Slip.MERGE_KEY)


RULE = Rule(
    code="M029",
    name="merge-key",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tanda << dalam isian", "Sign << in the fields"),
    message=Text("Tanda << tidak dapat dipakai dalam isian.", "The sign << cannot be used in the fields."),
    hint=Text(
        "Tulis setiap isian sendiri-sendiri, misalnya judul: Menemani anak, lalu hapus baris ini.",
        "Write every field by itself, such as judul: Menemani anak, and delete this line.",
    ),
    why=Text(
        "Isian yang disalin dengan cara ini tidak terbaca, jadi keluarga tidak melihat siapa yang bicara.",
        "Fields copied this way are not read, so families do not see who is speaking.",
    ),
    check=_check,
    bad=(Example("---\njudul: Menenangkan anak\n<<: lainnya\n---\n\nTarik napas pelan.\n"),),
    good=(Example('---\njudul: Menenangkan anak\nringkasan: "Tenang: satu menit."\n---\n\nTarik napas pelan.\n'),),
)
