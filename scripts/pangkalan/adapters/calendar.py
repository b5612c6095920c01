"""Which day it is: in western Indonesia, wherever the machine stands."""

from __future__ import annotations

import datetime
import os

WESTERN_INDONESIA = datetime.timezone(datetime.timedelta(hours=7), "WIB")


def today() -> datetime.date:
    """Return the day; SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) sets it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), WESTERN_INDONESIA).date()
    return datetime.datetime.now(WESTERN_INDONESIA).date()
