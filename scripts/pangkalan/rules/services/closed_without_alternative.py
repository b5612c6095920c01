"""N007: a closed or archived service that leads nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.values.get("declared") in ("arsip", "tidak-aktif") and not draft.values.get("alternatives"):
        yield Hit(draft.place_of("status_layanan"), {}, "alternatif: [healing119]", len("status_layanan"))


RULE = Rule(
    code="N007",
    name="closed-without-alternative",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Layanan tutup tanpa pengganti",
        "Closed service without an alternative",
    ),
    message=Text(
        "Layanan ini tidak dapat dihubungi dan tidak menunjukkan penggantinya.",
        "This service cannot be reached and names no alternative.",
    ),
    hint=Text(
        "Tambahkan, misalnya: {instead}",
        "Add, for example: {instead}",
    ),
    why=Text(
        "Orang yang datang dengan nomor lama harus menemukan pintu lain di halaman ini.",
        "Whoever comes with an old number must find another door on this page.",
    ),
    check=_check,
    bad=(
        Example(sample(SERVICE, changes={"status_layanan": "arsip"}), path="layanan/contoh.id.md"),
        Example(sample(SERVICE, changes={"status_layanan": "tidak-aktif"}), path="layanan/contoh.id.md"),
    ),
    good=(
        Example(
            sample(SERVICE, changes={"status_layanan": "arsip", "alternatif": "[healing119]"}),
            path="layanan/contoh.id.md",
        ),
        Example(sample(SERVICE, changes={}), path="layanan/contoh.id.md"),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
