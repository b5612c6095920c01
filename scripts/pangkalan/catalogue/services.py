"""What the record of a service is worth on a day: a number is live only if a person called it not long ago."""

from __future__ import annotations

import datetime
import re
from enum import StrEnum
from typing import Any

from msgspec import Struct

from pangkalan.schema.material import Material

CRISIS_DAYS = 30
OTHER_DAYS = 90
HIDDEN_AFTER_DAYS = 180


class Standing(StrEnum):
    """Whether a service can be relied on."""

    ACTIVE = "aktif"
    UNCHECKED = "perlu-cek"
    CLOSED = "tidak-aktif"
    ARCHIVED = "arsip"


class ServiceState(Struct, frozen=True):
    """What readers may be told about a service on a day.

    `valid_until` is the last day of its green mark. `fresh` says whether what is known of it is young enough for links,
    `listed` whether it stands on the help page.
    """

    standing: Standing
    checked: datetime.date | None
    valid_until: datetime.date | None
    fresh: bool
    listed: bool

    def dialable(self, channel_value: str) -> bool:
        """Whether a number or address of the service becomes a link: while it is fresh, or as a short code of the state."""
        return self.fresh or (self.listed and is_short_code(channel_value))


def is_short_code(value: str) -> bool:
    """Whether a number has the three digits that only the state assigns: nobody else can ever be at the other end."""
    return re.fullmatch(r"1\d\d", value) is not None


def state(service: Material, as_of: datetime.date) -> ServiceState:
    """Judge a service as of a day.

    Archived and closed records are never linked or listed. A checked record is active for 30 days (crisis) or 90 days,
    then unchecked; after 180 days only short codes of the state remain links.
    """
    meta: Any = service.meta
    if meta.status == "arsip" or meta.declared in (Standing.ARCHIVED, Standing.CLOSED):
        standing = Standing.CLOSED if meta.declared == Standing.CLOSED else Standing.ARCHIVED
        return ServiceState(standing, meta.checked, None, fresh=False, listed=False)
    called = meta.checked if meta.check_method == "dihubungi" else None
    limit = CRISIS_DAYS if meta.crisis or meta.emergency else OTHER_DAYS
    valid_until = called + datetime.timedelta(days=limit) if called else None
    if valid_until and called and called <= as_of <= valid_until:
        return ServiceState(Standing.ACTIVE, called, valid_until, fresh=True, listed=True)
    short = any(is_short_code(channel.value) for channel in meta.channels)
    known = meta.checked or meta.newest_evidence
    fresh = known is not None and (as_of - known).days <= HIDDEN_AFTER_DAYS
    return ServiceState(Standing.UNCHECKED, called, None, fresh=fresh, listed=short or fresh)
