"""M050: the fields that everybody looks for first, in another order than everywhere else."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_FIRST = ("judul", "ringkasan", "topik", "sasaran", "penulis", "sumber", "pernyataan")


def _check(draft: Draft) -> Iterator[Hit]:
    written = [entry for entry in draft.front.entries if entry.key in _FIRST]
    if not draft.type or len({entry.key for entry in written}) != len(written):
        return
    wanted = [key for key in _FIRST if draft.front.get(key)]
    for entry, key in zip(written, wanted, strict=True):
        if entry.key != key:
            yield Hit(entry.place, {"key": key, "order": ", ".join(wanted)}, "", len(entry.key))
            return


RULE = Rule(
    code="M050",
    name="keys-out-of-order",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Urutan isian tidak biasa", "Fields in an unusual order"),
    message=Text("Di tempat ini biasanya berdiri `{key}`.", "In this place there is usually `{key}`."),
    hint=Text("Susun isian awal begini: {order}.", "Put the first fields in this order: {order}."),
    why=Text(
        "Peninjau yang membaca banyak materi dalam waktu singkat lebih cepat melihat bila keterangan untuk keluarga kurang.",
        "Reviewers who read many materials in little time then see sooner what families would miss.",
    ),
    check=_check,
    bad=(
        Example(
            "---\nringkasan: Cara menemani anak yang takut, dengan jujur dan tenang.\njudul: Menemani anak\n---\n\nTenang.\n"
        ),
    ),
    good=(
        Example(sample(KOPING)),
        Example("---\njudul: Menemani anak\npoin: [Duduk]\nsumber: WHO\n---\n\nTenang.\n"),
    ),
)
