"""N005: a service declared active by hand."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.values.get("declared") == "aktif":
        yield Hit(draft.place_of("status_layanan"), {}, "status_layanan: perlu-cek", len("status_layanan: aktif"))


RULE = Rule(
    code="N005",
    name="active-typed-by-hand",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Status aktif diketik",
        "Active status typed by hand",
    ),
    message=Text(
        "Status aktif tidak diketik; ia dihitung dari tanggal pemeriksaan.",
        "Active is never typed; it is computed from the date of the check.",
    ),
    hint=Text(
        "Tulis: {instead}\nSetelah seseorang menelepon dan diangkat, tulis tanggalnya di terakhir_diperiksa dan tambahkan cara_periksa: dihubungi",
        "Write: {instead}\nOnce somebody has called and been answered, write the day into terakhir_diperiksa and add cara_periksa: dihubungi",
    ),
    why=Text(
        "Tanda aktif yang tidak pernah diperiksa membuat orang percaya pada nomor mati.",
        "A green mark that nobody checked makes people trust a dead number.",
    ),
    check=_check,
    bad=(Example(sample(SERVICE, changes={"status_layanan": "aktif"}), path="layanan/contoh.id.md"),),
    good=(
        Example(sample(SERVICE, changes={"status_layanan": "perlu-cek"}), path="layanan/contoh.id.md"),
        Example(sample(SERVICE, changes={}), path="layanan/contoh.id.md"),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
