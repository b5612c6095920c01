"""M013: an address of a source that is not a plain https address."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    yield from flaws(draft, FlawKind.NOT_A_WEB_ADDRESS)


RULE = Rule(
    code="M013",
    name="not-a-web-address",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Alamat situs tidak dapat dipakai", "Web address cannot be used"),
    message=Text(
        "`{word}` pada isian `{key}` bukan alamat situs yang aman.",
        "`{word}` in the field `{key}` is not a safe web address.",
    ),
    hint=Text(
        "Salin alamat lengkap dari peramban; harus diawali https:// dan tanpa spasi.",
        "Copy the whole address from the browser; it must begin with https:// and hold no blanks.",
    ),
    why=Text(
        "Pembaca harus dapat memeriksa sendiri sumbernya, tanpa dibawa ke tempat yang tidak aman.",
        "Readers must be able to check the source themselves, without being led to an unsafe place.",
    ),
    check=_check,
    bad=(
        Example(
            sample(
                KOPING,
                changes={
                    "sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: 2020\n    tautan: www.who.int/covid"
                },
            )
        ),
        Example(
            sample(
                KOPING,
                changes={
                    "sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: 2020\n    tautan: http://www.who.int/"
                },
            )
        ),
        Example(
            sample(
                KOPING,
                changes={
                    "sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: 2020\n    tautan: https://admin@who.int/"
                },
            )
        ),
    ),
    good=(
        Example(
            sample(
                KOPING,
                changes={
                    "sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: 2020\n    tautan: https://www.who.int/publications/i/item/9789240003927"
                },
            )
        ),
    ),
)
