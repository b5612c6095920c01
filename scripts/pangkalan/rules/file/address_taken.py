"""F012: two texts that would have the same address."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for clash in catalogue.clashes:
        refused = clash.refused
        yield Hit(
            refused.place,
            {"kept": clash.kept.path, "slug": f"{refused.slug}"},
            f"{refused.slug}-2.{refused.lang}.md",
        )


RULE = Rule(
    code="F012",
    name="address-taken",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Kode sudah dipakai materi lain", "Code is taken by another material"),
    message=Text(
        "Kode `{slug}` sudah dipakai oleh `{kept}`.", "The code `{slug}` is already used by `{kept}`."
    ),
    hint=Text(
        "Bila ini materi yang sama, gabungkan, dan simpan kedua bahasa di folder yang sama. Bila bukan, beri nama lain, misalnya {instead}",
        "If it is the same material, join the two and keep both languages in one folder. If not, give it another name, such as {instead}",
    ),
    why=Text(
        "Satu kode hanya dapat membawa keluarga ke satu halaman.",
        "One code can lead families to one page only.",
    ),
    check=_check,
    bad=(
        Example("Tenang.\n", path="praktik-aman/contoh.id.md", others={"koping/contoh.id.md": "Tenang.\n"}),
        Example(
            "Calm.\n", path="koping/dewasa/contoh.en.md", others={"koping/anak/contoh.id.md": "Tenang.\n"}
        ),
    ),
    good=(
        Example("Calm.\n", path="koping/anak/contoh.en.md", others={"koping/anak/contoh.id.md": "Tenang.\n"}),
    ),
    needs=frozenset(),
)
