"""M009: a date that is none, or is written another way."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    yield from flaws(draft, FlawKind.NOT_A_DATE)


RULE = Rule(
    code="M009",
    name="not-a-date",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tanggal tidak dapat dibaca", "Date cannot be read"),
    message=Text(
        "`{word}` pada isian `{key}` bukan tanggal yang dapat dibaca.",
        "`{word}` in the field `{key}` is not a date that can be read.",
    ),
    hint=Text(
        "Tulis tahun-bulan-hari dengan angka, misalnya 2020-05-13 untuk 13 Mei 2020.",
        "Write year-month-day in digits, such as 2020-05-13 for 13 May 2020.",
    ),
    why=Text(
        "Pembaca perlu tahu seberapa baru keterangan ini; 5-3-2020 dapat berarti Maret atau Mei.",
        "Readers need to know how new this is; 5-3-2020 may mean March or May.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"dibuat": "13 Mei 2020"})),
        Example(sample(KOPING, changes={"dibuat": "13-05-2020"})),
        Example(sample(KOPING, changes={"dibuat": "2020-02-31"})),
    ),
    good=(Example(sample(KOPING, changes={"dibuat": "2020-05-13"})),),
)
