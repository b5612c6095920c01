"""U004: an address that was published and now answers with nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    lasting = catalogue.standing | catalogue.addresses.ended.keys()
    for known in catalogue.addresses.known:
        if known.address not in lasting:
            yield Hit(known.place, {"address": known.address, "key": known.address.rstrip("/")})


RULE = Rule(
    code="U004",
    name="published-address-gone",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Alamat terbit yang hilang", "Published address gone"),
    message=Text(
        "Alamat `{address}` pernah terbit, tetapi sekarang tidak ada naskahnya dan tidak ada penjelasannya.",
        "The address `{address}` was published, but now has neither a text nor an explanation.",
    ),
    hint=Text(
        "Kembalikan berkasnya, atau jelaskan di contributions/_ledger/pensiun.yml di bawah `{key}`: pindah_ke, atau sejak, alasan, alasan_en, dan pengganti.",
        "Bring the file back, or explain in contributions/_ledger/pensiun.yml under `{key}`: pindah_ke, or sejak, alasan, alasan_en and pengganti.",
    ),
    why=Text(
        "Alamat itu tercetak di selebaran dan tersimpan di WhatsApp keluarga.",
        "That address is printed on leaflets and saved in families' WhatsApp.",
    ),
    check=_check,
    bad=(
        Example("contoh koping\n", path="_ledger/alamat.txt"),
        Example(
            "contoh istilah\n",
            path="_ledger/alamat.txt",
            others={"koping/contoh.id.md": sample(COPING)},
        ),
    ),
    good=(
        Example("contoh koping\n", path="_ledger/alamat.txt", others={"koping/contoh.id.md": sample(COPING)}),
        Example(
            "contoh koping\n",
            path="_ledger/alamat.txt",
            others={
                "_ledger/pensiun.yml": "koping/contoh: {sejak: 2026-11-01, alasan: Isinya usang., alasan_en: It is out of date.}\n"
            },
        ),
        Example(
            "contoh koping\n", path="_ledger/alamat.txt", others={"koping/contoh.id.md": "---\njudul: Rusak\n---\n"}
        ),
    ),
    needs=frozenset({Need.EVERYTHING}),
)
