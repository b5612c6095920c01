"""M040: something that is said to have happened, on a day that is yet to come."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import fields
from pangkalan.schema.sample import sample

_HAPPENED = ("created", "modified", "reviewed", "checked", "newest_evidence", "issued")
# In Indonesia a day begins up to nine hours before it does in Greenwich, where some machines have their clocks.
_TOLERANCE = datetime.timedelta(days=1)


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    latest = catalogue.as_of + _TOLERANCE
    for draft in catalogue.drafts:
        known = fields(draft.type.meta) if draft.type else {}
        for name in _HAPPENED:
            day = draft.values.get(name)
            if name in known and day and day > latest:
                key = known[name].key
                yield Hit(
                    draft.place_of(key),
                    {"key": key, "day": day.isoformat(), **_today(f"{key}: {catalogue.as_of}")},
                    f"{key}: {catalogue.as_of}",
                    len(key),
                )
        for citation in draft.values.get("sources", ()):
            if citation.year > catalogue.as_of.year:
                yield Hit(
                    draft.place_of("sumber"),
                    {"key": "sumber.tahun", "day": str(citation.year), "today": "", "today_en": ""},
                    "",
                    len("sumber"),
                )


def _today(written: str) -> dict[str, str]:
    return {"today": f" Bila itu hari ini: {written}", "today_en": f" If that is today: {written}"}


RULE = Rule(
    code="M040",
    name="date-in-future",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Tanggal yang belum tiba", "A date that is yet to come"),
    message=Text(
        "Isian `{key}` menyebut {day}, yang belum tiba.",
        "The field `{key}` says {day}, which is yet to come.",
    ),
    hint=Text(
        "Periksa tahun dan bulannya; tulis hari ketika hal itu sungguh terjadi.{today}",
        "Check year and month; write the day on which it really happened.{today_en}",
    ),
    why=Text(
        "Keluarga memakai tanggal untuk menilai apakah nasihat masih baru.",
        "Families go by the date to judge whether advice is still fresh.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"dibuat": "2062-11-23"})),
        Example(sample(KOPING, changes={"sumber": "\n  - judul: Pedoman\n    penerbit: WHO\n    tahun: 2062"})),
    ),
    good=(Example(sample(KOPING, changes={"dibuat": "2020-05-13", "tinjau_lagi": "2062-11-23"})),),
)
