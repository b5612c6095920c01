"""N006: a check date without a call."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    checked, method = draft.values.get("checked"), draft.values.get("check_method", "belum")
    if checked and method != "dihubungi":
        yield Hit(
            draft.place_of("terakhir_diperiksa"), {}, f"bukti_terbaru: {checked}", len("terakhir_diperiksa")
        )
    elif method == "dihubungi" and not checked and draft.type is not None and not draft.translation:
        yield Hit(draft.place_of("cara_periksa"), {}, "cara_periksa: belum", len("cara_periksa"))


RULE = Rule(
    code="N006",
    name="check-without-call",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Tanggal periksa tanpa panggilan",
        "Check date without a call",
    ),
    message=Text(
        "Tanggal periksa dan cara 'dihubungi' harus ditulis bersama.",
        "A check date and the method 'dihubungi' belong together.",
    ),
    hint=Text(
        "Bila belum ada yang menelepon, tulis: {instead}",
        "If nobody has called, write: {instead}",
    ),
    why=Text(
        "Tercantum di situs belum berarti ada yang mengangkat.",
        "Being listed on a website does not mean that somebody answers.",
    ),
    check=_check,
    bad=(
        Example(
            sample(SERVICE, changes={"terakhir_diperiksa": "2026-11-01", "cara_periksa": "situs-resmi"}),
            path="layanan/contoh.id.md",
        ),
        Example(sample(SERVICE, changes={"cara_periksa": "dihubungi"}), path="layanan/contoh.id.md"),
    ),
    good=(
        Example(
            sample(SERVICE, changes={"terakhir_diperiksa": "2026-11-01", "cara_periksa": "dihubungi"}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"bukti_terbaru": "2026-11-01", "cara_periksa": "berita"}),
            path="layanan/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
