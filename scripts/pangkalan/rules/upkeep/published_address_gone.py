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
            yield Hit(
                known.place,
                {"address": known.address, "key": known.address.rstrip("/"), "today": catalogue.as_of.isoformat()},
            )


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
        "Kembalikan berkasnya. Bila memang pindah atau ditarik, tulis di contributions/_ledger/pensiun.yml:\n{key}:\n  pindah_ke: kode-baru\natau\n{key}:\n  sejak: {today}\n  alasan: Isinya usang.\n  alasan_en: It is out of date.\n  pengganti: kode-baru",
        "Bring the file back. If it has moved or was withdrawn, write into contributions/_ledger/pensiun.yml:\n{key}:\n  pindah_ke: kode-baru\nor\n{key}:\n  sejak: {today}\n  alasan: Isinya usang.\n  alasan_en: It is out of date.\n  pengganti: kode-baru",
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
