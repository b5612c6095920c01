"""M048: an adapted text that does not keep the licence of its original."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_LICENCE = "CC-BY-NC-SA-3.0-IGO"


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.values.get("adapted_from") and draft.values.get("licence") != _LICENCE:
        yield Hit(
            draft.place_of("adaptasi_dari"),
            {"licence": _LICENCE},
            f"lisensi: {_LICENCE}",
            len("adaptasi_dari"),
        )


RULE = Rule(
    code="M048",
    name="adaptation-without-its-licence",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Adaptasi tanpa lisensi aslinya", "Adaptation without its licence"),
    message=Text(
        "Teks yang diadaptasi dari WHO atau IASC harus memakai lisensi {licence}.",
        "A text adapted from WHO or IASC must carry the licence {licence}.",
    ),
    hint=Text(
        "Tambahkan: {instead}\nBila Anda hanya mengutip fakta dengan kata sendiri, hapus `adaptasi_dari` dan sebut karyanya di `sumber`.",
        "Add: {instead}\nIf you only took facts in your own words, delete `adaptasi_dari` and name the work in `sumber`.",
    ),
    why=Text(
        "Lembaga yang membagikan pedoman ini bagi keluarga meminta agar turunannya tetap bebas dibagikan.",
        "The bodies that share such guides with families ask that what is made of them stays free to share.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"adaptasi_dari": "Doing what matters in times of stress (WHO, 2020)"})),
        Example(sample(KOPING, changes={"adaptasi_dari": "My hero is you (IASC, 2020)", "lisensi": "CC-BY-4.0"})),
    ),
    good=(
        Example(sample(KOPING)),
        Example(
            sample(
                KOPING,
                changes={"adaptasi_dari": "My hero is you (IASC, 2020)", "lisensi": "CC-BY-NC-SA-3.0-IGO"},
            )
        ),
    ),
)
