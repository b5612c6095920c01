"""Remembering what was read from the latest subject: rules look at one after another, each of them many times."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Subject = TypeVar("Subject")
Read = TypeVar("Read")


def remembering(read: Callable[[Subject], Read]) -> Callable[[Subject], Read]:
    """Keep what was read from the latest subject, and nothing longer."""
    latest: list[tuple[Subject, Read]] = []

    @wraps(read)
    def remembered(subject: Subject) -> Read:
        if not latest or latest[0][0] is not subject:
            latest[:] = [(subject, read(subject))]
        return latest[0][1]

    return remembered
