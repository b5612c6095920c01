"""N008: a crisis service with no way on when nobody answers."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    values = draft.values
    if (
        (values.get("crisis") or values.get("emergency"))
        and not values.get("alternatives")
        and values.get("declared") not in ("arsip", "tidak-aktif")
    ):
        yield Hit(
            draft.place_of("krisis" if values.get("crisis") else "darurat"),
            {},
            "alternatif: [darurat-112, psc-119]",
            len("krisis"),
        )


RULE = Rule(
    code="N008",
    name="crisis-without-alternative",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Layanan krisis tanpa pengganti",
        "Crisis service without an alternative",
    ),
    message=Text(
        "Layanan krisis ini tidak menunjukkan ke mana bila tidak diangkat.",
        "This crisis service does not say where to turn when nobody answers.",
    ),
    hint=Text(
        "Tambahkan, misalnya: {instead}",
        "Add, for example: {instead}",
    ),
    why=Text(
        "Pada 2024 penelepon menunggu lama atau tidak tersambung. Satu nomor tidak boleh menjadi satu-satunya harapan.",
        "In 2024 callers waited long or never got through. One number must never be the only hope.",
    ),
    check=_check,
    bad=(
        Example(sample(SERVICE, changes={"krisis": "ya"}), path="layanan/contoh.id.md"),
        Example(sample(SERVICE, changes={"darurat": "ya"}), path="layanan/contoh.id.md"),
    ),
    good=(
        Example(
            sample(SERVICE, changes={"krisis": "ya", "alternatif": "[psc-119]"}), path="layanan/contoh.id.md"
        ),
        Example(sample(SERVICE, changes={}), path="layanan/contoh.id.md"),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
