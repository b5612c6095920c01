"""When a material was last reviewed by a professional, and when it is due again."""

from __future__ import annotations

import datetime
from contextlib import suppress

from msgspec import Struct

from pangkalan.schema.material import Material


class Review(Struct, frozen=True):
    """The state of a material's review on a day; `reviewed` is None when nobody has reviewed it."""

    reviewed: datetime.date | None
    due: datetime.date | None
    overdue: bool


def review(material: Material, as_of: datetime.date) -> Review:
    """Tell when a material was reviewed and is due: as its editor says, else after its type's months."""
    meta = material.meta
    reviewed = meta.reviewed if meta.reviewers else None
    since = reviewed or meta.modified or meta.created
    months = material.type.review_months
    due = meta.review_due or (months_later(since, months) if since and months else None)
    return Review(reviewed, due, due is not None and due < as_of)


def months_later(day: datetime.date, months: int) -> datetime.date:
    """Return the same day some months later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in (day.day, 30, 29):
        with suppress(ValueError):
            return datetime.date(year, month + 1, min(day.day, last))
    return datetime.date(year, month + 1, 28)
