"""M001: a key that no field has."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    for hit in flaws(draft, FlawKind.UNKNOWN_KEY):
        advice = _MEANT if hit.instead else _KNOWN
        values = dict(hit.values) | {"near": hit.instead}
        told = {"advice": advice.fill(Lang.ID, values), "advice_en": advice.fill(Lang.EN, values)}
        yield replace(hit, values=values | told, instead=f"{hit.instead}:" if hit.instead else "")


_MEANT = Text("Mungkin maksud Anda: {near}:", "Perhaps you mean: {near}:")
_KNOWN = Text(
    "Periksa ejaannya. Isian yang dikenal di sini: {keys}.", "Check its spelling. The fields known here: {keys}."
)


RULE = Rule(
    code="M001",
    name="unknown-key",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Nama isian tidak dikenal", "Unknown field"),
    message=Text(
        "Isian `{key}` tidak dikenal, jadi isinya akan hilang.",
        "The field `{key}` is not known, so what it says would be lost.",
    ),
    hint=Text(
        "{advice}",
        "{advice_en}",
    ),
    why=Text(
        "Peringatan atau nama yang salah tempat tidak akan sampai ke keluarga yang membaca.",
        "A warning or a name in the wrong place would never reach the family that reads.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"ringkasn": "Cara menjawab pertanyaan anak dengan jujur dan tenang."})),
        Example(sample(KOPING, changes={"tags": "[pengasuhan]"})),
        Example(
            sample(
                KOPING,
                changes={"sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: 2020\n    halaman: 5"},
            )
        ),
    ),
    good=(
        Example(sample(KOPING)),
        Example(sample(KOPING, changes={"usia": "[anak]"})),
    ),
)
